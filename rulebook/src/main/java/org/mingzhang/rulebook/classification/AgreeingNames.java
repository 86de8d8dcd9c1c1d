package org.mingzhang.rulebook.classification;

import java.util.List;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.codes.Code;
import org.mingzhang.forms.codes.CodeList;
import org.mingzhang.forms.notation.Requirement;
import org.mingzhang.forms.template.IdentityText;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.rule.Examination;
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
		return ListedForms.judged(filing, Requirement.AGREEING_NAME,
				(rule, form, list) -> disagreeing(filing, rule, form, list), " 的科目名称与代码一致。");
	}

	private static List<Finding> disagreeing(Filing filing, IdentityText rule, String form, CodeList list) {
		return CodedRow.of(filing, form)
			.stream()
			.flatMap((row) -> list.find(row.code(), filing.content().year())
				.filter((code) -> !row.label().isBlank() && !Names.agree(row.label(), code.name()))
				.map((code) -> disagrees(filing, rule, row, code))
				.stream())
			.toList();
	}

	private static Finding disagrees(Filing filing, IdentityText rule, CodedRow row, Code code) {
		Spot spot = RuleEntry.of(rule).at(row.place(filing), row.form(), row.code());
		String subject = "%s %s 的名称是“%s”，目录中是“%s”".formatted(filing.addresses().form(row.form()), row.code(),
				row.label().strip(), code.name());
		return code.confirmed() ? spot.failed(subject + "。", "请核对代码与名称哪一个有误。")
				: spot.notEvaluated(subject, "目录中的名称未经公开文件证实");
	}

}
