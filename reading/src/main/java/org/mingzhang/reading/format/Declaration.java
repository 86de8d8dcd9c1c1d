package org.mingzhang.reading.format;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a sender calls a file, held against what it is. */
public enum Declaration {

	/** A PDF. */
	PDF("application/pdf", FileFormat.PDF),

	/** A workbook. */
	WORKBOOK("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", FileFormat.WORKBOOK),

	/** A Word document. */
	DOCUMENT("application/vnd.openxmlformats-officedocument.wordprocessingml.document", FileFormat.DOCUMENT),

	/**
	 * Text with whatever markup it was copied with; bytes that are none are told by line
	 * when it is decoded.
	 */
	TEXT("text/plain", FileFormat.TEXT, FileFormat.HTML, FileFormat.XML, FileFormat.BINARY),

	/** A table of figures. */
	TABLE("text/csv", FileFormat.TEXT, FileFormat.BINARY),

	/** Figures as JSON. */
	DATA("application/json", FileFormat.TEXT, FileFormat.BINARY);

	private final String mediaType;

	private final FileFormat wanted;

	private final Set<FileFormat> accepted;

	Declaration(String mediaType, FileFormat wanted, FileFormat... alsoTaken) {
		this.mediaType = mediaType;
		this.wanted = wanted;
		this.accepted = Set.of(alsoTaken);
	}

	/**
	 * {@return the media type}
	 */
	public String mediaType() {
		return this.mediaType;
	}

	/**
	 * Finds a declaration.
	 * @param mediaType a media type without parameters
	 * @return the declaration, or nothing if files of that type cannot be filed
	 */
	public static Optional<Declaration> named(String mediaType) {
		return Optional.ofNullable(Names.BY_MEDIA_TYPE.get(mediaType));
	}

	/**
	 * Tells whether a file is what it is called.
	 * @param bytes the whole file
	 * @return nothing if it is, else what it really is and what to do
	 */
	public Optional<Mismatch> mismatch(byte[] bytes) {
		FileFormat actual = FileFormat.of(bytes);
		return (actual == this.wanted || this.accepted.contains(actual)) ? Optional.empty()
				: Optional.of(new Mismatch(actual, actual.insteadOf(this.wanted)));
	}

	/**
	 * A file that is not what it is called.
	 *
	 * @param actual what it is
	 * @param sentence the same in words, with what to do
	 */
	public record Mismatch(FileFormat actual, String sentence) {
	}

	private static final class Names {

		private static final Map<String, Declaration> BY_MEDIA_TYPE = Map.of(PDF.mediaType, PDF, WORKBOOK.mediaType,
				WORKBOOK, DOCUMENT.mediaType, DOCUMENT, TEXT.mediaType, TEXT, TABLE.mediaType, TABLE, DATA.mediaType,
				DATA);

	}

}
