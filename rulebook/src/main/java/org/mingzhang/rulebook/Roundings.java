package org.mingzhang.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;

/**
 * R1, 尾数误差: differences inside the rounding interval are shown in one line per form and
 * block nothing.
 */
final class Roundings implements Rule {

	static final String ID = "R1";

	@Override
	public List<Finding> check(Filing filing, Proof proof) {
		Map<String, List<EquationReport>> byForm = new LinkedHashMap<>();
		for (int equation = 0; equation < filing.system().size(); equation++) {
			if (proof.isRounded(equation)) {
				EquationReport report = new EquationReport(filing, proof, equation);
				byForm.computeIfAbsent(report.form(), (_) -> new ArrayList<>()).add(report);
			}
		}
		List<Finding> findings = new ArrayList<>();
		byForm.forEach((form, reports) -> findings.add(finding(filing, form, reports)));
		return findings;
	}

	private static Finding finding(Filing filing, String form, List<EquationReport> reports) {
		BigDecimal most = reports.stream().map(EquationReport::used).max(BigDecimal::compareTo).orElseThrow();
		String places = reports.stream().map(EquationReport::roundingWords).collect(Collectors.joining("；"));
		String message = "%s 有尾数误差 %d 处，最多用去允许的 %s%%：%s。".formatted(filing.addresses().form(form), reports.size(),
				most.movePointRight(2).toBigInteger(), places);
		return new Finding(FindingIds.of(ID, form), ID, Kind.ROUNDING, Severity.INFO, State.FAILED, filing.place(form),
				null, message, List.of(), List.of(), "金额由元换算为万元所致，无须更正。");
	}

}
