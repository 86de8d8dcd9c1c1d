package org.mingzhang.rulebook.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Place;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.prose.Leftover.Where;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/** Looks for words in every text of a filing: one finding per passage, form or table. */
final class LeftoverWords {

	private static final int QUOTED = 24;

	private final RuleEntry entry;

	private final List<Leftover> leftovers;

	private final String suggestion;

	private final List<Finding> findings = new ArrayList<>();

	private int texts;

	LeftoverWords(RuleEntry entry, List<Leftover> leftovers, String suggestion) {
		this.entry = entry;
		this.leftovers = leftovers;
		this.suggestion = suggestion;
	}

	List<Finding> in(Filing filing) {
		for (Passage passage : Passage.of(filing.content().narrative())) {
			look(passage.place(), passage.key(), Where.NARRATIVE, List.of(passage.bare()));
		}
		for (PrintedForm form : filing.content().forms()) {
			look(filing.place(form.form()), form.form(), Where.NOTES, form.notes().stream().map(Signs::bare).toList());
		}
		int number = 0;
		for (Sheet sheet : filing.content().sheets()) {
			number++;
			look(filing.place(sheet.form()), sheet.form() + number, Where.SHEETS,
					sheet.rows().stream().flatMap((row) -> row.cells().stream()).map(Signs::bare).toList());
		}
		if (!this.findings.isEmpty()) {
			return this.findings;
		}
		Spot whole = this.entry.at(new Place(null, null, null, "全文"), "whole");
		return List
			.of((this.texts > 0) ? whole.passed("全文没有发现这类文字。") : whole.notEvaluated(this.entry.title(), "文件没有正文和附注"));
	}

	private void look(Place place, String key, Where where, List<String> texts) {
		Set<String> found = new LinkedHashSet<>();
		for (String text : texts) {
			this.texts++;
			for (Leftover leftover : this.leftovers) {
				leftover.in(text, where)
					.ifPresent((words) -> found.add(leftover.says() + "（“" + Signs.beginning(words, QUOTED) + "”）"));
			}
		}
		if (!found.isEmpty()) {
			this.findings.add(this.entry.at(place, key)
				.failed(place.printed() + "：" + String.join("；", found) + "。", this.suggestion));
		}
	}

}
