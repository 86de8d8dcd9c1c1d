package org.mingzhang.local.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "mingzhang.identity.issuer=http://localhost:8080")
class SignInTests {

	private static final String RETURN = "http://localhost:8080/login/oauth2/code/mingzhang";

	private static final String VERIFIER = "a-verifier-that-is-at-least-forty-three-characters-long";

	@TempDir
	static Path data;

	@LocalServerPort
	int port;

	@Autowired
	Accounts accounts;

	private Provider provider;

	@DynamicPropertySource
	static void dataFolder(DynamicPropertyRegistry registry) {
		registry.add("mingzhang.identity.data", () -> data);
	}

	@BeforeEach
	void openABrowser() {
		this.provider = new Provider(this.port);
	}

	@Test
	void aPersonSignsInAndTheGatewayGetsTokens() throws Exception {
		JsonNode tokens = tokensOf("dept-420107-101");

		JsonNode access = Provider.claims(tokens.get("access_token").asString());
		assertThat(access.get("sub").asString()).isEqualTo("dept-420107-101");
		assertThat(access.get("aud").asString()).isEqualTo("mingzhang");
		assertThat(access.get("authorities")).extracting(JsonNode::asString).containsExactly("department:420107-101");

		JsonNode identity = Provider.claims(tokens.get("id_token").asString());
		assertThat(identity.get("aud").asString()).isEqualTo("workbench");
		assertThat(identity.get("name").asString()).isEqualTo("青山区委组织部");
	}

	@Test
	void theGatewayRenewsATokenWithoutThePerson() throws Exception {
		String refresh = tokensOf("bureau-420107").get("refresh_token").asString();

		HttpResponse<String> renewed = this.provider.token("workbench", "demo",
				Map.of("grant_type", "refresh_token", "refresh_token", refresh));

		assertThat(Provider.claims(Provider.json(renewed).get("access_token").asString()).get("authorities"))
			.extracting(JsonNode::asString)
			.containsExactly("bureau:420107");
	}

	@Test
	void theGatewayLearnsWhoSignedIn() throws Exception {
		String token = tokensOf("bureau-420107").get("access_token").asString();

		JsonNode person = Provider.json(this.provider.getWithToken("/userinfo", token));

		assertThat(person.get("sub").asString()).isEqualTo("bureau-420107");
		assertThat(person.get("name").asString()).isEqualTo("青山区财政局");
	}

	@Test
	void signingOutAsksThePersonAnewNextTime() throws Exception {
		JsonNode tokens = tokensOf("bureau-420107");

		HttpResponse<String> out = this.provider.get("/connect/logout?" + Provider.query(Map.of("id_token_hint",
				tokens.get("id_token").asString(), "post_logout_redirect_uri", "http://localhost:8080/")));

		assertThat(Provider.location(out)).isEqualTo(URI.create("http://localhost:8080/"));
		assertThat(Provider.location(authorize()).getPath()).isEqualTo("/signin");
	}

	@Test
	void aWrongPasswordShowsTheFormAgainAndSaysSo() throws Exception {
		HttpResponse<String> answer = this.provider.signIn("dept-420107-101", "guess");

		URI again = Provider.location(answer);
		assertThat(again.getPath()).isEqualTo("/signin");
		assertThat(this.provider.get(again.getPath() + "?" + again.getQuery()).body()).contains("role=\"alert\"")
			.contains("账号或密码不对");
	}

	@Test
	void thePageIsChineseFirstAndListsEveryDemoAccount() throws Exception {
		HttpResponse<String> page = this.provider.get("/signin");

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("<html lang=\"zh-CN\">").contains("登录明账");
		assertThat(this.accounts.people()).allSatisfy((account) -> assertThat(page.body()).contains(account.name()));
	}

	@Test
	void anotherSiteCanNeitherFrameThePageNorRunAScriptInIt() throws Exception {
		assertThat(this.provider.get("/signin").headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
				(policy) -> assertThat(policy).contains("default-src 'none'").contains("frame-ancestors 'none'"));
	}

	@Test
	void aRequestWithoutProofOfKeyIsRefused() throws Exception {
		HttpResponse<String> answer = signedIn("bureau-420107")
			.get("/oauth2/authorize?" + Provider.query(Map.of("response_type", "code", "client_id", "workbench",
					"scope", "openid", "redirect_uri", RETURN, "state", "s")));

		assertThat(Provider.location(answer).getQuery()).contains("error=invalid_request");
	}

	@Test
	void aCodeIsNeverSentToAnAddressThatIsNotRegistered() throws Exception {
		HttpResponse<String> answer = signedIn("bureau-420107")
			.get("/oauth2/authorize?" + Provider.query(Map.of("response_type", "code", "client_id", "workbench",
					"scope", "openid", "redirect_uri", "http://example.org/")));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("登录未完成");
	}

	private Provider signedIn(String account) throws IOException, InterruptedException {
		this.provider.signIn(account, "demo");
		return this.provider;
	}

	private JsonNode tokensOf(String account) throws Exception {
		HttpResponse<String> asked = authorize();
		assertThat(Provider.location(asked)).isEqualTo(URI.create("http://localhost:8080/signin"));
		HttpResponse<String> signedIn = this.provider.signIn(account, "demo");
		URI back = Provider.location(signedIn);
		assertThat(back.toString()).startsWith("http://localhost:8080/oauth2/authorize?");
		URI returned = Provider.location(this.provider.get(back.getRawPath() + "?" + back.getRawQuery()));
		assertThat(returned.toString()).startsWith(RETURN + "?");
		HttpResponse<String> tokens = this.provider.token("workbench", "demo",
				Map.of("grant_type", "authorization_code", "code", parameters(returned).get("code"), "redirect_uri",
						RETURN, "code_verifier", VERIFIER));
		assertThat(tokens.statusCode()).as(tokens.body()).isEqualTo(200);
		return Provider.json(tokens);
	}

	private HttpResponse<String> authorize() throws IOException, InterruptedException, NoSuchAlgorithmException {
		return this.provider.get("/oauth2/authorize?" + Provider
			.query(Map.of("response_type", "code", "client_id", "workbench", "scope", "openid profile", "redirect_uri",
					RETURN, "state", "s", "code_challenge", challenge(), "code_challenge_method", "S256")));
	}

	private static String challenge() throws NoSuchAlgorithmException {
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
	}

	private static Map<String, String> parameters(URI uri) {
		Map<String, String> parameters = new HashMap<>();
		for (String pair : uri.getQuery().split("&")) {
			int equals = pair.indexOf('=');
			parameters.put(pair.substring(0, equals), pair.substring(equals + 1));
		}
		return parameters;
	}

}
