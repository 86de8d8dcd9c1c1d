package org.mingzhang.submission.drafting;

import org.mingzhang.contracts.access.Caller;
import org.mingzhang.submission.drafting.DocumentReading.Result;
import org.mingzhang.submission.filing.Original;
import org.mingzhang.submission.filing.Originals;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;

/**
 * The way every document takes (收文), whatever it is for: its format is known, it is what
 * it is called, the day's quota has room for it; then it is read, and its bytes are kept.
 */
public final class Intake {

	private final DocumentFormats formats;

	private final UploadQuota quota;

	private final Originals originals;

	/**
	 * Creates the intake.
	 * @param formats reads documents
	 * @param quota bounds what a department uploads
	 * @param originals keeps the documents
	 */
	public Intake(DocumentFormats formats, UploadQuota quota, Originals originals) {
		this.formats = formats;
		this.quota = quota;
		this.originals = originals;
	}

	/**
	 * Demands that documents of its type can be read at all.
	 * @throws Refused with {@link Reason#UNSUPPORTED_DOCUMENT} if not
	 */
	void demandSupported(SubmittedDocument document) {
		this.formats.supported(document);
	}

	/**
	 * Reads a document.
	 * @param caller who sent it
	 * @param document the document
	 * @return what came of it
	 * @throws Refused with {@link Reason#UNSUPPORTED_DOCUMENT}, {@link Reason#UNREADABLE}
	 * if it is not what it is called, {@link Reason#QUOTA_USED} or {@link Reason#BUSY}
	 */
	Result read(Caller caller, SubmittedDocument document) {
		DocumentReading reading = this.formats.supported(document);
		this.formats.demandWhatItIsCalled(document);
		this.quota.take(caller, document);
		return reading.read(document);
	}

	/** Keeps the bytes of a document, before anything names them. */
	void keep(Original original, SubmittedDocument document) {
		this.originals.keep(original, document.bytes());
	}

}
