package org.mingzhang.ledger.posting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Column;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Line;

import static org.assertj.core.api.Assertions.assertThat;

class PostingRulesTests {

	private final PostingRules rules = PostingRules.load();

	private final Catalogue catalogue = Catalogue.load();

	@Test
	void everyLineOfASummaryThatHoldsMoneyIsTaken() {
		Map<String, Set<String>> taken = this.rules.steps()
			.stream()
			.collect(Collectors.groupingBy(PostingRules.Step::form,
					Collectors.flatMapping((step) -> step.lines().keySet().stream(), Collectors.toSet())));
		forms("summary", "fiscal-summary").forEach((form) -> {
			Set<String> lines = lines(form).map(Line::row)
				.filter((row) -> row != null && !Character.isDigit(row.charAt(0)))
				.collect(Collectors.toCollection(TreeSet::new));
			assertThat(taken.get(form.id())).as("lines of %s", form.title()).containsAll(lines);
		});
	}

	@Test
	void everyColumnOfAFormByFunctionIsTaken() {
		Map<String, Set<String>> taken = this.rules.steps()
			.stream()
			.collect(Collectors.groupingBy(PostingRules.Step::form,
					Collectors.flatMapping((step) -> step.columns().keySet().stream(), Collectors.toSet())));
		forms("revenue", "expenditure", "government-fund", "state-capital").forEach((form) -> {
			List<String> columns = ((Layout.CodeRows) form.layout()).columns().stream().map(Column::id).toList();
			assertThat(taken.get(form.id())).as("columns of %s", form.title()).containsAll(columns);
		});
	}

	@Test
	void everyCellOfTheThreePublicAndBasicFormsIsTaken() {
		Map<String, Set<String>> taken = this.rules.steps()
			.stream()
			.collect(Collectors.groupingBy(PostingRules.Step::form,
					Collectors.flatMapping(PostingRulesTests::cells, Collectors.toSet())));
		forms("three-public").filter((form) -> form.layout() instanceof Layout.SingleRow).forEach((form) -> {
			List<String> cells = ((Layout.SingleRow) form.layout()).columns()
				.stream()
				.map((column) -> column.row() + "/" + column.column())
				.toList();
			assertThat(taken.get(form.id())).as("cells of %s", form.title()).containsAll(cells);
		});
		assertThat(taken.get("basic-expenditure")).contains("total/total", "total/personnel", "personnel/total",
				"public/total");
	}

	@Test
	void noStepConfinesTheSameDimensionTwice() {
		this.rules.steps()
			.forEach((step) -> step.lines()
				.values()
				.forEach((line) -> step.columns()
					.values()
					.forEach((column) -> assertThat(step.where().and(line).and(column)).isNotNull())));
	}

	private Stream<FormTemplate> forms(String... ids) {
		Set<String> wanted = Set.of(ids);
		return this.catalogue.templates()
			.stream()
			.flatMap((template) -> template.forms().stream())
			.filter((form) -> wanted.contains(form.id()));
	}

	private static Stream<String> cells(PostingRules.Step step) {
		return step.lines()
			.keySet()
			.stream()
			.flatMap((row) -> step.columns().keySet().stream().map((column) -> row + "/" + column));
	}

	private static Stream<Line> lines(FormTemplate form) {
		return ((Layout.Lines) form.layout()).sides().stream().flatMap((side) -> side.lines().stream());
	}

}
