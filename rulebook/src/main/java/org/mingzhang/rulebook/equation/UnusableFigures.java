package org.mingzhang.rulebook.equation;

import java.util.ArrayList;
import java.util.List;

import org.mingzhang.forms.Fact;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.Suspect;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/** L1: every figure can be told in 分; one that is finer or too large can't be booked. */
public final class UnusableFigures implements Rule {

	private static final RuleEntry ENTRY = new RuleEntry("L1-amount", Kind.LOGIC, Severity.BLOCK, "金额以分计",
			"每个金额都能以分计，不小于一分，也不大得无法入账。", "人民币的最小单位是分", RuleEntry.ALL);

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public List<Finding> check(Examination examination) {
		Filing filing = examination.filing();

		List<Finding> findings = new ArrayList<>();
		for (Fact fact : filing.content().facts()) {
			int cell = filing.system().index().indexOf(fact.cell());
			if (cell >= 0 && filing.figures().isOpen(cell)) {
				findings.add(finding(filing, fact));
			}
		}
		return findings;
	}

	private static Finding finding(Filing filing, Fact fact) {
		String message = "%s 的金额 %s %s 不能以分计：小于一分，或大得无法入账。".formatted(filing.addresses().of(fact.cell()), fact.value(),
				fact.unit().label());
		return ENTRY.at(filing.place(fact.cell()), fact.cell().toString())
			.failed(message, new Spot.Figures(null, List.of(), List.of(new Suspect(fact.cell(), null))), "请核对金额与单位。");
	}

}
