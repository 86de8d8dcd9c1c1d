package org.mingzhang.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

/** A provider of access tokens for tests: signs them, and shows its key over HTTP. */
public final class SignedTokens implements AutoCloseable {

	/** Who issues them: {@code spring.security.oauth2.resourceserver.jwt.issuer-uri}. */
	public static final String ISSUER = "http://issuer.test";

	private final RSAKey key;

	private final HttpServer server;

	public SignedTokens() {
		try {
			this.key = new RSAKeyGenerator(2048).keyID("test").generate();
			byte[] keys = new JWKSet(this.key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			this.server.createContext("/keys", (exchange) -> {
				exchange.sendResponseHeaders(200, keys.length);
				exchange.getResponseBody().write(keys);
				exchange.close();
			});
			this.server.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * {@return where the key is shown: {@code
	 * spring.security.oauth2.resourceserver.jwt.jwk-set-uri}}
	 */
	public String keysAddress() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/keys";
	}

	/** A good token of an account with rights such as {@code department:420107-101}. */
	public String of(String account, String... authorities) {
		return signed(claims(account, authorities).build());
	}

	/** A good token that ends soon. */
	public String endingIn(Duration time, String account, String... authorities) {
		return signed(claims(account, authorities).expirationTime(in(time)).build());
	}

	public String expired(String account, String... authorities) {
		return signed(claims(account, authorities).expirationTime(in(Duration.ofMinutes(-5))).build());
	}

	public String forOthers(String account, String... authorities) {
		return signed(claims(account, authorities).audience("somebody-else").build());
	}

	public String issuedByOthers(String account, String... authorities) {
		return signed(claims(account, authorities).issuer("http://elsewhere.test").build());
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private static JWTClaimsSet.Builder claims(String account, String... authorities) {
		return new JWTClaimsSet.Builder().issuer(ISSUER)
			.audience("mingzhang")
			.subject(account)
			.issueTime(in(Duration.ofMinutes(-10)))
			.expirationTime(in(Duration.ofHours(1)))
			.claim("authorities", List.of(authorities));
	}

	private String signed(JWTClaimsSet claims) {
		try {
			SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
			token.sign(new RSASSASigner(this.key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Date in(Duration time) {
		return Date.from(Instant.now().plus(time));
	}

}
