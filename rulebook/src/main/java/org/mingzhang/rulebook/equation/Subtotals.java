package org.mingzhang.rulebook.equation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Operand;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.check.Suspect;
import org.mingzhang.forms.identity.Demand;
import org.mingzhang.forms.identity.Equation;
import org.mingzhang.forms.notation.Requirement;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.IdentityText;
import org.mingzhang.rulebook.filing.Comparisons;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.filing.MissingSubtotals.Missing;
import org.mingzhang.rulebook.filing.Proof;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.FindingIds;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;

/**
 * L1: a subtotal is present wherever a part is. One finding per printed row, however many
 * of its columns are blank; a form without a blank subtotal passes as a whole.
 */
public final class Subtotals implements Rule {

	@Override
	public List<RuleEntry> entries() {
		return List.of();
	}

	@Override
	public List<Finding> check(Examination examination) {
		Filing filing = examination.filing();
		Proof proof = examination.proof();

		Map<String, List<Missing>> rows = new LinkedHashMap<>();
		Set<String> forms = new HashSet<>();
		for (Missing missing : proof.missing().values()) {
			Cell cell = missing.cell(filing);
			if (filing.lacksRowOf(cell)) {
				continue;
			}
			rows.computeIfAbsent(cell.form() + "/" + cell.row(), (_) -> new ArrayList<>()).add(missing);
			forms.add(cell.form());
		}
		List<Finding> findings = new ArrayList<>();
		rows.values().forEach((row) -> findings.add(failed(filing, row)));
		filing.formsWithFigures()
			.map(FormTemplate::id)
			.filter((form) -> !forms.contains(form))
			.forEach((form) -> filing.demands(Requirement.SUBTOTAL)
				.filter((demand) -> demand.covers(form))
				.findFirst()
				.ifPresent((demand) -> findings.add(passed(filing, demand.rule(), form))));
		return findings;
	}

	private static Finding failed(Filing filing, List<Missing> row) {
		Missing first = row.getFirst();
		Cell cell = first.cell(filing);
		IdentityText rule = row.stream()
			.map((missing) -> demand(filing, missing.cell(filing)).rule())
			.min(Comparator.comparing(IdentityText::severity))
			.orElseThrow();
		Equation equation = filing.system().equation(first.equation());
		String message = "%s “%s”空白，而其分项之和为 %s；有分项处必有小计。".formatted(filing.addresses().of(cell),
				filing.addresses().rowLabel(cell), filing.words(cell.form(), first.value()));
		List<Suspect> suspects = row.stream().map((missing) -> missing.suspect(filing)).toList();
		String suggestion = "请在 %s 填 %s。".formatted(filing.addresses().of(cell), suspects.getFirst().value());
		List<Operand> operands = equation.right()
			.stream()
			.map((part) -> new Operand(part.cell(), part.weight(), filing.value(part.cell())))
			.toList();
		return new Finding(FindingIds.of(rule.id(), cell.form(), cell.row()), rule.id(), rule.kind(), rule.severity(),
				State.FAILED, filing.place(cell),
				Comparisons.of(filing, cell.form(), 0, first.value(), Math.abs(first.value()), first.half()), message,
				operands, suspects, suggestion);
	}

	private static Finding passed(Filing filing, IdentityText rule, String form) {
		return new Finding(FindingIds.of(rule.id(), form), rule.id(), rule.kind(), rule.severity(), State.PASSED,
				filing.place(form), null, filing.addresses().form(form) + " 凡有分项处都有小计。", List.of(), List.of(), null);
	}

	/** The first requirement that speaks of a cell is the one that counts. */
	private static Demand demand(Filing filing, Cell cell) {
		return filing.demands(Requirement.SUBTOTAL).filter((demand) -> demand.covers(cell)).findFirst().orElseThrow();
	}

}
