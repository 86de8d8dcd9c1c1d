package org.mingzhang.local.identity;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "mingzhang.identity.issuer=http://localhost:8080", "mingzhang.identity.token-lifetime=90s",
				"mingzhang.identity.validation-secret=its own" })
class MachineTokenTests {

	private static final Map<String, String> CLIENT_CREDENTIALS = Map.of("grant_type", "client_credentials");

	@TempDir
	static Path data;

	@LocalServerPort
	int port;

	@Autowired
	JwtDecoder decoder;

	private Provider provider;

	@DynamicPropertySource
	static void dataFolder(DynamicPropertyRegistry registry) {
		registry.add("mingzhang.identity.data", () -> data);
	}

	@BeforeEach
	void reach() {
		this.provider = new Provider(this.port);
	}

	@Test
	void aDepartmentsMachineGetsATokenForItsDepartment() throws Exception {
		JsonNode claims = Provider.claims(accessToken("dept-420107-101"));
		assertThat(claims.get("iss").asString()).isEqualTo("http://localhost:8080");
		assertThat(claims.get("sub").asString()).isEqualTo("dept-420107-101");
		assertThat(claims.get("name").asString()).isEqualTo("青山区委组织部");
		assertThat(claims.get("authorities")).extracting(JsonNode::asString).containsExactly("department:420107-101");
	}

	@Test
	void aBureausMachineGetsATokenForItsDistrict() throws Exception {
		assertThat(Provider.claims(accessToken("bureau-130303")).get("authorities")).extracting(JsonNode::asString)
			.containsExactly("bureau:130303");
	}

	@Test
	void theTokenIsMeantForMingzhangAndSignedByTheProvider() throws Exception {
		assertThat(this.decoder.decode(accessToken("bureau-420107")).getAudience()).containsExactly("mingzhang");
	}

	@Test
	void theTokenLivesAsLongAsIsSet() throws Exception {
		JsonNode claims = Provider.claims(accessToken("bureau-420107"));
		assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(90);
	}

	@Test
	void theRuleBookGetsATokenForItsOwnSecretOnly() throws Exception {
		HttpResponse<String> answer = this.provider.token("validation-service", "its own", CLIENT_CREDENTIALS);
		assertThat(Provider.claims(Provider.json(answer).get("access_token").asString()).get("authorities"))
			.extracting(JsonNode::asString)
			.containsExactly("service:validation");
		assertThat(this.provider.token("validation-service", "demo", CLIENT_CREDENTIALS).statusCode()).isEqualTo(401);
	}

	@Test
	void aWrongSecretIsRefused() throws Exception {
		HttpResponse<String> answer = this.provider.token("dept-420107-101", "guess", CLIENT_CREDENTIALS);
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(Provider.json(answer).get("error").asString()).isEqualTo("invalid_client");
	}

	@Test
	void anUnknownMachineIsRefused() throws Exception {
		assertThat(this.provider.token("dept-420107-999", "demo", CLIENT_CREDENTIALS).statusCode()).isEqualTo(401);
	}

	@Test
	void theKeysAreThereForTheServicesToCheckWith() throws Exception {
		JsonNode keys = Provider.json(this.provider.get("/oauth2/jwks")).get("keys");
		assertThat(keys).hasSize(1);
		assertThat(keys.get(0).get("alg").asString()).isEqualTo("RS256");
		assertThat(keys.get(0).has("d")).as("the private half").isFalse();
	}

	@Test
	void everyAddressOfTheDiscoveryDocumentIsThePublicOne() throws Exception {
		JsonNode document = Provider.json(this.provider.get("/.well-known/openid-configuration"));
		assertThat(document.propertyNames()).contains("issuer", "jwks_uri");
		document.properties()
			.stream()
			.filter((property) -> property.getKey().endsWith("_endpoint") || property.getKey().endsWith("_uri"))
			.forEach((property) -> assertThat(property.getValue().asString()).as(property.getKey())
				.startsWith("http://localhost:8080/"));
	}

	private String accessToken(String account) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.provider.token(account, "demo", CLIENT_CREDENTIALS);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return Provider.json(answer).get("access_token").asString();
	}

}
