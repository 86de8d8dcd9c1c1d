package org.mingzhang.rulebook;

import java.util.List;
import java.util.stream.Stream;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.SheetTemplate;

/** N9: every form the template demands is in the document. */
final class RequiredForms implements Rule {

	static final String ID = "N9-form-missing";

	@Override
	public List<Finding> check(Filing filing, Proof proof) {
		Stream<String> forms = filing.template().forms().stream().filter(FormTemplate::required).map(FormTemplate::id);
		Stream<String> sheets = filing.template()
			.sheets()
			.stream()
			.filter(SheetTemplate::required)
			.map(SheetTemplate::id);
		return Stream.concat(forms, sheets).map((form) -> finding(filing, form)).toList();
	}

	private static Finding finding(Filing filing, String form) {
		boolean present = filing.has(form);
		String title = filing.addresses().title(form);
		return new Finding(FindingIds.of(ID, form), ID, Kind.COMPLETENESS, Severity.EXPLAIN,
				present ? State.PASSED : State.FAILED, filing.place(form), null,
				present ? "文件中有 " + title + "。" : "文件中没有 " + title + "，与它有关的勾稽都未核对。", List.of(), List.of(),
				present ? null : "请补上这张表，或说明不公开的理由。");
	}

}
