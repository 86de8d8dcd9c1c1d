package org.mingzhang.rulebook.completeness;

import java.util.List;

import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/**
 * N9: every form names the department in its head (部门：…). Some places print none at all,
 * so a form is held against the other forms of its document. Whose name it is is another
 * rule.
 */
public final class FormHeads implements Rule {

	private static final RuleEntry ENTRY = new RuleEntry("N9-form-head", Kind.COMPLETENESS, Severity.EXPLAIN, "表头写明部门",
			"同一文件的报表大多在表头写明部门的，每一张表都应写明。", "部门决算公开评分：规范性（表头）", RuleEntry.ALL);

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public List<Finding> check(Examination examination) {
		Filing filing = examination.filing();
		List<PrintedForm> forms = filing.content().forms();
		long named = forms.stream().filter(FormHeads::namesDepartment).count();
		if (2 * named <= forms.size()) {
			return List.of(ENTRY.at(new Place(null, null, null, "全部报表"), "whole")
				.notEvaluated("表头的部门名称", "这份文件的报表大多不在表头写明部门"));
		}
		return forms.stream().map((form) -> finding(filing, form)).toList();
	}

	private static Finding finding(Filing filing, PrintedForm form) {
		Spot spot = ENTRY.at(filing.place(form.form()), form.form());
		String title = filing.addresses().title(form.form());
		return namesDepartment(form) ? spot.passed(title + " 的表头写明了部门。")
				: spot.failed(title + " 的表头没有写明部门，其他各表大多写明了。", "请在表头填上部门名称。");
	}

	private static boolean namesDepartment(PrintedForm form) {
		String department = form.department();
		return department != null && !department.isBlank();
	}

}
