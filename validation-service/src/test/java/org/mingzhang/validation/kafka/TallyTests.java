package org.mingzhang.validation.kafka;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;

import static org.assertj.core.api.Assertions.assertThat;

class TallyTests {

	@Test
	void aTallyTellsTheStatesAndWhatFailuresMean() {
		Tally tally = Tally.of(List.of(finding("P1", Kind.BALANCE, Severity.BLOCK, State.PASSED),
				finding("P2", Kind.BALANCE, Severity.BLOCK, State.FAILED),
				finding("K3", Kind.PLAUSIBILITY, Severity.EXPLAIN, State.FAILED),
				finding("P3", Kind.ROUNDING, Severity.INFO, State.FAILED),
				finding("Y1", Kind.BALANCE, Severity.BLOCK, State.NOT_EVALUATED)));
		assertThat(tally).isEqualTo(new Tally(1, 3, 1, 1, 1, 1));
		assertThat(tally).hasToString("1 passed, 3 failed (1 blocking, 1 to explain, 1 rounding), 1 not evaluated");
	}

	private static Finding finding(String rule, Kind kind, Severity severity, State state) {
		return new Finding(rule, rule, kind, severity, state, new Place(null, null, null, "全部报表"), null, "", List.of(),
				List.of(), null);
	}

}
