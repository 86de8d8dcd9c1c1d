package org.mingzhang.publication.writing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.Explanation;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.Unit;
import org.mingzhang.publication.disclosure.Imprint;
import org.mingzhang.publication.document.Remarks;

/**
 * A disclosure for programs: everything that {@code document.html} says.
 *
 * @param id the filing version
 * @param title its title
 * @param district administrative code of the district
 * @param districtName the district's name
 * @param department code of the department
 * @param departmentName the department's name in the register
 * @param printedName the department's name as filed
 * @param year budget year
 * @param kind budget or final accounts
 * @param version from 1
 * @param template id of the template its forms follow
 * @param contentHash SHA-256 of the content that was filed, approved and booked
 * @param groupHash hash of its posting group in the ledger
 * @param submittedAt when the department submitted it
 * @param repliedOn the date of 批复
 * @param approvedAt when the bureau approved it
 * @param postedAt when the ledger booked it
 * @param publishedAt when it became public
 * @param forms its forms
 * @param facts its figures
 * @param narrative its text
 * @param sheets tables kept as text
 */
public record PublishedDocument(String id, String title, String district, String districtName, String department,
		String departmentName, String printedName, int year, FilingKind kind, int version, String template,
		String contentHash, String groupHash, Instant submittedAt, LocalDate repliedOn, Instant approvedAt,
		Instant postedAt, Instant publishedAt, List<Form> forms, List<FactRow> facts, List<Text> narrative,
		List<Grid> sheets) {

	/** Its name among the files. */
	public static final String NAME = "document.json";

	/**
	 * A form.
	 *
	 * @param form form id
	 * @param title title as filed
	 * @param number printed number, if any
	 * @param department the name in its head, if any
	 * @param unit the unit of its amounts
	 * @param notes the notes under it
	 * @param explanations what the department explained about it
	 * @param roundings differences that rounding alone makes (尾数误差)
	 */
	public record Form(String form, String title, @Nullable String number, @Nullable String department, Unit unit,
			List<String> notes, List<Explained> explanations, List<String> roundings) {
	}

	/**
	 * An explained finding.
	 *
	 * @param rule id of the rule book
	 * @param row the row it looked at, if one
	 * @param column the column it looked at, if one
	 * @param message what was found
	 * @param explanation what the department says
	 */
	public record Explained(String rule, @Nullable String row, @Nullable String column, String message,
			String explanation) {
	}

	/**
	 * A section of the text.
	 *
	 * @param level from 1
	 * @param heading its heading
	 * @param paragraphs its paragraphs
	 */
	public record Text(int level, String heading, List<String> paragraphs) {
	}

	/**
	 * A table kept as text.
	 *
	 * @param form form id
	 * @param title its title
	 * @param rows its cells by row
	 */
	public record Grid(String form, String title, List<List<String>> rows) {
	}

	static PublishedDocument of(Imprint imprint, FilingContent content, Remarks remarks) {
		FilingId filing = imprint.filing();
		Imprint.Journey journey = imprint.journey();
		return new PublishedDocument(filing.toString(), imprint.title(), filing.series().department().district(),
				imprint.districtName(), filing.series().department().toString(), imprint.departmentName(),
				content.departmentName(), content.year(), content.kind(), filing.version(), content.template(),
				journey.contentHash(), journey.groupHash(), journey.submittedAt(), journey.repliedOn(),
				journey.approvedAt(), journey.postedAt(), journey.publishedAt(),
				content.forms().stream().map((form) -> form(form, remarks)).toList(),
				content.facts().stream().map(FactRow::of).toList(),
				content.narrative().sections().stream().map(PublishedDocument::text).toList(),
				content.sheets().stream().map(PublishedDocument::grid).toList());
	}

	private static Form form(PrintedForm form, Remarks remarks) {
		return new Form(form.form(), form.title(), form.number(), form.department(), form.unit(), form.notes(),
				remarks.explanations(form.form()).stream().map(PublishedDocument::explained).toList(),
				remarks.roundings(form.form()));
	}

	private static Explained explained(Explanation explanation) {
		return new Explained(explanation.finding().rule(), explanation.finding().place().row(),
				explanation.finding().place().column(), explanation.finding().message(), explanation.text());
	}

	private static Text text(Narrative.Section section) {
		return new Text(section.level(), section.heading(),
				section.paragraphs().stream().map(Narrative.Paragraph::text).toList());
	}

	private static Grid grid(Sheet sheet) {
		return new Grid(sheet.form(), sheet.title(), sheet.rows().stream().map(Sheet.Row::cells).toList());
	}

}
