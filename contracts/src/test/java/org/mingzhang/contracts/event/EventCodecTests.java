package org.mingzhang.contracts.event;

import java.nio.charset.StandardCharsets;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EventCodecTests {

	private static final String WITHDRAWN = """
			{"filing": "420107-101-2023-final-accounts-2", "revision": 7, "withdrawnBy": "dept-420107-101",
			 "at": "2026-03-02T04:00:00Z"}""";

	private final EventCodec codec = new EventCodec();

	@Property
	void anAmountKeepsItsPrint(@ForAll long unscaled, @ForAll @IntRange(max = 6) int decimals) {
		Amount amount = new Amount(unscaled, decimals);
		assertThat(this.codec.read(this.codec.write(amount), Amount.class)).isEqualTo(amount);
	}

	@Test
	void aFieldOfALaterReleaseIsLeftAside() {
		String later = WITHDRAWN.replace("{", "{\"reason\": {\"text\": \"later\"}, ");
		assertThat(decode(later)).isEqualTo(decode(WITHDRAWN));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"revision": 7               | "revision": 7.5          | revision
			"revision": 7               | "revision": "7"          | revision
			"revision": 7               | "revision": null         | revision
			"2026-03-02T04:00:00Z"      | "at noon"                | at
			"420107-101-2023-final-accounts-2" | "420107-101-2023" | '420107-101-2023' is not a filing id
			""", quoteCharacter = '\0')
	void aValueOfAnotherKindIsRefusedWithItsPlace(String good, String bad, String place) {
		assertThatIllegalArgumentException().isThrownBy(() -> decode(WITHDRAWN.replace(good, bad)))
			.withMessageStartingWith("Not a FilingWithdrawn: ")
			.withMessageContaining(place);
	}

	@Test
	void allMissingFieldsAreNamedAtOnce() {
		assertThatIllegalArgumentException().isThrownBy(() -> decode("{\"revision\": 7}"))
			.withMessage("Not a FilingWithdrawn: it lacks [filing, withdrawnBy, at]");
	}

	@Test
	void aMissingFieldDeepInsideIsNamedByItsPath() {
		String submitted = new String(this.codec.encode(SampleEvents.submitted()), StandardCharsets.UTF_8);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.codec.decode(EventType.FILING_SUBMITTED,
					submitted.replace("\"value\":\"0.00\",", "").getBytes(StandardCharsets.UTF_8)))
			.withMessage("Not a FilingSubmitted: it lacks [content.facts[1].value]");
	}

	@Test
	void nothingAndGarbageAreNoEvents() {
		assertThatIllegalArgumentException().isThrownBy(() -> decode("null"));
		assertThatIllegalArgumentException().isThrownBy(() -> decode(""));
		assertThatIllegalArgumentException().isThrownBy(() -> decode("{"));
	}

	@Test
	void contentsThatDifferInOnePrintedZeroHaveDifferentHashes() {
		FilingContent content = SampleEvents.content();
		FilingContent printedOtherwise = content.withFigures(content.facts()
			.stream()
			.map((fact) -> fact.value().isZero() ? new Fact(fact.cell(), Amount.ZERO, fact.unit(), fact.rowLabel(),
					fact.columnLabel(), fact.printed(), fact.source(), fact.reading()) : fact)
			.toList(), content.openFigures());
		assertThat(this.codec.contentHash(printedOtherwise)).isNotEqualTo(this.codec.contentHash(content));
		assertThat(this.codec.contentHash(content.withFigures(content.facts(), content.openFigures())))
			.isEqualTo(this.codec.contentHash(content));
	}

	@Test
	void aListOfRecordsIsCheckedElementByElement() {
		assertThat(MissingFields.of(List.of(new CellRemark(new Cell("a", "b", "c"), "text")))).isEmpty();
	}

	private Event decode(String json) {
		return this.codec.decode(EventType.FILING_WITHDRAWN, json.getBytes(StandardCharsets.UTF_8));
	}

}
