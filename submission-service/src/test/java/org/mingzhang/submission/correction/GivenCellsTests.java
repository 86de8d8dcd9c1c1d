package org.mingzhang.submission.correction;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class GivenCellsTests {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	@Test
	void aNumberIsTakenAsItIsWritten() {
		assertThat(cells("13.50")).singleElement().satisfies((cell) -> assertThat(cell.value()).isEqualTo("13.50"));
		assertThat(cells("1e3")).singleElement().satisfies((cell) -> assertThat(cell.value()).isEqualTo("1000"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e1000000", "-1e1000000", "1e-1000000", "0e1000000" })
	void aNumberThatNoAmountReachesIsNotWrittenOut(String number) {
		assertThat(cells(number)).singleElement().satisfies((cell) -> assertThat(cell.value()).hasSizeLessThan(20));
	}

	private static List<GivenCell> cells(String number) {
		return GivenCells
			.of(JSON.readTree("[{\"form\":\"f\",\"row\":\"r\",\"column\":\"c\",\"value\":" + number + "}]"), null);
	}

}
