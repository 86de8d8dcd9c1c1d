package org.mingzhang.publication.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.Unit;
import org.mingzhang.publication.disclosure.Disclosure;
import org.mingzhang.publication.disclosure.Headline;

/**
 * A disclosure in a list.
 *
 * @param id the filing version
 * @param title its title
 * @param district administrative code of the district
 * @param districtName the district's name
 * @param department code of the department
 * @param departmentName the department's name
 * @param year budget year
 * @param kind budget or final accounts
 * @param version the version
 * @param repliedOn the date of 批复
 * @param publishedAt when it became public
 * @param contentHash SHA-256 of the content
 * @param headlines the figures that stand for it
 * @param links where it can be read
 */
record DisclosureSummary(String id, String title, String district, String districtName, String department,
		String departmentName, int year, FilingKind kind, int version, LocalDate repliedOn, Instant publishedAt,
		String contentHash, List<Figure> headlines, Map<String, String> links) {

	/**
	 * A figure that stands for a disclosure.
	 *
	 * @param label what it is
	 * @param form form id
	 * @param row row id
	 * @param column column id
	 * @param value the amount as filed
	 * @param unit its unit
	 */
	record Figure(String label, String form, String row, String column, Amount value, Unit unit) {

		static Figure of(Headline headline) {
			return new Figure(headline.label(), headline.cell().form(), headline.cell().row(), headline.cell().column(),
					headline.value(), headline.unit());
		}

	}

	static DisclosureSummary of(Disclosure disclosure) {
		FilingId filing = disclosure.filing();
		return new DisclosureSummary(filing.toString(), disclosure.imprint().title(),
				filing.series().department().district(), disclosure.imprint().districtName(),
				filing.series().department().toString(), disclosure.imprint().departmentName(), filing.series().year(),
				filing.series().kind(), filing.version(), disclosure.journey().repliedOn(),
				disclosure.journey().publishedAt(), disclosure.journey().contentHash(),
				disclosure.headlines().stream().map(Figure::of).toList(), links(disclosure));
	}

	static Map<String, String> links(Disclosure disclosure) {
		Map<String, String> links = new LinkedHashMap<>();
		links.put("self", disclosure.address().apiPath());
		links.put("newest", disclosure.address().newest().apiPath());
		links.put("page", disclosure.address().pagePath());
		disclosure.files()
			.forEach((file) -> links.put(file.name(), disclosure.address().apiPath() + "/" + file.name()));
		return links;
	}

}
