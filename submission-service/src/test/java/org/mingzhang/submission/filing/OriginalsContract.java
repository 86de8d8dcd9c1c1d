package org.mingzhang.submission.filing;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.event.EventCodec;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of originals guarantees; each implementation runs all of it. */
public abstract class OriginalsContract {

	private Originals originals;

	/** An empty store. */
	protected abstract Originals emptyStore();

	@BeforeEach
	void begin() {
		this.originals = emptyStore();
	}

	@Test
	void aDocumentIsFoundByteForByte() {
		byte[] document = document(1000);
		Original original = keep(document);

		assertThat(this.originals.bytes(original.sha256()))
			.hasValueSatisfying((bytes) -> assertThat(bytes).isEqualTo(document));
	}

	@Test
	void aDocumentOfManyPiecesIsFoundByteForByte() {
		for (int size : new int[] { 4 * 1024 * 1024, 4 * 1024 * 1024 + 1, 13_000_000 }) {
			byte[] document = document(size);
			Original original = keep(document);

			assertThat(this.originals.bytes(original.sha256()))
				.hasValueSatisfying((bytes) -> assertThat(bytes).isEqualTo(document));
		}
	}

	@Test
	void theSameDocumentAgainChangesNothing() {
		byte[] document = "部门预算".getBytes(StandardCharsets.UTF_8);
		keep(document);
		Original original = keep(document);

		assertThat(this.originals.bytes(original.sha256()))
			.hasValueSatisfying((bytes) -> assertThat(bytes).isEqualTo(document));
	}

	@Test
	void whatWasNotKeptIsNotFound() {
		keep(document(10));

		assertThat(this.originals.bytes("0".repeat(64))).isEmpty();
	}

	private Original keep(byte[] document) {
		Original original = new Original(EventCodec.sha256(document), document.length, "application/pdf",
				"dept-420107-101", SampleFilings.NOON);
		this.originals.keep(original, document);
		return original;
	}

	private static byte[] document(int size) {
		byte[] document = new byte[size];
		new Random(size).nextBytes(document);
		return document;
	}

}
