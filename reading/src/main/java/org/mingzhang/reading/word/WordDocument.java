package org.mingzhang.reading.word;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mingzhang.reading.archive.ArchiveException;
import org.mingzhang.reading.archive.ArchiveLimits;
import org.mingzhang.reading.archive.OfficeFile;
import org.mingzhang.reading.archive.OfficeKind;
import org.mingzhang.reading.archive.OwnProperties;
import org.mingzhang.reading.document.Document;
import org.mingzhang.reading.document.Notices;

/**
 * A document of a word processor as rows. What makes it unreadable, and what of it was
 * not read, is said to {@link Notices}. Reading stops when its thread is interrupted.
 *
 * @param document its rows
 * @param properties what it says of itself
 */
public record WordDocument(Document document, Map<String, String> properties) {

	private static final WordDocument NOTHING = new WordDocument(new Document(List.of()), Map.of());

	private static final String DAMAGED = "Word 文件已损坏，无法完整读取；请重新另存为 .docx 后提交。 The Word file is damaged; save it anew as .docx.";

	private static final String TOO_MUCH = "Word 文件内容过多或过于复杂，未能在限定内读完；请重新另存为 .docx 后提交。 The Word file asks for too much work; save it anew.";

	/**
	 * Reads a document.
	 * @param bytes the file
	 * @param limits what it may ask for
	 * @param notices takes what is wrong with it; with a problem noted its rows are of no
	 * use
	 * @return the document
	 */
	public static WordDocument read(byte[] bytes, Limits limits, Notices notices) {
		Optional<OfficeFile> file = OfficeFile.inspect(bytes, OfficeKind.TEXT, ArchiveLimits.FILING, notices);
		if (file.isEmpty()) {
			return NOTHING;
		}
		try {
			return read(new WordParts(file.get(), new Meter(limits)), notices);
		}
		catch (TooMuchException ex) {
			return refuse(notices, TOO_MUCH);
		}
		catch (ArchiveException ex) {
			return refuse(notices, ex.sentence());
		}
		catch (IOException | StackOverflowError ex) {
			return refuse(notices, DAMAGED);
		}
	}

	private static WordDocument read(WordParts parts, Notices notices) throws IOException {
		Oddities oddities = new Oddities();
		List<Block> blocks = parts.blocks(oddities);
		if (blocks.isEmpty()) {
			return refuse(notices, "Word 文件没有正文。 The Word file has no text.");
		}
		Document document = DocumentRows.of(blocks, notices);
		oddities.tell(notices);
		return new WordDocument(document, OwnProperties.of(parts.file()));
	}

	private static WordDocument refuse(Notices notices, String sentence) {
		notices.problem(0, sentence);
		return NOTHING;
	}

}
