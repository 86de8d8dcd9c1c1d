package org.mingzhang.rulebook.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.identity.Demand;
import org.mingzhang.forms.notation.Requirement;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.IdentityText;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.FindingIds;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;

/** L1: a form without figures has a note that says why. */
public final class EmptyForms implements Rule {

	/** 本年度无…, 没有…, 未安排…, 不涉及…, 空表列示. */
	private static final Pattern REASON = Pattern.compile("无|没有|未|不涉及|空表|为零|为0");

	@Override
	public List<RuleEntry> entries() {
		return List.of();
	}

	@Override
	public List<Finding> check(Examination examination) {
		Filing filing = examination.filing();

		List<Finding> findings = new ArrayList<>();
		for (FormTemplate form : filing.template().forms()) {
			PrintedForm printed = filing.printed(form.id()).orElse(null);
			if (printed != null && !filing.hasFigures(form.id())) {
				filing.demands(Requirement.NOTE)
					.filter((demand) -> demand.covers(form.id()))
					.findFirst()
					.map(Demand::rule)
					.ifPresent((rule) -> findings.add(finding(filing, rule, printed)));
			}
		}
		return findings;
	}

	private static Finding finding(Filing filing, IdentityText rule, PrintedForm form) {
		boolean told = form.notes().stream().anyMatch((note) -> REASON.matcher(note).find());
		String name = filing.addresses().form(form.form());
		return new Finding(FindingIds.of(rule.id(), form.form()), rule.id(), rule.kind(), rule.severity(),
				told ? State.PASSED : State.FAILED, filing.place(form.form()), null,
				told ? name + " 没有数字，表下已有说明。" : name + " 没有数字，表下也没有说明。", List.of(), List.of(),
				told ? null : "请在表下注明没有数字的原因，如“本年度无此项收支”。");
	}

}
