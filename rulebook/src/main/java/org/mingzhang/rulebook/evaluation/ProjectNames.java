package org.mingzhang.rulebook.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.evaluation.Sheets.Scored;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/** E4: a table is headed by the project it is about. */
final class ProjectNames implements SheetRule {

	private static final RuleEntry ENTRY = new RuleEntry("E4-name", Kind.TEXT, Severity.EXPLAIN, "表题与项目名称一致",
			"项目自评表的表题所写的项目，与表内的项目名称是同一个项目；简称可以。", "政务公开名称一致的要求", Set.of(FilingKind.FINAL_ACCOUNTS));

	private static final Pattern NUMBERING = Pattern.compile("^(?:\\(?[一二三四五六七八九十\\d]{1,3}[)、.])+|20\\d{2}年度?");

	/** A title may be headed by the department instead. */
	private static final Pattern DEPARTMENT = Pattern
		.compile(".*(?:部|局|委|办|办公室|委员会|中心|院|所|街道|会|站|馆|校|队|处|厅|部门|单位|区|市|县)");

	private static final Pattern BEHIND = Pattern.compile("(?:\\([^()]*\\)|[\\d一二三四五六七八九十]+)$");

	/** Words that name no project. */
	private static final Pattern GENERAL = Pattern
		.compile("部门|单位|预算|项目|支出|绩效|年度|区级|市级|省级|本级|财政|资金|专项|一级|二级|转移支付|上级|常年性|一次性|延续性|特定目标类|其他运转类|自评|评价");

	private static final int SHORTEST = 3;

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public Stream<Finding> check(Sheets sheets) {
		return sheets.scored().filter((scored) -> scored.sheet().isOfProject()).map(ProjectNames::finding);
	}

	private static Finding finding(Scored scored) {
		EvaluationSheet sheet = scored.sheet();
		Spot spot = ENTRY.at(sheet.place(), sheet.key());
		String titled = titled(sheet);
		String named = Words.bare(scored.scores().project());
		String subject = "表题“" + sheet.sheet().title().strip() + "”与项目名称";
		if (named.isEmpty() || titled.isEmpty() || DEPARTMENT.matcher(titled).matches()) {
			return spot.notEvaluated(subject, named.isEmpty() ? "表中没有读到项目名称" : "表题没有写项目名称");
		}
		if (isShortFor(titled, named) || isShortFor(named, titled)) {
			return spot.passed(subject + "“" + named + "”一致。");
		}
		return spot.failed(subject + "“" + named + "”不是同一个项目。", "请改正表题或项目名称。");
	}

	/**
	 * What a title says besides year, numbering and the words that every such table
	 * bears.
	 */
	private static String titled(EvaluationSheet sheet) {
		String title = NUMBERING.matcher(Words.bare(sheet.sheet().title())).replaceAll("");
		String bare = BEHIND.matcher(title).replaceFirst("");
		return sheet.template()
			.titles()
			.stream()
			.map(Words::bare)
			.sorted(Comparator.comparingInt(String::length).reversed())
			.filter(bare::endsWith)
			.findFirst()
			.map((ending) -> bare.substring(0, bare.length() - ending.length()))
			.filter((name) -> GENERAL.matcher(name).replaceAll("").length() >= SHORTEST)
			.orElse("");
	}

	/** Whether all characters of a short name stand in the long one, in their order. */
	static boolean isShortFor(String shorter, String longer) {
		int at = 0;
		for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
			at += (longer.charAt(i) == shorter.charAt(at)) ? 1 : 0;
		}
		return at == shorter.length();
	}

}
