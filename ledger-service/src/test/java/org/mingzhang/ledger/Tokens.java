package org.mingzhang.ledger;

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

/** A provider of access tokens: shows its key over HTTP and signs what tests ask for. */
public final class Tokens {

	public static final String ISSUER = "http://localhost:8080";

	private final RSAKey key;

	private final HttpServer server;

	public Tokens() {
		try {
			this.key = new RSAKeyGenerator(2048).keyID("test").generate();
			byte[] keys = new JWKSet(this.key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			this.server.createContext("/jwks", (exchange) -> {
				exchange.getResponseHeaders().add("Content-Type", "application/json");
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

	public String keysUri() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/jwks";
	}

	/** A valid token with these rights. */
	public String of(String... authorities) {
		return sign(claims(authorities).build());
	}

	public String forAudience(String audience, String... authorities) {
		return sign(claims(authorities).audience(audience).build());
	}

	public String fromIssuer(String issuer, String... authorities) {
		return sign(claims(authorities).issuer(issuer).build());
	}

	public String expired(String... authorities) {
		Instant past = Instant.now().minus(Duration.ofHours(2));
		return sign(claims(authorities).expirationTime(Date.from(past)).build());
	}

	private static JWTClaimsSet.Builder claims(String... authorities) {
		return new JWTClaimsSet.Builder().issuer(ISSUER)
			.audience("mingzhang")
			.subject("tester")
			.claim("authorities", List.of(authorities))
			.issueTime(new Date())
			.expirationTime(Date.from(Instant.now().plus(Duration.ofHours(1))));
	}

	private String sign(JWTClaimsSet claims) {
		try {
			SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
			token.sign(new RSASSASigner(this.key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
