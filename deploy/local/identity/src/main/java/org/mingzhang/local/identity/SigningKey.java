package org.mingzhang.local.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

/**
 * The key that signs tokens. It is made on the first start and kept in a file that only
 * its owner may read, so tokens stay valid when the provider is started anew.
 */
final class SigningKey {

	private static final int BITS = 2048;

	private SigningKey() {
	}

	/**
	 * Reads the key, or makes it.
	 * @param data folder of the provider
	 * @return the key with its private half
	 * @throws IOException if the folder can't be read or written
	 */
	static RSAKey in(Path data) throws IOException {
		Path file = data.resolve("signing-key.json");
		return Files.exists(file) ? read(file) : create(file);
	}

	private static RSAKey read(Path file) throws IOException {
		try {
			return RSAKey.parse(Files.readString(file));
		}
		catch (ParseException ex) {
			throw new IOException(file + " holds no signing key. Delete it to have a new one made;"
					+ " tokens issued so far end with it.", ex);
		}
	}

	private static RSAKey create(Path file) throws IOException {
		RSAKey key = generate();
		Files.createDirectories(file.getParent());
		// A temporary file is readable by its owner only; the move makes it appear whole.
		Path draft = Files.createTempFile(file.getParent(), "signing-key", ".json");
		Files.writeString(draft, key.toJSONString());
		Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
		return key;
	}

	private static RSAKey generate() {
		try {
			return new RSAKeyGenerator(BITS).keyUse(KeyUse.SIGNATURE)
				.algorithm(JWSAlgorithm.RS256)
				.keyIDFromThumbprint(true)
				.generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException("This Java runtime can't make RSA keys", ex);
		}
	}

}
