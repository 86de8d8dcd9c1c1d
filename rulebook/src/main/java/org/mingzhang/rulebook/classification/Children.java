package org.mingzhang.rulebook.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.codes.CodeList;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;

/**
 * H1: spending by function is told down to the 项. The only 项 under a 款 can be left out
 * without a sum that fails, because a 款 without parts has none.
 */
public final class Children implements Rule {

	private static final int GROUP_DIGITS = 5;

	private static final int ITEM_DIGITS = 7;

	private static final RuleEntry ENTRY = new RuleEntry("H1-child", Kind.LOGIC, Severity.EXPLAIN, "支出按功能分类列到项",
			"列到项的表中，每一类之下有款，每一款之下有项。", "预算法实施条例：支出按其功能分类编列到项", RuleEntry.ALL);

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public List<Finding> check(Examination examination) {
		Filing filing = examination.filing();
		return filing.formsWithFigures()
			.filter((form) -> CodedForms.codeList(form).filter(CodeList.FUNCTION::equals).isPresent())
			.flatMap((form) -> check(filing, form).stream())
			.toList();
	}

	private static List<Finding> check(Filing filing, FormTemplate form) {
		String name = filing.addresses().form(form.id());
		Set<String> codes = CodedRow.of(filing, form.id()).stream().map(CodedRow::code).collect(Collectors.toSet());
		if (codes.stream().noneMatch((code) -> code.length() == ITEM_DIGITS)) {
			return List
				.of(ENTRY.at(filing.place(form.id()), form.id()).notEvaluated(name + " 的类、款之下是否都列到项", "这张表没有列到项"));
		}
		List<Finding> findings = new ArrayList<>();
		for (CodedRow row : CodedRow.of(filing, form.id())) {
			if (row.code().length() <= GROUP_DIGITS && codes.stream().noneMatch((code) -> isBelow(code, row.code()))) {
				findings.add(barren(name, row));
			}
		}
		return findings.isEmpty()
				? List.of(ENTRY.at(filing.place(form.id()), form.id()).passed(name + " 的每个类、款之下都列到项。")) : findings;
	}

	private static Finding barren(String form, CodedRow row) {
		String level = (row.code().length() == GROUP_DIGITS) ? "项" : "款";
		return ENTRY.at(new Place(row.form(), row.code(), null, form + " " + row.code()), row.form(), row.code())
			.failed("%s 有 %s 的金额，其下没有列出%s，而本表其他科目都列到项。".formatted(form, row.code(), level),
					"请补列 %s 之下的%s，或说明不列的理由。".formatted(row.code(), level));
	}

	private static boolean isBelow(String code, String parent) {
		return code.length() > parent.length() && code.startsWith(parent);
	}

}
