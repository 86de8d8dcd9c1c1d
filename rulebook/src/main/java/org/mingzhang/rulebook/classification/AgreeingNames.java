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
import org.mingzhang.rulebook.rule.Spot;

/**
 * H1: the name of a row agrees with its code. Print breaks, shortens and misreads names,
 * so agreement is taken broadly; and a name that was never seen in a published document
 * refuses nothing.
 */
public final class AgreeingNames implements Rule {

	@Override
	public List<RuleEntry> entries() {
		return List.of();
	}

	@Override
	public List<Finding> check(Examination examination) {
		Filing filing = examination.filing();

		List<Finding> findings = new ArrayList<>();
		for (FormTemplate form : filing.formsWithFigures().toList()) {
			Optional<IdentityText> rule = filing.demands(Requirement.AGREEING_NAME)
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
		List<Finding> findings = new ArrayList<>();
		for (CodedRow row : CodedRow.of(filing, form)) {
			list.find(row.code(), filing.content().year())
				.filter((code) -> !row.label().isBlank() && !Names.agree(row.label(), code.name()))
				.ifPresent((code) -> findings.add(disagrees(filing, rule, row, code)));
		}
		if (findings.isEmpty()) {
			findings.add(new Finding(FindingIds.of(rule.id(), form), rule.id(), rule.kind(), rule.severity(),
					State.PASSED, filing.place(form), null, filing.addresses().form(form) + " 的科目名称与代码一致。", List.of(),
					List.of(), null));
		}
		return findings;
	}

	private static Finding disagrees(Filing filing, IdentityText rule, CodedRow row, Code code) {
		Spot spot = RuleEntry.of(rule).at(row.place(filing), row.form(), row.code());
		String subject = "%s %s 的名称是“%s”，目录中是“%s”".formatted(filing.addresses().form(row.form()), row.code(),
				row.label().strip(), code.name());
		return code.confirmed() ? spot.failed(subject + "。", "请核对代码与名称哪一个有误。")
				: spot.notEvaluated(subject, "目录中的名称未经公开文件证实");
	}

}
