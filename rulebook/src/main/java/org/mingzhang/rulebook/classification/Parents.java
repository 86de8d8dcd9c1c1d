package org.mingzhang.rulebook.classification;

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
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.filing.Proof;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.FindingIds;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;

/** H1: every row of a classification has the rows above it. */
public final class Parents implements Rule {

	@Override
	public List<RuleEntry> entries() {
		return List.of();
	}

	@Override
	public List<Finding> check(Examination examination) {
		Filing filing = examination.filing();
		Proof proof = examination.proof();

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

	private static Finding failed(Filing filing, Proof proof, IdentityText rule, String form, String row) {
		String name = filing.addresses().form(form);
		List<Suspect> suspects = proof.missing()
			.values()
			.stream()
			.filter((missing) -> isOf(missing.cell(filing), form, row))
			.map((missing) -> missing.suspect(filing))
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
