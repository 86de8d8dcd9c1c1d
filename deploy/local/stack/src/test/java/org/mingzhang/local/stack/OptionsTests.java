package org.mingzhang.local.stack;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OptionsTests {

	@Test
	void withoutOptionsTheGatewayIsAtPort8080AndDataAreKept() {
		assertThat(Options.parse()).isEqualTo(new Options(false, false, false, false, false, 8080));
	}

	@Test
	void optionsAddUpInAnyOrder() {
		assertThat(Options.parse("--fresh", "--port", "18080", "--demo"))
			.isEqualTo(Options.parse("--demo", "--port", "18080", "--fresh"))
			.isEqualTo(new Options(true, false, true, false, false, 18080));
	}

	@Test
	void anUnknownOptionIsNamed() {
		assertThatExceptionOfType(StackFailure.class).isThrownBy(() -> Options.parse("--demos"))
			.withMessageContaining("没有 --demos 这个选项")
			.withMessageContaining("--help");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "65536", "http", "-1", "" })
	void aPortIsANumberThatAPortCanHave(String port) {
		assertThatExceptionOfType(StackFailure.class).isThrownBy(() -> Options.parse("--port", port))
			.withMessageContaining("1 到 65535");
	}

	@Test
	void aPortThatIsLeftOutIsAskedFor() {
		assertThatExceptionOfType(StackFailure.class).isThrownBy(() -> Options.parse("--port"))
			.withMessageContaining("--port");
	}

}
