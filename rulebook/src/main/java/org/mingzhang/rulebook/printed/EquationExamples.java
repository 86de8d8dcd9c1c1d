package org.mingzhang.rulebook.printed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.identity.Equation;
import org.mingzhang.forms.identity.Rows;
import org.mingzhang.forms.identity.WeightedCell;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.forms.notation.Relation;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Template;
import org.mingzhang.rulebook.rule.FindingIds;

/** Makes a passing and a failing example of an equation out of the equation itself. */
final class EquationExamples {

	/** Terms that get a figure; the others stay blank and count as nothing. */
	private static final int FIGURES = 3;

	/** Equations tried before the template is given up. */
	private static final int TRIES = 12;

	/** In 分; each is a whole number of 0.01 万元, and larger than all after it together. */
	private static final long[] PARTS = { 862_1500_00L, 420_8000_00L, 205_3600_00L, 96_2400_00L };

	/** By how much the failing figure is wrong, in 分. */
	private static final long SLIP = 90_0000_00L;

	private static final List<String> FUNCTIONS = List.of("total", "201", "20132", "2013201", "2013202", "208", "20805",
			"2080501");

	private static final List<String> ECONOMICS = List.of("total", "301", "30101", "30102", "302", "30201", "30217",
			"30231", "303", "30302");

	private static final List<String> UNITS = List.of("total", "101", "101001", "101002");

	private final Template template;

	private final Identities identities;

	private final String rule;

	EquationExamples(Template template, Identities identities, String rule) {
		this.template = template;
		this.identities = identities;
		this.rule = rule;
	}

	/** A passing and a failing one, or none. */
	List<PrintedExample> find(BiFunction<FilingContent, String, List<PrintedExample>> passed,
			BiFunction<FilingContent, String, List<PrintedExample>> failed) {
		return equations().map((equation) -> {
			String finding = FindingIds.of(equation);
			List<PrintedExample> examples = new ArrayList<>(passed.apply(filing(equation, 0), finding));
			examples.addAll(failed.apply(filing(equation, wrong(equation.relation())), finding));
			return examples;
		}).filter((examples) -> examples.size() == 2).findFirst().orElse(List.of());
	}

	/** Sums of several first: they show more than two cells that are equal. */
	private Stream<Equation> equations() {
		return this.identities.over(rows())
			.equations()
			.stream()
			.filter((equation) -> equation.rule().id().equals(this.rule))
			.filter((equation) -> !equation.left().isEmpty() && !equation.right().isEmpty()
					&& equation.left().getFirst().weight() > 0)
			.filter((equation) -> equation.cells().allMatch((cell) -> this.template.form(cell.form()).isPresent()))
			.sorted(Comparator.comparing((equation) -> equation.right().size() == 1))
			.limit(TRIES);
	}

	private Rows rows() {
		LinkedHashMap<String, List<String>> rows = new LinkedHashMap<>();
		for (FormTemplate form : this.template.forms()) {
			rows.put(form.id(), (form.layout() instanceof Layout.CodeRows coded) ? switch (coded.codes()) {
				case FUNCTION -> FUNCTIONS;
				case ECONOMIC -> ECONOMICS;
				case UNIT -> UNITS;
			} : List.of());
		}
		return new Rows(rows);
	}

	private static long wrong(Relation relation) {
		return (relation == Relation.AT_LEAST) ? -SLIP : SLIP;
	}

	/** The first cell on the left makes both sides equal, but for what is wrong. */
	private FilingContent filing(Equation equation, long wrong) {
		Map<Cell, Long> fen = new LinkedHashMap<>();
		WeightedCell first = equation.left().getFirst();
		fen.put(first.cell(), wrong);
		long missing = 0;
		List<WeightedCell> others = Stream
			.concat(equation.right().stream(), equation.left().stream().skip(1).map(EquationExamples::moved))
			.filter((term) -> !term.cell().equals(first.cell()))
			.sorted(Comparator.comparingInt(WeightedCell::weight).reversed())
			.limit(FIGURES)
			.toList();
		for (int at = 0; at < others.size(); at++) {
			fen.put(others.get(at).cell(), PARTS[at]);
			missing += others.get(at).weight() * PARTS[at];
		}
		fen.merge(first.cell(), missing, Long::sum);
		SmallFiling filing = new SmallFiling(this.template);
		fen.forEach((cell, value) -> filing.figure(cell, amount(cell, value)));
		return filing.content(this.template.id(), "某某局", Narrative.NONE, List.of());
	}

	/** A term of the left side as it stands on the right. */
	private static WeightedCell moved(WeightedCell term) {
		return new WeightedCell(term.cell(), -term.weight());
	}

	private Amount amount(Cell cell, long fen) {
		FormTemplate form = this.template.form(cell.form()).orElseThrow();
		return Amount.ofFen(fen, form.unit()).withDecimals(form.decimals());
	}

}
