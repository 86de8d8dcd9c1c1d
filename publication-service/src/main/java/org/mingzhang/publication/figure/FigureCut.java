package org.mingzhang.publication.figure;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.Unit;
import org.mingzhang.publication.disclosure.Cursor;
import org.mingzhang.publication.disclosure.Disclosure;
import org.mingzhang.publication.disclosure.Disclosures;
import org.mingzhang.publication.disclosure.FigureAddress;
import org.mingzhang.publication.disclosure.Page;
import org.mingzhang.publication.writing.FactRow;

/**
 * The same figures of many disclosures. A page is the figures of so many disclosures; it
 * may be empty and yet be followed by another.
 *
 * @param items the figures
 * @param next where the next page begins; null if there is none
 */
public record FigureCut(List<Item> items, @Nullable Cursor next) {

	/**
	 * A figure with the disclosure it stands in.
	 *
	 * @param disclosure the filing version
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
	 * @param rowLabel label of the row
	 * @param columnLabel label of the column
	 * @param permalink its address in this version
	 */
	public record Item(String disclosure, String district, String department, String departmentName, int year,
			FilingKind kind, int version, String form, String row, String column, Amount value, Unit unit,
			String rowLabel, String columnLabel, String permalink) {

		private static Item of(Disclosure disclosure, FactRow fact) {
			FilingId filing = disclosure.filing();
			return new Item(filing.toString(), filing.series().department().district(),
					filing.series().department().toString(), disclosure.imprint().departmentName(),
					filing.series().year(), filing.series().kind(), filing.version(), fact.form(), fact.row(),
					fact.column(), fact.value(), fact.unit(), fact.rowLabel(), fact.columnLabel(),
					new FigureAddress(disclosure.address(), fact.cell()).apiPath());
		}

	}

	/**
	 * Cuts.
	 * @param query which figures of which disclosures
	 * @param disclosures what is public
	 * @param figures their figures
	 * @return a page of figures
	 */
	public static FigureCut of(FigureQuery query, Disclosures disclosures, Figures figures) {
		Page<Disclosure> page = disclosures.find(query.disclosures());
		List<Item> items = page.items().stream().flatMap((disclosure) -> items(query, disclosure, figures)).toList();
		return new FigureCut(items, page.next());
	}

	private static Stream<Item> items(FigureQuery query, Disclosure disclosure, Figures figures) {
		return figures.of(disclosure).stream().filter(query::takes).map((fact) -> Item.of(disclosure, fact));
	}

}
