package org.mingzhang.submission.filing;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.forms.OpenFigure;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Place;

/**
 * One located reason why something was refused. Only what applies is set.
 *
 * @param message a sentence that tells what is wrong and what to do
 * @param line line of the submitted document, from 1
 * @param form form id
 * @param row row id
 * @param column column id, or the columns that remain possible, joined by {@code |}
 * @param rule id of the rule that failed
 * @param finding id of the finding
 * @param filing the filing it is about, if several are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Trouble(String message, @Nullable Integer line, @Nullable String form, @Nullable String row,
		@Nullable String column, @Nullable String rule, @Nullable String finding, @Nullable FilingId filing) {

	/**
	 * A trouble without a place.
	 * @param message the sentence
	 * @return the trouble
	 */
	public static Trouble of(String message) {
		return new Trouble(message, null, null, null, null, null, null, null);
	}

	/**
	 * A trouble in a line of the submitted document.
	 * @param line line number, from 1
	 * @param message the sentence
	 * @return the trouble
	 */
	public static Trouble at(int line, String message) {
		return new Trouble(message, line, null, null, null, null, null, null);
	}

	/**
	 * A trouble at a cell, or at what was given as one.
	 * @param form form id
	 * @param row row id
	 * @param column column id
	 * @param message the sentence
	 * @return the trouble
	 */
	public static Trouble at(@Nullable String form, @Nullable String row, @Nullable String column, String message) {
		return new Trouble(message, null, form, row, column, null, null, null);
	}

	/**
	 * A trouble with one of several filings.
	 * @param filing the filing
	 * @param message the sentence
	 * @return the trouble
	 */
	public static Trouble with(FilingId filing, String message) {
		return new Trouble(message, null, null, null, null, null, null, filing);
	}

	static Trouble of(OpenFigure open) {
		String columns = String.join("|", open.columns());
		return at(open.form(), open.row(), columns,
				"%s“%s”的数字 %s 属于哪一栏尚未确定（%s），请更正该单元格。 The column of this figure is open: correct the cell to settle it."
					.formatted(open.source(), open.rowLabel(), open.value(), columns));
	}

	static Trouble blocking(Finding finding) {
		return of(finding, finding.message());
	}

	static Trouble unexplained(Finding finding) {
		return of(finding, finding.message() + "（须更正或说明 correct or explain it）");
	}

	private static Trouble of(Finding finding, String message) {
		Place place = finding.place();
		return new Trouble(message, null, place.form(), place.row(), place.column(), finding.rule(), finding.id(),
				null);
	}

}
