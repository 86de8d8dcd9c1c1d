package org.mingzhang.publication.figure;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.Unit;
import org.mingzhang.publication.disclosure.Disclosure;
import org.mingzhang.publication.disclosure.FigureAddress;
import org.mingzhang.publication.disclosure.Imprint;
import org.mingzhang.publication.html.ChineseDates;
import org.mingzhang.publication.writing.FactRow;
import org.mingzhang.publication.writing.PublishedDocument;

/**
 * All about one figure.
 *
 * @param disclosure the filing version it stands in
 * @param district administrative code of the district
 * @param department code of the department
 * @param departmentName the department's name
 * @param year budget year
 * @param kind budget or final accounts
 * @param version the version
 * @param form form id
 * @param row row id
 * @param column column id
 * @param value the amount as filed
 * @param unit its unit
 * @param label title of the form, label of the row and of the column
 * @param formTitle title of the form
 * @param rowLabel label of the row
 * @param columnLabel label of the column
 * @param printedForm printed number or title of the form
 * @param printedRow printed line number, if any
 * @param printedColumn printed column number, if any
 * @param source the place in the submitted document
 * @param reading how surely the cell is known
 * @param identities the identities it takes part in, with the figures of their cells
 * @param corrected whether a later version holds another value
 * @param versions what the cell held in every version, the newest first
 * @param citation how to quote it
 * @param journey the stations it passed, in order
 * @param permalink its address in this version
 * @param document its place in the document
 */
public record FigureReport(String disclosure, String district, String department, String departmentName, int year,
		FilingKind kind, int version, String form, String row, String column, Amount value, Unit unit, String label,
		String formTitle, String rowLabel, String columnLabel, String printedForm, @Nullable String printedRow,
		@Nullable String printedColumn, Source source, Reading reading, List<FigureIdentity> identities,
		boolean corrected, List<FigureVersion> versions, String citation, List<Station> journey, String permalink,
		String document) {

	/**
	 * A station of the way from the department to the public.
	 *
	 * @param station {@code submitted}, {@code approved}, {@code posted} or
	 * {@code published}
	 * @param at when
	 * @param hash SHA-256 of what passed it: the content, its posting group, the manifest
	 */
	public record Station(String station, Instant at, String hash) {
	}

	static FigureReport of(Disclosure disclosure, PublishedDocument document, FactRow fact,
			List<FigureIdentity> identities, List<FigureVersion> versions) {
		FilingId filing = disclosure.filing();
		FigureAddress address = new FigureAddress(disclosure.address(), fact.cell());
		String title = document.forms()
			.stream()
			.filter((form) -> form.form().equals(fact.form()))
			.map(PublishedDocument.Form::title)
			.findFirst()
			.orElse(fact.printedForm());
		String label = title + " · " + fact.rowLabel() + " · " + fact.columnLabel();
		return new FigureReport(filing.toString(), filing.series().department().district(),
				filing.series().department().toString(), disclosure.imprint().departmentName(), filing.series().year(),
				filing.series().kind(), filing.version(), fact.form(), fact.row(), fact.column(), fact.value(),
				fact.unit(), label, title, fact.rowLabel(), fact.columnLabel(), fact.printedForm(), fact.printedRow(),
				fact.printedColumn(), fact.source(), fact.reading(), identities, isCorrected(filing, fact, versions),
				versions, citation(disclosure, fact, label, address), stations(disclosure), address.apiPath(),
				disclosure.address().apiPath() + "/document.html#" + address.anchor());
	}

	private static boolean isCorrected(FilingId filing, FactRow fact, List<FigureVersion> versions) {
		return versions.stream()
			.filter((later) -> later.version() > filing.version())
			.anyMatch((later) -> later.value() == null || !later.value().sameValue(fact.value()));
	}

	private static String citation(Disclosure disclosure, FactRow fact, String label, FigureAddress address) {
		return "%s：%s（第%d版，%s公开），%s：%s%s。%s".formatted(disclosure.imprint().departmentName(),
				disclosure.imprint().title(), disclosure.filing().version(),
				ChineseDates.day(disclosure.journey().publishedAt()), label, fact.value(), fact.unit().label(),
				address.apiPath());
	}

	private static List<Station> stations(Disclosure disclosure) {
		Imprint.Journey journey = disclosure.journey();
		return List.of(new Station("submitted", journey.submittedAt(), journey.contentHash()),
				new Station("approved", journey.approvedAt(), journey.contentHash()),
				new Station("posted", journey.postedAt(), journey.groupHash()),
				new Station("published", journey.publishedAt(), disclosure.manifestHash()));
	}

}
