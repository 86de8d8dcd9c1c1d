package org.mingzhang.local.stack;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WiringTests {

	private final Wiring wiring = new Wiring(new Installation(Path.of("/repository"), Path.of("/jdk")),
			new Folders(Path.of("/folder")), Ports.standard(18080), Map.of("MINGZHANG_TOKEN_LIFETIME", "5s"), false);

	@Test
	void thePublicAddressIsTheGateways() {
		assertThat(this.wiring.baseUrl()).isEqualTo("http://localhost:18080");
	}

	@Test
	void aPartListensOnTheLoopbackAddressOnly() {
		assertThat(environment(Part.BROKER)).containsEntry("SERVER_ADDRESS", "127.0.0.1");
	}

	@Test
	void everyPartKnowsWhereTheOthersAreAndWhoIssuesTokens() {
		assertThat(environment(Part.BROKER)).containsEntry("MINGZHANG_KAFKA", "127.0.0.1:9092")
			.containsEntry("MINGZHANG_MONGODB", "mongodb://127.0.0.1:27017")
			.containsEntry("MINGZHANG_ISSUER", "http://localhost:18080")
			.containsEntry("MINGZHANG_JWKS", "http://127.0.0.1:8090/oauth2/jwks")
			.containsEntry("MINGZHANG_SUBMISSION", "http://127.0.0.1:8081")
			.containsEntry("MINGZHANG_VALIDATION", "http://127.0.0.1:8082")
			.containsEntry("MINGZHANG_LEDGER", "http://127.0.0.1:8083")
			.containsEntry("MINGZHANG_PUBLICATION", "http://127.0.0.1:8084")
			.containsEntry("MINGZHANG_IDENTITY", "http://127.0.0.1:8090");
	}

	@Test
	void theRuleBookAndTheProviderShareASecret() {
		assertThat(environment(Part.BROKER)).containsEntry("MINGZHANG_VALIDATION_SECRET", "demo");
	}

	@Test
	void settingsReachEveryPart() {
		assertThat(environment(Part.BROKER)).containsEntry("MINGZHANG_TOKEN_LIFETIME", "5s");
	}

	@Test
	void aPartWritesOneLogFileOfItsOwn() {
		assertThat(this.wiring.process(Part.BROKER).redirectOutput().file()).hasToString("/folder/logs/broker.log");
		assertThat(this.wiring.process(Part.BROKER).redirectErrorStream()).isTrue();
	}

	private Map<String, String> environment(Part part) {
		return this.wiring.process(part).environment();
	}

}
