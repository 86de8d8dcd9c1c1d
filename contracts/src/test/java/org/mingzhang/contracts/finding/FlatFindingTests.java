package org.mingzhang.contracts.finding;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;

import static org.assertj.core.api.Assertions.assertThat;

class FlatFindingTests {

	private static final List<String> AMOUNTS = List.of("expected", "actual", "difference", "allowance",
			"allowanceUsed");

	@Test
	void noTextIsAFormulaAndAmountsAreNumbers() {
		Amount amount = Amount.parse("-1.50");
		FlatFinding finding = new FlatFinding("=id", "=P1", Kind.BALANCE, Severity.EXPLAIN, State.FAILED, "=form",
				"-row", "+column", "@printed", amount, amount, amount, amount, amount.decimal(), "=message", List.of(),
				"=suggestion", "=HYPERLINK(\"http://x\")", "\treason", "=cause", "=decision", "+offered");

		for (int i = 0; i < FlatFinding.COLUMNS.size(); i++) {
			String cell = String.valueOf(finding.cells().get(i));
			if (AMOUNTS.contains(FlatFinding.COLUMNS.get(i))) {
				assertThat(cell).isEqualTo("-1.50");
			}
			else {
				assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r].*");
			}
		}
		assertThat(finding.cells()).contains("'=HYPERLINK(\"http://x\")", "'+offered", "'=message");
	}

}
