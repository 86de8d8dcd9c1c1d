package org.mingzhang.submission.drafting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.submission.filing.Original;
import org.mingzhang.submission.filing.Signature;

/**
 * A document as it was sent, with what its sender says about it. What is null is read
 * from the document.
 *
 * @param bytes the document
 * @param contentType its media type, without parameters
 * @param department whose it is
 * @param year its budget year
 * @param kind its kind
 * @param template id of the template it follows
 */
public record SubmittedDocument(byte[] bytes, String contentType, @Nullable DepartmentCode department,
		@Nullable Integer year, @Nullable FilingKind kind, @Nullable String template) {

	/** Same hash, same request: covers the bytes and everything said about them. */
	String hash() {
		String said = "%s|%s|%s|%s|%s|".formatted(this.contentType, this.department, this.year, this.kind,
				this.template);
		MessageDigest digest = sha256();
		digest.update(said.getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(digest.digest(this.bytes));
	}

	/** What is kept of it. */
	Original original(Signature by) {
		String sha256 = HexFormat.of().formatHex(sha256().digest(this.bytes));
		return new Original(sha256, this.bytes.length, this.contentType, by.account(), by.at());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
