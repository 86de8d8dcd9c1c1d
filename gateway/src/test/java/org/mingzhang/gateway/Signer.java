package org.mingzhang.gateway;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/** Signs tokens as the provider would, and wrongly where a test wants that. */
final class Signer {

	static final String ISSUER = "http://localhost:8080";

	private final RSAKey key = newKey();

	/** The public keys, as the provider shows them. */
	String keys() {
		return new JWKSet(this.key.toPublicJWK()).toString();
	}

	/** A good token of a department. */
	String department() {
		return token(
				(claims) -> claims.subject("dept-420107-101").claim("authorities", List.of("department:420107-101")));
	}

	/** A good token of a bureau. */
	String bureau() {
		return token((claims) -> claims.subject("bureau-420107").claim("authorities", List.of("bureau:420107")));
	}

	/** A token that is good but for what the test changes. */
	String token(Consumer<JWTClaimsSet.Builder> change) {
		return sign(this.key, change);
	}

	/** A token that somebody else signed. */
	String forged() {
		RSAKey other = new RSAKey.Builder(newKey()).keyID(this.key.getKeyID()).build();
		return sign(other, (claims) -> claims.subject("bureau-420107").claim("authorities", List.of("bureau:420107")));
	}

	private static String sign(RSAKey key, Consumer<JWTClaimsSet.Builder> change) {
		Instant now = Instant.now();
		JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(ISSUER)
			.audience("mingzhang")
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plusSeconds(300)));
		change.accept(claims);
		SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
				claims.build());
		try {
			token.sign(new RSASSASigner(key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static RSAKey newKey() {
		try {
			return new RSAKeyGenerator(2048).keyID("test").generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
