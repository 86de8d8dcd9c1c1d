package org.mingzhang.reading;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.mingzhang.contracts.registry.Department;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;
import org.mingzhang.reading.document.Document;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.pdf.Limits;
import org.mingzhang.reading.pdf.PdfDocument;
import org.mingzhang.reading.recognition.Claims;
import org.mingzhang.reading.recognition.Hints;
import org.mingzhang.reading.recognition.KnownTitles;
import org.mingzhang.reading.recognition.Outline;
import org.mingzhang.reading.recognition.Recognition;
import org.mingzhang.reading.recovery.Recovery;
import org.mingzhang.reading.text.Decoding;
import org.mingzhang.reading.text.PlainText;
import org.mingzhang.reading.word.WordDocument;
import org.mingzhang.reading.workbook.Workbook;
import org.mingzhang.reading.workbook.WorkbookLimits;
import org.mingzhang.reading.workbook.WorkbookReader;

/**
 * Reads published documents into the content of a filing. Safe for use by many threads.
 */
public final class DocumentReader {

	private final Registry registry;

	private final Catalogue catalogue;

	private final KnownTitles titles;

	/** By template id. */
	private final Map<String, Recovery> recoveries = new ConcurrentHashMap<>();

	/**
	 * Creates a reader.
	 * @param registry the register that department names are looked up in
	 * @param catalogue the templates that documents may follow
	 */
	public DocumentReader(Registry registry, Catalogue catalogue) {
		this.registry = registry;
		this.catalogue = catalogue;
		this.titles = new KnownTitles(catalogue);
	}

	/**
	 * Reads a text document of unknown encoding.
	 * @param bytes the document
	 * @param hints what the caller says about it
	 * @return its content, or every reason why it cannot be read
	 */
	public ReadingResult read(byte[] bytes, Hints hints) {
		return switch (Decoding.of(bytes)) {
			case Decoding.Text(String text) -> read(text, hints);
			case Decoding.Undecodable undecodable -> new ReadingResult.Unreadable(undecodable.problems());
		};
	}

	/**
	 * Reads a text document.
	 * @param text the document
	 * @param hints what the caller says about it
	 * @return its content, or every reason why it cannot be read
	 */
	public ReadingResult read(String text, Hints hints) {
		return read(PlainText.read(text), hints);
	}

	/**
	 * Reads a PDF document. Reading stops, and the document counts as unreadable, when
	 * its thread is interrupted.
	 * @param bytes the document
	 * @param hints what the caller says about it
	 * @return its content, or every reason why it cannot be read
	 */
	public ReadingResult readPdf(byte[] bytes, Hints hints) {
		Notices notices = new Notices();
		Document document = PdfDocument.read(bytes, Limits.FILING, notices);
		return notices.problems().isEmpty() ? read(document, hints, notices)
				: new ReadingResult.Unreadable(notices.problems());
	}

	/**
	 * Reads a workbook (XLSX). Reading stops, and the document counts as unreadable, when
	 * its thread is interrupted.
	 * @param bytes the document
	 * @param hints what the caller says about it
	 * @return its content, or every reason why it cannot be read
	 */
	public ReadingResult readWorkbook(byte[] bytes, Hints hints) {
		Notices notices = new Notices();
		Optional<Workbook> workbook = WorkbookReader.read(bytes, this.titles, WorkbookLimits.FILING, notices);
		if (workbook.isEmpty()) {
			return new ReadingResult.Unreadable(notices.problems());
		}
		return read(workbook.get().document(), workbook.get().properties(), hints, notices);
	}

	/**
	 * Reads a document of a word processor (DOCX). Reading stops, and the document counts
	 * as unreadable, when its thread is interrupted.
	 * @param bytes the document
	 * @param hints what the caller says about it
	 * @return its content, or every reason why it cannot be read
	 */
	public ReadingResult readWord(byte[] bytes, Hints hints) {
		Notices notices = new Notices();
		WordDocument word = WordDocument.read(bytes, org.mingzhang.reading.word.Limits.FILING, notices);
		if (!notices.problems().isEmpty()) {
			return new ReadingResult.Unreadable(notices.problems());
		}
		return read(word.document(), word.properties(), hints, notices);
	}

	private ReadingResult read(Document document, Map<String, String> properties, Hints hints, Notices notices) {
		Claims claims = new Claims(Claims.said(properties), this.registry, this.catalogue);
		return read(document, claims.besides(hints, document, notices), notices);
	}

	/**
	 * Reads the rows that a format has found in a document.
	 * @param document the rows
	 * @param hints what the caller says about it
	 * @return its content, or every reason why it cannot be read
	 */
	public ReadingResult read(Document document, Hints hints) {
		return read(document, hints, new Notices());
	}

	private ReadingResult read(Document document, Hints hints, Notices notices) {
		Optional<Recognition> recognised = Recognition.of(document, hints, this.registry, this.catalogue, notices);
		if (recognised.isEmpty()) {
			return new ReadingResult.Unreadable(notices.on(document.places()).problems());
		}
		Recognition recognition = recognised.get();
		Template template = recognition.template();
		Recovery recovery = this.recoveries.computeIfAbsent(template.id(),
				(_) -> new Recovery(Identities.of(template)));
		Assembly assembly = new Assembly(recognition, recovery, document.places(), notices);
		Assembled assembled = assembly.assemble(Outline.of(document, template));
		Notices located = notices.on(document.places());
		if (!located.problems().isEmpty()) {
			return new ReadingResult.Unreadable(located.problems());
		}
		return new ReadingResult.Read(assembled.content(), recognition.department().map(Department::code),
				assembled.unread(), located.remarks());
	}

}
