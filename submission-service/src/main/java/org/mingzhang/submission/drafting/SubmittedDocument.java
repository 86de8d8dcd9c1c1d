package org.mingzhang.submission.drafting;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.forms.FilingKind;

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
		byte[] prefix = said.getBytes(StandardCharsets.UTF_8);
		byte[] all = new byte[prefix.length + this.bytes.length];
		System.arraycopy(prefix, 0, all, 0, prefix.length);
		System.arraycopy(this.bytes, 0, all, prefix.length, this.bytes.length);
		return EventCodec.sha256(all);
	}

}
