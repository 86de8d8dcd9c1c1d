package org.mingzhang.submission.drafting;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.submission.correction.Correction;
import org.mingzhang.submission.correction.Corrections;
import org.mingzhang.submission.correction.GivenCell;
import org.mingzhang.submission.filing.Act;
import org.mingzhang.submission.filing.Actor;
import org.mingzhang.submission.filing.Change;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.Filings;
import org.mingzhang.submission.filing.Gap;
import org.mingzhang.submission.filing.Overview;
import org.mingzhang.submission.filing.Precondition;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Rights;
import org.mingzhang.submission.filing.Stage;

/** A department corrects figures of what it has in hand. */
public final class Correcting {

	private final Filings filings;

	private final Contents contents;

	private final DerivedForms derivedForms;

	/**
	 * Creates the use case.
	 * @param filings the filings
	 * @param contents proves contents
	 * @param derivedForms tells whether missing forms can be derived
	 */
	public Correcting(Filings filings, Contents contents, DerivedForms derivedForms) {
		this.filings = filings;
		this.contents = contents;
		this.derivedForms = derivedForms;
	}

	/**
	 * Corrects cells. What changes nothing makes no revision.
	 * @param actor who corrects
	 * @param id the filing
	 * @param seen the revision that was seen, required
	 * @param given the cells
	 * @return the filing after it
	 * @throws Refused if the filing is not the caller's, not in its hands, or changed; or
	 * with every cell that cannot be taken
	 */
	public Overview cells(Actor actor, FilingId id, Precondition seen, List<GivenCell> given) {
		return correct(actor, id, seen, (filing) -> Corrections.ofCells(filing.dossier().content(),
				this.contents.template(filing.dossier().content()), given));
	}

	/**
	 * Replaces a form.
	 * @param actor who corrects
	 * @param id the filing
	 * @param seen the revision that was seen, required
	 * @param form form id
	 * @param given the cells of the form
	 * @return the filing after it
	 * @throws Refused as {@link #cells} does
	 */
	public Overview form(Actor actor, FilingId id, Precondition seen, String form, List<GivenCell> given) {
		return correct(actor, id, seen, (filing) -> Corrections.ofForm(filing.dossier().content(),
				this.contents.template(filing.dossier().content()), form, given));
	}

	private Overview correct(Actor actor, FilingId id, Precondition seen, Function<Filing, Correction> correction) {
		Rights.toFile(actor.caller(), id.series().department());
		seen.required();
		Optional<Filing> changed = this.filings.changeIf(id, (filing) -> {
			filing.in(Stage.Editable.class, Act.CORRECTED);
			seen.holds(filing);
			return change(filing, correction.apply(filing), actor);
		});
		return changed.map(Overview::of).orElseGet(() -> this.filings.overview(id));
	}

	private Optional<Change> change(Filing filing, Correction correction, Actor actor) {
		String hash = this.contents.hash(correction.content());
		if (hash.equals(filing.dossier().contentHash())) {
			return Optional.empty();
		}
		List<Gap> gaps = this.derivedForms.open(correction.content(), filing.dossier().gaps());
		return Optional
			.of(filing.correct(correction.content(), hash, correction.changes(), gaps, null, actor.signature()));
	}

}
