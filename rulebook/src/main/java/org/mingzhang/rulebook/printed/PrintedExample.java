package org.mingzhang.rulebook.printed;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;

/**
 * A made-up piece of a filing, and what the rule said about it.
 *
 * @param state how it came out
 * @param template id of the template it follows
 * @param figures its figures
 * @param text its sentences, and the rows of its tables that are kept as text
 * @param message what the rule said, Chinese
 * @param suggestion what to do, if it failed
 */
public record PrintedExample(State state, String template, List<Figure> figures, List<String> text, String message,
		@Nullable String suggestion) {

	public PrintedExample {
		figures = List.copyOf(figures);
		text = List.copyOf(text);
	}

	static PrintedExample of(FilingContent filing, Finding finding) {
		List<Figure> figures = filing.facts()
			.stream()
			.map((fact) -> new Figure(fact.printed().toString(), fact.rowLabel(), fact.columnLabel(),
					fact.value().toString(), fact.unit()))
			.toList();
		Stream<String> sentences = filing.narrative()
			.sections()
			.stream()
			.flatMap((section) -> section.paragraphs().stream())
			.map(Narrative.Paragraph::text);
		Stream<String> rows = filing.sheets()
			.stream()
			.flatMap((sheet) -> Stream.concat(Stream.of(sheet.title()), sheet.rows().stream().map(PrintedExample::row)))
			.filter((row) -> !row.isBlank());
		List<String> text = Stream.concat(sentences, rows).toList();
		return new PrintedExample(finding.state(), filing.template(), figures, text, finding.message(),
				finding.suggestion());
	}

	private static String row(Sheet.Row row) {
		return row.cells()
			.stream()
			.map(String::strip)
			.filter((cell) -> !cell.isEmpty())
			.collect(Collectors.joining(" ｜ "));
	}

	/**
	 * A figure of an example.
	 *
	 * @param address its printed address
	 * @param label the label of its row
	 * @param columnLabel the label of its column
	 * @param value the amount as printed
	 * @param unit its unit
	 */
	public record Figure(String address, String label, String columnLabel, String value, Unit unit) {
	}

}
