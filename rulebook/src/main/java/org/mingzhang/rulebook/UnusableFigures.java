package org.mingzhang.rulebook;

import java.util.ArrayList;
import java.util.List;

import org.mingzhang.forms.Fact;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.check.Suspect;

/** L1: every figure can be told in 分; one that is finer or too large can't be booked. */
final class UnusableFigures implements Rule {

	static final String ID = "L1-amount";

	@Override
	public List<Finding> check(Filing filing, Proof proof) {
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
		return new Finding(FindingIds.of(ID, fact.cell().toString()), ID, Kind.LOGIC, Severity.BLOCK, State.FAILED,
				filing.place(fact.cell()), null, message, List.of(), List.of(new Suspect(fact.cell(), null)),
				"请核对金额与单位。");
	}

}
