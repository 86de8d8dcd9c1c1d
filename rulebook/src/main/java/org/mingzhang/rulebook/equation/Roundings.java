package org.mingzhang.rulebook.equation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.filing.Proof;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;

/**
 * R1, 尾数误差: differences inside the rounding interval are shown in one line per form and
 * block nothing.
 */
public final class Roundings implements Rule {

	private static final RuleEntry ENTRY = new RuleEntry("R1", Kind.ROUNDING, Severity.INFO, "尾数误差",
			"金额由元换算为万元时各自四舍五入，算式两边可相差各数末位半个单位之和；在此之内每表合为一行提示，不影响通过；同表至少六处且偏向一边的概率不超过六十四分之一时，指出偏向。",
			"决算公开表附注：本套报表金额单位转换时可能存在尾数误差", RuleEntry.ALL);

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public List<Finding> check(Examination examination) {
		Filing filing = examination.filing();
		Proof proof = examination.proof();

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
		String message = "%s 有尾数误差 %d 处，最多用去允许的 %s%%：%s。%s".formatted(filing.addresses().form(form), reports.size(),
				most.movePointRight(2).toBigInteger(), places, drift(reports));
		return ENTRY.at(filing.place(form), form).failed(message, "金额由元换算为万元所致，无须更正。");
	}

	private static String drift(List<EquationReport> reports) {
		Leaning leaning = Leaning.of(reports.stream().map(EquationReport::leaning).toList());
		if (!leaning.isBeyondChance()) {
			return "";
		}
		return "其中 %d 处%s，偏向一边，不像四舍五入的偶然结果，请核对换算时是否截去了尾数。".formatted(leaning.most(),
				leaning.isLeft() ? "左边大于右边" : "左边小于右边");
	}

}
