package org.mingzhang.rulebook.suspect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.forms.check.Slip;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Slips by which one figure turns into another, as a form with two decimals prints them.
 */
class SlipsTests {

	/** 0.01 万元 in 分. */
	private static final long STEP = 10_000;

	@ParameterizedTest
	@CsvSource({ "135064, 136054,", "135064, 130564, transposed-digits", "135064, 315064, transposed-digits",
			"100, 10, decimal-point", "1000, 100, decimal-point", "12, 21, transposed-digits",
			"135064, 1350640000, ten-thousand", "135064, 14, ten-thousand", "404, 0, ten-thousand",
			"135064, 1350640, decimal-point", "135064, 1351, decimal-point", "135064, -135064, sign",
			"135064, 135964, one-digit", "135064, 13506, decimal-point", "135068, 13568, one-digit",
			"135064, 1350664, one-digit", "135064, 235974,", "135064, -135065,", "5000000, 0," })
	void aSlipIsTold(long right, long wrong, String slip) {
		assertThat(Slips.between(right * STEP, wrong * STEP, STEP)).isEqualTo((slip != null) ? Slip.of(slip) : null);
	}

	@Test
	void whatLeadsToFewFiguresTellsMoreThanWhatLeadsToMany() {
		assertThat(Slips.vagueness(Slip.SIGN)).isLessThan(Slips.vagueness(Slip.TRANSPOSED_DIGITS));
		assertThat(Slips.vagueness(Slip.TRANSPOSED_DIGITS)).isLessThan(Slips.vagueness(Slip.ONE_DIGIT));
		assertThat(Slips.vagueness(Slip.ONE_DIGIT)).isLessThan(Slips.vagueness(Slip.LEFT_BLANK));
		assertThat(Slips.vagueness(Slip.LEFT_BLANK)).isLessThan(Slips.vagueness(null));
	}

}
