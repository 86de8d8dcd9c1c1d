package org.mingzhang.local.terminal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConsoleTests {

	@Test
	void aChineseCharacterIsAsWideAsTwoLatinOnes() {
		assertThat(Console.pad("网关 gateway", 16)).isEqualTo("网关 gateway    ");
	}

	@Test
	void whatIsTooLongIsNotCutOff() {
		assertThat(Console.pad("gateway", 3)).isEqualTo("gateway ");
	}

	@Test
	void aStepIsOneLineWithItsSeconds() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Console.writingTo(new PrintStream(bytes, true, StandardCharsets.UTF_8))
			.done("网关 gateway", Duration.ofMillis(1560));
		assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("  ✓ 网关 gateway").endsWith("  1.6 s\n");
	}

}
