package org.mingzhang.rulebook;

import java.util.ArrayList;
import java.util.List;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.check.Suspect;
import org.mingzhang.forms.identity.Demand;
import org.mingzhang.forms.notation.Requirement;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.IdentityText;

/** H1: every row of a classification has the rows above it. */
final class Parents implements Rule {

	@Override
	public List<Finding> check(Filing filing, Proof proof) {
		List<Finding> findings = new ArrayList<>();
		for (FormTemplate form : filing.formsWithFigures().filter(CodedForms::isClassified).toList()) {
			List<String> missing = filing.system().index().missingAncestors(form.id());
			filing.demands(Requirement.PARENT)
				.filter((demand) -> demand.covers(form.id()))
				.findFirst()
				.map(Demand::rule)
				.ifPresent((rule) -> {
					missing.forEach((row) -> findings.add(failed(filing, proof, rule, form.id(), row)));
					if (missing.isEmpty()) {
						findings.add(passed(filing, rule, form.id()));
					}
				});
		}
		return findings;
	}

	/**
	 * Whether a cell stands in a row that the form lacks although it has rows under it.
	 */
	static boolean isMissing(Filing filing, Cell cell) {
		return filing.system().index().missingAncestors(cell.form()).contains(cell.row());
	}

	private static Finding failed(Filing filing, Proof proof, IdentityText rule, String form, String row) {
		String name = filing.addresses().form(form);
		List<Suspect> suspects = proof.missing()
			.values()
			.stream()
			.filter((missing) -> isOf(Subtotals.cell(filing, missing), form, row))
			.map((missing) -> Subtotals.suspect(filing, missing))
			.toList();
		return new Finding(FindingIds.of(rule.id(), form, row), rule.id(), rule.kind(), rule.severity(), State.FAILED,
				new Place(form, row, null, name + " " + row), null,
				"%s 有 %s 的下级科目，而没有 %s 这一行。".formatted(name, row, row), List.of(), suspects,
				"请在 %s 补列 %s 及其金额。".formatted(name, row));
	}

	private static boolean isOf(Cell cell, String form, String row) {
		return cell.form().equals(form) && cell.row().equals(row);
	}

	private static Finding passed(Filing filing, IdentityText rule, String form) {
		return new Finding(FindingIds.of(rule.id(), form), rule.id(), rule.kind(), rule.severity(), State.PASSED,
				filing.place(form), null, filing.addresses().form(form) + " 每个科目的上级科目都在表内。", List.of(), List.of(),
				null);
	}

}
