package org.mingzhang.submission.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.mingzhang.contracts.access.Caller;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.derivation.Derivation.Derived;
import org.mingzhang.forms.derivation.Derivation.Underivable;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.submission.correction.Correction;
import org.mingzhang.submission.correction.DerivedFigures;
import org.mingzhang.submission.correction.SuppliedForm;
import org.mingzhang.submission.drafting.DocumentReading.Result;
import org.mingzhang.submission.filing.Act;
import org.mingzhang.submission.filing.Actor;
import org.mingzhang.submission.filing.Dossier;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.Filings;
import org.mingzhang.submission.filing.Gap;
import org.mingzhang.submission.filing.Original;
import org.mingzhang.submission.filing.Overview;
import org.mingzhang.submission.filing.Precondition;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Rights;
import org.mingzhang.submission.filing.Stage;
import org.mingzhang.submission.filing.Trouble;
import org.mingzhang.submission.filing.Visible;

/**
 * A department closes the gaps of what it has in hand: it supplies a form from another
 * document (补交), or takes what the other forms prove of it (采用推算). Nothing is derived
 * without its act.
 */
public final class MissingForms {

	private final Filings filings;

	private final Visible visible;

	private final Intake intake;

	private final Contents contents;

	private final DerivedForms derivedForms;

	/**
	 * Creates the use case.
	 * @param filings the filings
	 * @param visible the filings as a caller may see them
	 * @param intake reads and keeps documents
	 * @param contents proves contents
	 * @param derivedForms tells what can be derived
	 */
	public MissingForms(Filings filings, Visible visible, Intake intake, Contents contents, DerivedForms derivedForms) {
		this.filings = filings;
		this.visible = visible;
		this.intake = intake;
		this.contents = contents;
		this.derivedForms = derivedForms;
	}

	/**
	 * Takes one form from another document; whatever the filing had of it is replaced.
	 * @param actor who supplies it
	 * @param id the filing
	 * @param seen the revision that was seen, required
	 * @param form form id
	 * @param bytes the document
	 * @param contentType its media type
	 * @return the filing after it
	 * @throws Refused if the filing is not the caller's, not in its hands, or changed; or
	 * with {@link Reason#NO_SUCH_FORM}, {@link Reason#UNSUPPORTED_DOCUMENT},
	 * {@link Reason#UNREADABLE}, {@link Reason#QUOTA_USED} or {@link Reason#BUSY}
	 */
	public Overview supply(Actor actor, FilingId id, Precondition seen, String form, byte[] bytes, String contentType) {
		FilingSeries series = id.series();
		Rights.toFile(actor.caller(), series.department());
		seen.required();
		FilingContent present = editable(this.filings.find(id), seen).dossier().content();
		FormTemplate wanted = template(present, form);
		SubmittedDocument document = new SubmittedDocument(bytes, contentType, series.department(), series.year(),
				series.kind(), present.template());
		Result.Read read = read(this.intake.read(actor.caller(), document));
		refuseOthers(series, present, wanted, read);
		Original original = document.original(actor.signature());
		this.intake.keep(original, document);
		return change(actor, id, seen, form,
				(filing) -> new Closing(filing.with(original),
						SuppliedForm.from(filing.dossier().content(), this.contents.template(present), form,
								read.content()),
						"补交《%s》 form supplied as %s".formatted(wanted.title(), original.note())));
	}

	/**
	 * What the other forms prove of a form.
	 * @param caller who asks
	 * @param id the filing
	 * @param form form id
	 * @return the form
	 * @throws Refused if the caller may not see the filing; with
	 * {@link Reason#NO_SUCH_FORM}, or {@link Reason#NOT_DERIVABLE} and the reason why not
	 */
	public Derived derivation(Caller caller, FilingId id, String form) {
		return derived(this.visible.filing(caller, id).dossier(), form);
	}

