package org.mingzhang.rulebook.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.Narrative.Paragraph;
import org.mingzhang.forms.Narrative.Section;
import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleBook;

/**
 * A filing with tables as documents keep them: with bars between cells, blank ones too,
 * or as the bare text of a page, whose words are parted by spaces.
 */
final class Filed {

	static final String OVERALL = "evaluation-overall";

	static final String PROJECT = "evaluation-project";

	private static final RuleBook RULES = new RuleBook(CompleteFilings.CATALOGUE);

	private final FilingBuilder figures;

	private final List<Sheet> sheets = new ArrayList<>();

	private final List<Paragraph> paragraphs = new ArrayList<>();

	private Filed(FilingBuilder figures) {
		this.figures = figures;
	}

	static Filed finalAccounts() {
		return new Filed(CompleteFilings.FINAL_ACCOUNTS.empty());
	}

	static Filed budget() {
		return new Filed(CompleteFilings.WUHAN_BUDGET.empty());
	}

	static Filed assets(String text) {
		return new Filed(CompleteFilings.HEBEI_BUDGET.empty()).table("assets", "部门固定资产占用情况表", text);
	}

	/** A project's self-evaluation. */
	static Filed project(String text) {
		return finalAccounts().table(PROJECT, "项目自评表", text);
	}

	Filed table(String form, String title, String text) {
		List<String> lines = text.strip().lines().toList();
		List<Sheet.Row> rows = IntStream.range(0, lines.size())
			.mapToObj((line) -> new Sheet.Row(line + 1, cells(lines.get(line))))
			.toList();
		this.sheets.add(new Sheet(form, title, rows));
		return this;
	}

	private static List<String> cells(String line) {
		return Arrays.stream(line.strip().split(line.contains("|") ? "\\|" : "\\s+", -1)).map(String::strip).toList();
	}

	Filed told(String paragraph) {
		this.paragraphs.add(new Paragraph(this.paragraphs.size() + 1, paragraph));
		return this;
	}

	Filed figure(String form, String row, String column, String value) {
		this.figures.figure(form, row, column, value);
		return this;
	}

	List<Finding> of(String rule) {
		FilingContent content = this.figures.content();
		Narrative narrative = new Narrative(List.of(new Section(1, "", this.paragraphs)));
		return RULES
			.check(new FilingContent(content.template(), content.kind(), content.year(), content.departmentName(),
					content.forms(), content.facts(), content.openFigures(), narrative, this.sheets))
			.findings()
			.stream()
			.filter((finding) -> finding.rule().equals(rule))
			.toList();
	}

	List<State> states(String rule) {
		return of(rule).stream().map(Finding::state).toList();
	}

	List<String> reasons(String rule) {
		return of(rule).stream().map(Finding::reason).toList();
	}

}
