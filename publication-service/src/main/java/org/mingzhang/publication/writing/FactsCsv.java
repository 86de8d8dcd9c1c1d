package org.mingzhang.publication.writing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The figures as CSV: RFC 4180, UTF-8 without byte order mark. A text that a spreadsheet
 * would take for a formula gets an apostrophe in front; amounts are numbers and stay.
 */
final class FactsCsv {

	private static final String HEADER = "form,row,column,value,unit,rowLabel,columnLabel,printedForm,printedRow,printedColumn,source,reading";

	private static final String LINE_END = "\r\n";

	private FactsCsv() {
	}

	static byte[] write(List<FactRow> facts) {
		return Stream.concat(Stream.of(HEADER), facts.stream().map(FactsCsv::line))
			.collect(Collectors.joining(LINE_END, "", LINE_END))
			.getBytes(StandardCharsets.UTF_8);
	}

	private static String line(FactRow fact) {
		return Stream
			.of(text(fact.form()), text(fact.row()), text(fact.column()), fact.value().toString(), fact.unit().label(),
					text(fact.rowLabel()), text(fact.columnLabel()), text(fact.printedForm()), text(fact.printedRow()),
					text(fact.printedColumn()), text(fact.source().place()), fact.reading().id())
			.map(FactsCsv::quoted)
			.collect(Collectors.joining(","));
	}

	private static String text(@Nullable String text) {
		if (text == null) {
			return "";
		}
		boolean formula = !text.isEmpty() && "=+-@\t\r\u0000".indexOf(text.charAt(0)) >= 0;
		return formula ? "'" + text : text;
	}

	private static String quoted(String field) {
		boolean plain = field.chars().noneMatch((c) -> c == ',' || c == '"' || c == '\n' || c == '\r');
		return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
	}

}
