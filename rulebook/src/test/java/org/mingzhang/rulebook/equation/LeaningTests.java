package org.mingzhang.rulebook.equation;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Rounding differences lean beyond chance where the binomial tail is at most 1/64. */
class LeaningTests {

	@ParameterizedTest
	@CsvSource({ "6, 0, true", "5, 0, false", "0, 6, true", "6, 1, false", "7, 0, true", "9, 1, true", "8, 1, false",
			"40, 20, true", "35, 25, false" })
	void sixOfSixLeanBeyondChanceAndSixOfSevenDoNot(int left, int right, boolean beyond) {
		assertThat(new Leaning(left, right).isBeyondChance()).isEqualTo(beyond);
	}

	@ParameterizedTest
	@CsvSource({ "1, 1, 1, -1, 0, true", "-1, -1, 1, 0, 0, false" })
	void itLeansTheWayThatMostGo(int one, int two, int three, int four, int five, boolean left) {
		assertThat(Leaning.of(List.of(one, two, three, four, five)).isLeft()).isEqualTo(left);
	}

}
