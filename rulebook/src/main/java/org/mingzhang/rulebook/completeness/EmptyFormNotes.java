package org.mingzhang.rulebook.completeness;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.prose.Signs;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/**
 * N9: the note under an empty fund form speaks of that fund. The two forms stand side by
 * side and are mostly both empty, so the note of one is copied under the other. A note
 * that names no fund (本年度无此项收支) speaks of its form.
 */
public final class EmptyFormNotes implements Rule {

	private static final RuleEntry ENTRY = new RuleEntry("N9-note", Kind.COMPLETENESS, Severity.EXPLAIN, "空表的说明说的是本表",
			"没有数字的政府性基金表、国有资本经营表，表下的说明说的是本表的预算，不是另一张表的。", "财政预决算领域基层政务公开标准目录：没有数据的表格应当列出空表并说明", RuleEntry.ALL);

	private static final Map<String, Fund> FUNDS = Map.of("government-fund",
			new Fund("政府性基金", Pattern.compile("基金"), Pattern.compile("国有资本经营")), "state-capital",
			new Fund("国有资本经营", Pattern.compile("国有资本|国资"), Pattern.compile("政府性?基金")));

	/** What the form is for stands under it even where the other note is wrong. */
	private static final String PURPOSE = "本表反映";

	/**
	 * What a form is about.
	 *
	 * @param name its name
	 * @param own words that speak of it
	 * @param other words that speak of the other form
	 */
	private record Fund(String name, Pattern own, Pattern other) {
	}

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public List<Finding> check(Examination examination) {
		Filing filing = examination.filing();
		return filing.content()
			.forms()
			.stream()
			.filter((form) -> !filing.hasFigures(form.form()))
			.flatMap((form) -> Stream.ofNullable(FUNDS.get(form.form())).map((fund) -> finding(filing, form, fund)))
			.toList();
	}

	private static Finding finding(Filing filing, PrintedForm form, Fund fund) {
		Spot spot = ENTRY.at(filing.place(form.form()), form.form());
		String title = filing.addresses().title(form.form());
		// a note may run over several lines, so they are looked at together
		String note = form.notes()
			.stream()
			.map(Signs::bare)
			.filter((line) -> !line.contains(PURPOSE))
			.collect(Collectors.joining());
		if (note.isEmpty()) {
			return spot.notEvaluated(title + " 的说明", "空表下没有说明");
		}
		boolean strange = fund.other().matcher(note).find() && !fund.own().matcher(note).find();
		return strange ? spot.failed(title + " 没有数字，表下的说明说的却是另一张表的预算：“" + note + "”。", "请改为" + fund.name() + "预算的说明。")
				: spot.passed(title + " 没有数字，表下的说明没有说成另一张表的预算。");
	}

}