	/**
	 * Takes what the other forms prove of a form, marked as derived.
	 * @param actor who takes it
	 * @param id the filing
	 * @param seen the revision that was seen, required
	 * @param form form id
	 * @return the filing after it
	 * @throws Refused as {@link #derivation} does, and if the filing is not the caller's,
	 * not in its hands, or changed
	 */
	public Overview takeDerived(Actor actor, FilingId id, Precondition seen, String form) {
		Rights.toFile(actor.caller(), id.series().department());
		seen.required();
		return change(actor, id, seen, form, (filing) -> {
			FilingContent content = filing.dossier().content();
			Derived derived = derived(filing.dossier(), form);
			return new Closing(filing, DerivedFigures.taken(content, this.contents.template(content), derived),
					"采用推算《%s》 form derived：%s".formatted(derived.title(), derived.basis()));
		});
	}

	private Overview change(Actor actor, FilingId id, Precondition seen, String form,
			Function<Filing, Closing> closing) {
		return this.filings.changeIf(id, (filing) -> {
			Closing closed = closing.apply(editable(filing, seen));
			Correction correction = closed.correction();
			String hash = this.contents.hash(correction.content());
			if (hash.equals(filing.dossier().contentHash())) {
				return Optional.empty();
			}
			List<Gap> others = filing.dossier().gaps().stream().filter((gap) -> !gap.form().equals(form)).toList();
			return Optional.of(closed.filing()
				.correct(correction.content(), hash, correction.changes(),
						this.derivedForms.open(correction.content(), others), closed.note(), actor.signature()));
		}).map(Overview::of).orElseGet(() -> this.filings.overview(id));
	}

	private Derived derived(Dossier dossier, String form) {
		template(dossier.content(), form);
		return switch (this.derivedForms.of(dossier.content(), dossier.gaps(), form)) {
			case Derived derived -> derived;
			case Underivable underivable -> throw new Refused(Reason.NOT_DERIVABLE, underivable.reason());
		};
	}

	private FormTemplate template(FilingContent content, String form) {
		return this.contents.template(content)
			.form(form)
			.orElseThrow(() -> new Refused(Reason.NO_SUCH_FORM,
					"模板没有表 %s。 The template has no form %s.".formatted(form, form)));
	}

	private static Filing editable(Filing filing, Precondition seen) {
		filing.in(Stage.Editable.class, Act.CORRECTED);
		seen.holds(filing);
		return filing;
	}

	private static Result.Read read(Result result) {
		return switch (result) {
			case Result.Read read -> read;
			case Result.Unreadable unreadable -> throw refused(unreadable.reasons());
		};
	}

	/**
	 * The document has to be of the same department, year, kind and template, and have
	 * the form.
	 */
	private static void refuseOthers(FilingSeries series, FilingContent present, FormTemplate form, Result.Read read) {
		FilingContent content = read.content();
		List<Trouble> troubles = new ArrayList<>();
		read.department()
			.filter((department) -> !department.equals(series.department()))
			.ifPresent((department) -> troubles.add(Trouble
				.of("该文件属于部门 %s，不是 %s。 It is of another department.".formatted(department, series.department()))));
		if (content.year() != series.year() || content.kind() != series.kind()) {
			troubles.add(Trouble.of("该文件是 %d 年度%s，不是 %d 年度%s。 It is of another year or kind.".formatted(content.year(),
					content.kind().label(), series.year(), series.kind().label())));
		}
		if (!content.template().equals(present.template())) {
			troubles.add(Trouble.of("该文件的模板是 %s，不是 %s。 It follows another template.".formatted(content.template(),
					present.template())));
		}
		List<Trouble> unread = read.gaps()
			.stream()
			.filter((gap) -> gap.form().equals(form.id()))
			.flatMap((gap) -> gap.reasons().stream())
			.toList();
		troubles.addAll(unread);
		if (unread.isEmpty() && content.form(form.id()).isEmpty()) {
			troubles.add(Trouble.of("该文件中没有《%s》。 The document doesn't have this form.".formatted(form.title())));
		}
		if (!troubles.isEmpty()) {
			throw refused(troubles);
		}
	}

	private static Refused refused(List<Trouble> troubles) {
		return new Refused(Reason.UNREADABLE,
				"补交的文件不能用，共 %d 处，请修改后重新提交。 The form can't be taken from this document: mend these and send it again."
					.formatted(troubles.size()),
				troubles);
	}

	/**
	 * How a gap closes.
	 *
	 * @param filing the filing, which names the document that closes it
	 * @param correction the correction
	 * @param note what the history says of it
	 */
	private record Closing(Filing filing, Correction correction, String note) {
	}

}
