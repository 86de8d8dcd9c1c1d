package org.mingzhang.rulebook.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.personal.Detail;
import org.mingzhang.forms.personal.PersonalCells;
import org.mingzhang.forms.personal.PersonalData;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;

/**
 * N9: personal data is reported, and hidden in what is published. The finding does not
 * repeat it. A telephone of an office is not personal.
 */
public final class PersonalDetails implements Rule {

	private static final RuleEntry ENTRY = new RuleEntry("N9-personal-data", Kind.COMPLETENESS, Severity.INFO,
			"个人信息不公开", "文件中的人员姓名、身份证号、手机号，以及与姓名同列的电话，公开时隐去。", "个人信息保护法；政府信息公开条例第十五条", RuleEntry.ALL);

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public List<Finding> check(Examination examination) {
		Filing filing = examination.filing();
		List<Finding> findings = new ArrayList<>();
		for (Passage passage : Passage.of(filing.content().narrative())) {
			tell(findings, passage.place(), passage.key(), PersonalData.in(passage.printed()));
		}
		for (PrintedForm form : filing.content().forms()) {
			tell(findings, filing.place(form.form()), form.form(), PersonalData.in(String.join("\n", form.notes())));
		}
		int number = 0;
		for (Sheet sheet : filing.content().sheets()) {
			number++;
			tell(findings, filing.place(sheet.form()), sheet.form() + number, PersonalCells.in(sheet));
		}
		return findings.isEmpty() ? List.of(ENTRY.at(new Place(null, null, null, "全文"), "whole").passed("全文没有发现个人信息。"))
				: findings;
	}

	private static void tell(List<Finding> findings, Place place, String key, Set<Detail> details) {
		boolean personal = details.stream().anyMatch((detail) -> detail != Detail.TELEPHONE && detail != Detail.MAIL);
		if (personal) {
			String labels = details.stream().map(Detail::label).collect(Collectors.joining("、"));
			findings.add(ENTRY.at(place, key)
				.failed("%s 有%s，公开时隐去。".formatted(place.printed(), labels), "不必更正；如不需填报，可以删去。"));
		}
	}

}
