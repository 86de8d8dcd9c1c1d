package org.mingzhang.contracts.event;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Released shapes stand in {@code golden/}, one file an event version. If a test here
 * fails, a shape that other releases read and topics keep has changed: leave it as it was
 * and add a new version.
 */
class GoldenEventTests {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private final EventCodec codec = new EventCodec();

	static Stream<Event> samples() {
		return SampleEvents.all().stream();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void anEventIsWrittenAsReleasedToTheByte(Event event) throws IOException {
		String released = JSON.readTree(golden(EventType.of(event))).toString();
		assertThat(new String(this.codec.encode(event), StandardCharsets.UTF_8)).isEqualTo(released);
	}

	@ParameterizedTest
	@MethodSource("samples")
	void whatWasReleasedIsStillRead(Event event) throws IOException {
		assertThat(this.codec.decode(EventType.of(event), golden(EventType.of(event)))).isEqualTo(event);
	}

	@Test
	void aValidationOfTheFirstReleaseIsStillRead() throws IOException {
		String name = "org.mingzhang.filing-validated.v1";
		EventType type = EventType.named(name).orElseThrow();

		assertThat(this.codec.decode(type, golden(name))).isEqualTo(SampleEvents.validatedAsBefore());
	}

	/** A list of values may grow, the shape stays. */
	@Test
	void aDerivedFigureIsWrittenAndReadInTheShapeThatWasReleased() throws IOException {
		byte[] golden = golden("org.mingzhang.filing-submitted.v1.derived");
		FilingSubmitted derived = SampleEvents.submittedWithDerived();

		assertThat(new String(this.codec.encode(derived), StandardCharsets.UTF_8))
			.isEqualTo(JSON.readTree(golden).toString());
		assertThat(this.codec.decode(EventType.FILING_SUBMITTED, golden)).isEqualTo(derived);
	}

	@ParameterizedTest
	@EnumSource
	void everyVersionEverReleasedHasItsGoldenFile(EventType type) throws IOException {
		for (String name : type.versionNames().toList()) {
			assertThat(golden(name)).isNotEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyReleasedTypeHasItsGoldenFileAndItsSample(EventType type) throws IOException {
		assertThat(golden(type)).isNotEmpty();
		assertThat(samples().map(EventType::of)).containsOnlyOnce(type);
	}

	@Test
	void theHashOfAContentIsTheSameInEveryRelease() {
		assertThat(this.codec.contentHash(SampleEvents.content()))
			.isEqualTo("68c059e1003967c92da69bb0a64e5c444136f0f0e8dee0f3bfbbac6f4f455476");
	}

	private static byte[] golden(EventType type) throws IOException {
		return golden(type.typeName());
	}

	private static byte[] golden(String type) throws IOException {
		String file = "/golden/" + type + ".json";
		try (InputStream in = GoldenEventTests.class.getResourceAsStream(file)) {
			assertThat(in).as("golden file of %s, contracts/src/test/resources%s", type, file).isNotNull();
			return in.readAllBytes();
		}
	}

}
