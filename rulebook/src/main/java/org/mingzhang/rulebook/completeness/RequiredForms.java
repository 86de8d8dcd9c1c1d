package org.mingzhang.rulebook.completeness;

import java.util.List;
import java.util.stream.Stream;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.SheetTemplate;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/** N9: every form the template demands is in the document. */
public final class RequiredForms implements Rule {

	private static final RuleEntry ENTRY = new RuleEntry("N9-form-missing", Kind.COMPLETENESS, Severity.EXPLAIN,
			"应公开的表齐全", "模板规定公开的每一张表都在文件中；没有数据的表也应列出空表并说明。", "财政预决算领域基层政务公开标准目录：没有数据的表格应当列出空表并说明", RuleEntry.ALL);

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public List<Finding> check(Examination examination) {
		Filing filing = examination.filing();

		Stream<String> forms = filing.template().forms().stream().filter(FormTemplate::required).map(FormTemplate::id);
		Stream<String> sheets = filing.template()
			.sheets()
			.stream()
			.filter(SheetTemplate::required)
			.map(SheetTemplate::id);
		return Stream.concat(forms, sheets).map((form) -> finding(filing, form)).toList();
	}

	private static Finding finding(Filing filing, String form) {
		Spot spot = ENTRY.at(filing.place(form), form);
		String title = filing.addresses().title(form);
		return filing.has(form) ? spot.passed("文件中有 " + title + "。")
				: spot.failed("文件中没有 " + title + "，与它有关的勾稽都未核对。", "请单独补交这张表；其他表能证明其数字的，可查看推算后采用；确不公开的，请说明理由。");
	}

}
