package org.mingzhang.forms.identity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.synthetic.SyntheticFilings;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Layout.Codes;
import org.mingzhang.forms.template.Template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Checked while rows go by, a form says what it says when it is held as a whole. */
class RowByRowTests {

	private static final Catalogue CATALOGUE = Catalogue.load();

	static Stream<Template> templates() {
		return CATALOGUE.templates().stream();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void everythingIsFoundThatTheWholeSystemFinds(Template template) {
		Map<Codes, List<String>> forms = new EnumMap<>(Codes.class);
		for (FormTemplate form : template.forms()) {
			if (form.layout() instanceof Layout.CodeRows rows) {
				forms.computeIfAbsent(rows.codes(), (_) -> new ArrayList<>()).add(form.id());
			}
		}
		assertThat(forms).isNotEmpty();
		for (long seed = 1; seed <= 4; seed++) {
			FilingContent filing = withErrors(SyntheticFilings.of(template).filing(seed, 30), seed);
			for (List<String> together : forms.values()) {
				List<String> told = new ArrayList<>();
				RowByRow rows = Identities.of(template)
					.rowByRow(together, (broken) -> told.add(broken.statement() + " " + broken.place().column() + " "
							+ broken.difference() + "±" + broken.allowance() + " " + broken.outcome()));
				feed(rows, template, filing, together);
				assertThat(told).containsExactlyInAnyOrderElementsOf(whole(template, filing, together, rows));
			}
		}
	}

	@Test
	void whatTiesSingleRowsToOtherFormsIsNamed() {
		RowByRow rows = Identities.of(CATALOGUE.templates().getFirst()).rowByRow(List.of("expenditure"), (_) -> {
		});
		assertThat(rows.unchecked()).extracting(MissingForms::statement)
			.contains("公开01表 58行＝公开03表 合计 1栏", "公开01表 类＝公开03表 类 1栏", "公开05表 各行 各栏≤公开03表 各行 各栏");
	}

	@Test
	void rowsThatAreOutOfOrderAreRefused() {
		RowByRow rows = Identities.of(CATALOGUE.templates().getFirst()).rowByRow(List.of("expenditure"), (_) -> {
		});
		rows.row("20102");
		assertThatIllegalArgumentException().isThrownBy(() -> rows.row("20101"))
			.withMessage("Rows come by their codes, each once: 20101 after 20102");
		assertThatIllegalArgumentException().isThrownBy(() -> rows.row("total"));
		assertThatIllegalArgumentException().isThrownBy(() -> rows.row("合计"));
		assertThatIllegalArgumentException().isThrownBy(() -> rows.slot("expenditure", "nothing"));
	}

	@Test
	void onlyFormsWithRowsOfOneClassificationGoTogether() {
		Identities identities = Identities.of(CATALOGUE.templates().getFirst());
		assertThatIllegalArgumentException().isThrownBy(() -> identities.rowByRow(List.of("summary"), (_) -> {
		}));
	}

	@Test
	void anOpenFigureLeavesUndecidedWhatItMayBelongTo() {
		List<Outcome> told = new ArrayList<>();
		RowByRow rows = Identities.of(SmallTemplate.with("expenditure", "1栏各行＝（2＋3）栏各行"))
			.rowByRow(List.of("expenditure"), (broken) -> told.add(broken.outcome()));
		rows.put(rows.slot("expenditure", "total"), 500, 0);
		rows.leaveOpen(rows.slot("expenditure", "basic"));
		rows.row("201");
		assertThat(rows.end()).containsEntry(Outcome.UNDECIDED, 1L);
		assertThat(told).containsExactly(Outcome.UNDECIDED);
	}

	private static void feed(RowByRow rows, Template template, FilingContent filing, List<String> forms) {
		Set<String> codes = filing.facts()
			.stream()
			.map(Fact::cell)
			.filter((cell) -> forms.contains(cell.form()) && !cell.row().equals("total"))
			.map(Cell::row)
			.collect(Collectors.toCollection(TreeSet::new));
		Stream.concat(Stream.of("total"), codes.stream()).forEach((code) -> {
			filing.facts()
				.stream()
				.filter((fact) -> forms.contains(fact.cell().form()) && fact.cell().row().equals(code))
				.forEach((fact) -> rows.put(rows.slot(fact.cell().form(), fact.cell().column()), fact.fen(),
						Figures.half(fact.unit(), template.form(fact.cell().form()).orElseThrow().decimals())));
			rows.row(code);
		});
		rows.end();
	}

	private static List<String> whole(Template template, FilingContent filing, List<String> forms, RowByRow rows) {
		EquationSystem system = Identities.of(template).over(Rows.of(filing));
		Evaluation evaluation = system.evaluate(Figures.of(template, system.index(), filing));
		Set<String> unchecked = rows.unchecked()
			.stream()
			.map((each) -> each.rule().line() + each.statement())
			.collect(Collectors.toSet());
		return IntStream.range(0, system.size()).filter((equation) -> {
			Equation words = system.equation(equation);
			return evaluation.outcome(equation) == Outcome.BROKEN
					&& words.cells().allMatch((cell) -> forms.contains(cell.form()))
					&& !unchecked.contains(words.rule().line() + words.statement());
		})
			.mapToObj((equation) -> system.equation(equation).statement() + " "
					+ system.equation(equation).place().column() + " " + evaluation.difference(equation) + "±"
					+ evaluation.allowance(equation) + " " + evaluation.outcome(equation))
			.toList();
	}

	private static FilingContent withErrors(FilingContent filing, long seed) {
		Random random = new Random(seed);
		List<Fact> facts = new ArrayList<>(filing.facts());
		for (int error = 0; error < 25; error++) {
			int at = random.nextInt(facts.size());
			Fact fact = facts.get(at);
			facts.set(at, new Fact(fact.cell(), new Amount(fact.value().unscaled() + 1 + random.nextInt(500), 2),
					fact.unit(), fact.rowLabel(), fact.columnLabel(), fact.printed(), fact.source(), fact.reading()));
			facts.remove(random.nextInt(facts.size()));
		}
		return filing.withFigures(facts, List.of());
	}

}
