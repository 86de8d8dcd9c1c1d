package org.mingzhang.rulebook.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.codes.Code;
import org.mingzhang.forms.codes.CodeList;
import org.mingzhang.forms.identity.Demand;
import org.mingzhang.forms.notation.Requirement;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.IdentityText;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.FindingIds;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;

/**
 * H1: every code is in the list of its year. The lists are not complete below the 类: a 款
 * or 项 that no list has is not evaluated rather than failed.
 */
public final class KnownCodes implements Rule {

	private static final int CLASS_DIGITS = 3;

	@Override
	public List<RuleEntry> entries() {
		return List.of();
	}

	@Override
	public List<Finding> check(Examination examination) {
		Filing filing = examination.filing();

		List<Finding> findings = new ArrayList<>();
		for (FormTemplate form : filing.formsWithFigures().toList()) {
			Optional<IdentityText> rule = filing.demands(Requirement.KNOWN_CODE)
				.filter((demand) -> demand.covers(form.id()))
				.map(Demand::rule)
				.findFirst();
			Optional<CodeList> list = CodedForms.codeList(form);
			if (rule.isPresent() && list.isPresent()) {
				findings.addAll(check(filing, rule.get(), form.id(), list.get()));
			}
		}
		return findings;
	}

	private static List<Finding> check(Filing filing, IdentityText rule, String form, CodeList list) {
		int year = filing.content().year();
		List<Finding> findings = new ArrayList<>();
		for (CodedRow row : CodedRow.of(filing, form)) {
			if (list.find(row.code(), year).isEmpty()) {
				findings.add(unknown(filing, rule, row, list));
			}
		}
		if (findings.isEmpty()) {
			findings.add(new Finding(FindingIds.of(rule.id(), form), rule.id(), rule.kind(), rule.severity(),
					State.PASSED, filing.place(form), null,
					"%s 的科目代码都在 %d 年目录内。".formatted(filing.addresses().form(form), year), List.of(), List.of(), null));
		}
		return findings;
	}

	private static Finding unknown(Filing filing, IdentityText rule, CodedRow row, CodeList list) {
		Optional<Code> other = list.findInAnyYear(row.code()).filter(Code::confirmed);
		boolean noClass = row.code().length() < CLASS_DIGITS
				|| list.findInAnyYear(row.code().substring(0, CLASS_DIGITS)).isEmpty();
		if (other.isPresent() || noClass) {
			String reason = other.map((code) -> "只用于 %d 年至 %d 年".formatted(code.firstYear(), code.lastYear()))
				.orElse("连同它的类都不在目录内");
			return RuleEntry.of(rule)
				.at(row.place(filing), row.form(), row.code())
				.failed("%s 的科目代码 %s 不在 %d 年目录内：%s。".formatted(filing.addresses().form(row.form()), row.code(),
						filing.content().year(), reason), "请改用当年目录的代码，或说明沿用的理由。");
		}
		return RuleEntry.of(rule)
			.at(row.place(filing), row.form(), row.code())
			.notEvaluated("%s 的科目代码 %s".formatted(filing.addresses().form(row.form()), row.code()),
					filing.content().year() + " 年目录内没有，而目录在款、项两级不全");
	}

}
