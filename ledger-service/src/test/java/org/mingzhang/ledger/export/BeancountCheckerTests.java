package org.mingzhang.ledger.export;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The checker has to find what is wrong, or it proves nothing. */
class BeancountCheckerTests {

	private static final String GOOD = """
			option "title" "x"
			2024-01-01 open Assets:A CNY
			2024-01-01 open Income:B CNY
			2024-01-02 * "p" "n" ^l
			  key: "v"
			  Assets:A  1.00 CNY
			  Income:B  -1.00 CNY
			2024-01-03 balance Assets:A 1.00 CNY
			""";

	@Test
	void aGoodFileHasNoErrors() {
		assertThat(BeancountChecker.errors(GOOD)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-01-02 open Assets:late CNY", "2024-01-03 balance Assets:A 2.00 CNY",
			"2024-01-01 open Assets:A CNY", "2024-01-02 * \"p\" \"n\"\n  Assets:A  1.00 CNY",
			"2024-01-02 * \"p\" \"n\"\n  Assets:C  1.00 CNY\n  Assets:A  -1.00 CNY", "2024-01-02 * \"p \"q\" \"n\"",
			"2024-01-02 balance Wealth:A 1.00 CNY", "2024-01-05 balance Assets:A 1,00 CNY" })
	void whatIsWrongIsFound(String directive) {
		assertThat(BeancountChecker.errors(GOOD + directive + "\n")).isNotEmpty();
	}

}
