package org.mingzhang.contracts;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.forms.FilingKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FilingIdTests {

	@Property
	void anIdReadsBackAsItself(@ForAll @IntRange(min = 100000, max = 999999) int district,
			@ForAll @IntRange(max = 999) int number, @ForAll @IntRange(min = 2000, max = 2100) int year,
			@ForAll FilingKind kind, @ForAll @IntRange(min = 1, max = 999_999) int version) {
		DepartmentCode department = new DepartmentCode("" + district, "%03d".formatted(number));
		FilingId id = new FilingSeries(department, year, kind).version(version);
		assertThat(FilingId.parse(id.toString())).isEqualTo(id);
	}

	@Test
	void anIdIsReadableByPeople() {
		FilingId id = FilingId.parse("420107-101-2023-final-accounts-1");
		assertThat(id.series().department()).hasToString("420107-101");
		assertThat(id.series()).hasToString("420107-101/2023/final-accounts");
		assertThat(id.version()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "420107-101", "420107-101-2023-final-accounts", "420107-101-2023-final-accounts-0",
			"420107-101-1999-budget-1", "420107-101-2023-forecast-1", "420107-1-2023-budget-1",
			"420107-101-2023-budget-1 ", "420107-101-2023-budget-9999999" })
	void whatIsNoIdIsRefusedWithASentence(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> FilingId.parse(text)).satisfies((refusal) -> {
			assertThat(refusal.getMessage()).isNotBlank();
			assertThat(refusal).isNotInstanceOf(NumberFormatException.class);
		});
	}

}
