package org.mingzhang.rulebook.classification;

import java.util.List;
import java.util.Optional;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.codes.CodeList;
import org.mingzhang.forms.identity.Demand;
import org.mingzhang.forms.notation.Requirement;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.IdentityText;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.rule.RuleEntry;

/** The forms of which a template demands something about the codes of a list. */
final class ListedForms {

	private ListedForms() {
	}

	/** What a rule says about one form. */
	@FunctionalInterface
	interface Judge {

		/**
		 * Judges the rows of a form.
		 * @param rule the identity of the template that demands it
		 * @param form form id
		 * @param list the list its codes come from
		 * @return what is wrong; nothing if the form passes
		 */
		List<Finding> judge(IdentityText rule, String form, CodeList list);

	}

	/**
	 * Judges every form with figures of which something is demanded.
	 * @param filing the filing
	 * @param requirement what is demanded
	 * @param judge tells what is wrong
	 * @param passed what is said of a form without fault, after its name
	 */
	static List<Finding> judged(Filing filing, Requirement requirement, Judge judge, String passed) {
		return filing.formsWithFigures()
			.flatMap((form) -> judged(filing, requirement, form, judge, passed).stream())
			.toList();
	}

	private static List<Finding> judged(Filing filing, Requirement requirement, FormTemplate form, Judge judge,
			String passed) {
		Optional<IdentityText> rule = filing.demands(requirement)
			.filter((demand) -> demand.covers(form.id()))
			.map(Demand::rule)
			.findFirst();
		Optional<CodeList> list = CodedForms.codeList(form);
		if (rule.isEmpty() || list.isEmpty()) {
			return List.of();
		}
		List<Finding> wrong = judge.judge(rule.get(), form.id(), list.get());
		return wrong.isEmpty() ? List.of(RuleEntry.of(rule.get())
			.at(filing.place(form.id()), form.id())
			.passed(filing.addresses().form(form.id()) + passed)) : wrong;
	}

}
