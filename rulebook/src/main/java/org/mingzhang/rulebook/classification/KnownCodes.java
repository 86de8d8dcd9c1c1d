package org.mingzhang.rulebook.classification;

import java.util.List;
import java.util.Optional;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.codes.Code;
import org.mingzhang.forms.codes.CodeList;
import org.mingzhang.forms.notation.Requirement;
import org.mingzhang.forms.template.IdentityText;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.rule.Examination;
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
		return ListedForms.judged(filing, Requirement.KNOWN_CODE,
				(rule, form, list) -> unknown(filing, rule, form, list),
				" 的科目代码都在 %d 年目录内。".formatted(filing.content().year()));
	}

	private static List<Finding> unknown(Filing filing, IdentityText rule, String form, CodeList list) {
		return CodedRow.of(filing, form)
			.stream()
			.filter((row) -> list.find(row.code(), filing.content().year()).isEmpty())
			.map((row) -> unknown(filing, rule, row, list))
			.toList();
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
