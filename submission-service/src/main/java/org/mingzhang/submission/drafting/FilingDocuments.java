package org.mingzhang.submission.drafting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.submission.drafting.DocumentReading.Result;
import org.mingzhang.submission.filing.Actor;
import org.mingzhang.submission.filing.Change;
import org.mingzhang.submission.filing.Dossier;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.FilingStore;
import org.mingzhang.submission.filing.FilingStore.Received;
import org.mingzhang.submission.filing.Filings;
import org.mingzhang.submission.filing.Gap;
import org.mingzhang.submission.filing.Original;
import org.mingzhang.submission.filing.Overview;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Receipt;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Rights;
import org.mingzhang.submission.filing.Trouble;

/**
 * A department files a document: it becomes a draft. The same request again, under the
 * same key, gets the same filing, for ever and however many are sent at once: the store
 * keeps the key with the filing it made, in one write.
 */
public final class FilingDocuments {

	private static final int LONGEST_KEY = 255;

	private static final int TRIES = 20;

	private final Filings filings;

	private final FilingStore store;

	private final Intake intake;

	private final Contents contents;

	private final DerivedForms derivedForms;

	private final Turns turns = new Turns();

	/**
	 * Creates the use case.
	 * @param filings the filings
	 * @param store tells what was received, and what is open
	 * @param intake reads and keeps documents
	 * @param contents proves contents
	 * @param derivedForms tells whether missing forms can be derived
	 */
	public FilingDocuments(Filings filings, FilingStore store, Intake intake, Contents contents,
			DerivedForms derivedForms) {
		this.filings = filings;
		this.store = store;
		this.intake = intake;
		this.contents = contents;
		this.derivedForms = derivedForms;
	}

	/**
	 * Files a document.
	 * @param actor who files
	 * @param key the sender's {@code Idempotency-Key}
	 * @param document the document
	 * @return the draft, or what an earlier request with this key made
	 * @throws Refused with {@link Reason#KEY_MISSING}, {@link Reason#KEY_REUSED},
	 * {@link Reason#FORBIDDEN}, {@link Reason#UNSUPPORTED_DOCUMENT},
	 * {@link Reason#UNREADABLE}, {@link Reason#TOO_LARGE}, {@link Reason#QUOTA_USED},
	 * {@link Reason#BUSY} or {@link Reason#ALREADY_OPEN}
	 */
	public Filed file(Actor actor, String key, SubmittedDocument document) {
		Rights.toFileAtAll(actor.caller());
		Receipt receipt = new Receipt(actor.caller().account() + "/" + proved(key), document.hash());
		this.intake.demandSupported(document);
		if (document.department() != null) {
			Rights.toFile(actor.caller(), document.department());
		}
		return this.turns.oneByOne(receipt.key(), () -> repeated(receipt)
			.orElseGet(() -> add(actor, receipt, document, read(this.intake.read(actor.caller(), document)))));
	}

	private Filed add(Actor actor, Receipt receipt, SubmittedDocument document, Result.Read read) {
		FilingContent content = read.content();
		FilingSeries series = new FilingSeries(department(actor, read), content.year(), content.kind());
		List<Gap> gaps = this.derivedForms.open(content, read.gaps());
		Dossier dossier = this.contents.proved(content).withGaps(gaps);
		Original original = document.original(actor.signature());
		String note = note(original, read.remarks(), gaps);
		for (int i = 0; i < TRIES; i++) {
			FilingId id = series.version(nextVersion(series));
			Change first = Filing.drafted(id, dossier, receipt, actor.signature(), note, List.of(original));
			if (added(first, original, document)) {
				return new Filed(Overview.of(first.filing()), false);
			}
			Optional<Filed> repeated = repeated(receipt);
			if (repeated.isPresent()) {
				return repeated.get();
			}
			this.store.open(series).ifPresent(Amending::refuseSecond);
		}
		throw new IllegalStateException("No version of " + series + " could be added");
	}

	/**
	 * The document is kept before the filing that names it, if there is a place for one.
	 */
	private boolean added(Change first, Original original, SubmittedDocument document) {
		if (this.store.open(first.filing().id().series()).isPresent()) {
			return false;
		}
		this.intake.keep(original, document);
		return this.filings.add(first);
	}

	private int nextVersion(FilingSeries series) {
		List<Overview> versions = this.store.versions(series);
		return versions.isEmpty() ? 1 : versions.getLast().id().version() + 1;
	}

	private Optional<Filed> repeated(Receipt receipt) {
		return this.store.received(receipt.key()).map((received) -> answer(received, receipt));
	}

	private Filed answer(Received received, Receipt receipt) {
		if (!received.receipt().requestHash().equals(receipt.requestHash())) {
			throw new Refused(Reason.KEY_REUSED,
					"该幂等键已用于另一内容（申报 %s），新的内容请使用新的键。 This key was used for another content: take a new key for a new one."
						.formatted(received.filing()),
					List.of(), received.filing());
		}
		return new Filed(this.filings.overview(received.filing()), true);
	}

	private static Result.Read read(Result result) {
		return switch (result) {
			case Result.Read read -> read;
			case Result.Unreadable unreadable -> throw new Refused(Reason.UNREADABLE,
					"文件无法识读，共 %d 处，请按行修改后重新提交。 The document can't be read: mend these places and send it again."
						.formatted(unreadable.reasons().size()),
					unreadable.reasons());
		};
	}

	private static DepartmentCode department(Actor actor, Result.Read read) {
		DepartmentCode department = read.department()
			.orElseThrow(() -> new Refused(Reason.UNREADABLE,
					"文件中的单位名称“%s”不在名录中，请用 department 参数指明部门。 The register doesn't know this department: name it by the parameter department."
						.formatted(read.content().departmentName())));
		Rights.toFile(actor.caller(), department);
		return department;
	}

	private static String note(Original original, List<Trouble> remarks, List<Gap> gaps) {
		Stream<String> missing = gaps.stream()
			.map((gap) -> "《%s》缺，%s".formatted(gap.title(), gap.cause().label())
					+ (gap.derivable() ? "，可推算 derivable" : ""));
		return Stream.of(Stream.of("from a document: " + original.note()), missing,
				remarks.stream()
					.map((remark) -> (remark.line() != null) ? "line " + remark.line() + ": " + remark.message()
							: remark.message()))
			.flatMap((lines) -> lines)
			.collect(Collectors.joining("\n"));
	}

	private static String proved(String key) {
		if (key.isBlank()) {
			throw new Refused(Reason.KEY_MISSING,
					"请在 Idempotency-Key 中给出自定的唯一键，重发时用同一个键。 Send a key of your own as Idempotency-Key, and the same one when you repeat.");
		}
		if (key.length() > LONGEST_KEY) {
			throw new Refused(Reason.BAD_REQUEST, "Idempotency-Key 至多 %d 个字符。 The key has at most %d characters."
				.formatted(LONGEST_KEY, LONGEST_KEY));
		}
		return key;
	}

}
