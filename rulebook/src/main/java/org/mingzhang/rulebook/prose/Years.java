package org.mingzhang.rulebook.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;

/**
 * N9: titles, headings and sentences speak of the year of the filing. Only places that
 * cannot speak of another year are looked at: comparisons with last year, plans, dates
 * and the names of projects and laws stay out.
 */
public final class Years implements Rule {

	private static final RuleEntry ENTRY = new RuleEntry("N9-year", Kind.COMPLETENESS, Severity.EXPLAIN, "年度一致",
			"封面、表名、标题、附注和情况说明所称年度与本文件的年度一致；不与本年或以后年度相比较。", "地方预决算公开操作规程：公开内容真实、准确、规范", RuleEntry.ALL);

	private static final String YEAR = "(20\\d\\d)年度?";

	/** 2023年度收入决算表. */
	private static final Pattern TITLE = Pattern.compile(YEAR);

	/** 2023年度无政府性基金预算. */
	private static final Pattern NOTE = Pattern.compile(YEAR + "(?:没有|无|未)");

	/** 2023年度部门整体绩效自评表; a project may have a year in its name. */
	private static final Pattern SHEET = Pattern.compile("^" + YEAR + "(?:部门|单位|[市区县]直|整体)");

	private static final Pattern COMPARISON = Pattern.compile("与" + YEAR + "(?:决算|预算|年初预算)?数?相比");

	private static final Pattern CLOSING_DAY = Pattern.compile("截[至止]" + "(20\\d\\d)年12月31日");

	private static final String NO_OTHER_SUBJECT = "(?!执行|与|比|较)[^,。;:]{0,20}?";

	private static final Pattern FINAL_HEADING = Pattern.compile(YEAR + "(?:部门|单位)?(?:决算|重点工作完成)");

	private static final Pattern FINAL_SUBJECT = Pattern
		.compile("^" + YEAR + NO_OTHER_SUBJECT + "(?:收、?支总计|收入支出总计|收入合计|支出合计|财政拨款(?:基本)?支出|“三公”经费|机关运行经费支出|政府采购支出总额)");

	private static final Pattern BUDGET_HEADING = Pattern.compile(YEAR + "(?:部门|单位)(?:收支)?预算(?!执行)");

	private static final Pattern BUDGET_SUBJECT = Pattern
		.compile("^" + YEAR + "(?!预算执行)" + NO_OTHER_SUBJECT + "(?:收支总预算|支出预算|收入预算|预算收入|预算支出|“三公”经费)");

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public List<Finding> check(Examination examination) {
		Look look = new Look(examination.filing());
		look.atForms();
		look.atNarrative();
		if (!look.findings.isEmpty()) {
			return look.findings;
		}
		Place whole = new Place(null, null, null, "全文");
		return List.of((look.years > 0) ? ENTRY.at(whole, "whole").passed("所称年度都与 %d 年度一致。".formatted(look.year))
				: ENTRY.at(whole, "whole").notEvaluated("所称年度", "表名、标题和正文没有写明年度"));
	}

	/** One look at a filing. */
	private static final class Look {

		private final Filing filing;

		private final FilingContent content;

		private final int year;

		private final List<Finding> findings = new ArrayList<>();

		private int years;

		Look(Filing filing) {
			this.filing = filing;
			this.content = filing.content();
			this.year = this.content.year();
		}

		void atForms() {
			for (PrintedForm form : this.content.forms()) {
				Place place = this.filing.place(form.form());
				say(place, form.form() + "/title", Signs.bare(form.title()), TITLE);
				say(place, form.form() + "/notes", Signs.bare(String.join("\n", form.notes())), NOTE);
			}
			int number = 0;
			for (Sheet sheet : this.content.sheets()) {
				number++;
				String title = Ordinal.strip(Signs.bare(sheet.title()));
				say(this.filing.place(sheet.form()), sheet.form() + number, title, SHEET);
			}
		}

		void atNarrative() {
			boolean budget = this.content.kind() == FilingKind.BUDGET;
			for (Passage passage : Passage.of(this.content.narrative())) {
				if (passage.isHeading() || passage.section().isEmpty()) {
					say(passage.place(), passage.key(), passage.bare(), budget ? BUDGET_HEADING : FINAL_HEADING);
				}
				else {
					String sentence = Ordinal.strip(passage.bare());
					sayUnlessBoth(passage, sentence, budget ? BUDGET_SUBJECT : FINAL_SUBJECT);
					sayClosingDay(passage, sentence, budget);
					sayComparison(passage, sentence);
				}
			}
		}

		private void say(Place place, String key, String text, Pattern pattern) {
			Matcher matcher = pattern.matcher(text);
			if (matcher.find()) {
				expect(place, key, Integer.parseInt(matcher.group(1)), text);
			}
		}

		/** A sentence that names both years sets one against the other. */
		private void sayUnlessBoth(Passage passage, String sentence, Pattern pattern) {
			Matcher matcher = pattern.matcher(sentence);
			if (matcher.find() && !sentence.substring(matcher.end()).contains(this.year + "年")) {
				expect(passage.place(), passage.key(), Integer.parseInt(matcher.group(1)), sentence);
			}
		}

		private void sayClosingDay(Passage passage, String sentence, boolean budget) {
			Matcher matcher = CLOSING_DAY.matcher(sentence);
			if (matcher.find()) {
				int said = Integer.parseInt(matcher.group(1));
				expect(passage.place(), passage.key() + "/day", (budget && said < this.year) ? this.year : said,
						sentence);
			}
		}

		private void sayComparison(Passage passage, String sentence) {
			Matcher matcher = COMPARISON.matcher(sentence);
			while (matcher.find()) {
				this.years++;
				if (Integer.parseInt(matcher.group(1)) >= this.year) {
					this.findings.add(ENTRY.at(passage.place(), passage.key(), "comparison")
						.failed("“%s”：%d 年度的文件应与以前年度相比。".formatted(matcher.group(), this.year), "请核对年度。"));
					return;
				}
			}
		}

		private void expect(Place place, String key, int said, String text) {
			this.years++;
			if (said != this.year) {
				this.findings.add(ENTRY.at(place, key)
					.failed("“%s”称 %d 年度，而本文件是 %d 年度的。".formatted(Signs.beginning(text, 30), said, this.year),
							"请改为 %d 年度。".formatted(this.year)));
			}
		}

	}

}
