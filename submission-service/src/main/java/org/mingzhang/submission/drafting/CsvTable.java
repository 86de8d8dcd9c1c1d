package org.mingzhang.submission.drafting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Trouble;

/** Reads tables after RFC 4180 whose first line names the columns. */
final class CsvTable {

	private static final Pattern LINE = Pattern.compile("line (\\d{1,9})");

	private CsvTable() {
	}

	/**
	 * Reads a table.
	 * @param text the table; lines may end with LF or CRLF
	 * @return its rows below the head, blank lines left out
	 * @throws Refused with the line, if it is no table or a row has not as many fields as
	 * the head
	 */
	static List<Row> read(String text) {
		List<Row> rows = new ArrayList<>();
		List<Trouble> troubles = new ArrayList<>();
		try (CsvReader<CsvRecord> records = CsvReader.builder()
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
			List<String> head = null;
			for (CsvRecord row : records) {
				int line = Math.toIntExact(row.getStartingLineNumber());
				if (head == null) {
					head = row.getFields().stream().map(String::strip).toList();
				}
				else if (row.getFieldCount() == head.size()) {
					rows.add(new Row(line, named(head, row.getFields())));
				}
				else {
					troubles.add(Trouble.at(line, "该行有 %d 列，表头有 %d 列。 The row has not as many fields as the head."
						.formatted(row.getFieldCount(), head.size())));
				}
			}
		}
		catch (CsvParseException | IOException ex) {
			throw refused(ex);
		}
		if (!troubles.isEmpty()) {
			throw new Refused(Reason.UNREADABLE, "表格有 %d 行不全。 Rows of the table are torn.".formatted(troubles.size()),
					troubles);
		}
		return rows;
	}

	private static Map<String, String> named(List<String> head, List<String> fields) {
		Map<String, String> named = new HashMap<>();
		IntStream.range(0, head.size()).forEach((i) -> named.put(head.get(i), fields.get(i)));
		return named;
	}

	private static Refused refused(Exception failure) {
		Throwable cause = (failure.getCause() != null) ? failure.getCause() : failure;
		String sentence = "表格不能识读：%s。 This is no table after RFC 4180.".formatted(cause.getMessage());
		Matcher line = LINE.matcher(failure.getMessage() + " " + cause.getMessage());
		return new Refused(Reason.UNREADABLE, sentence,
				List.of(line.find() ? Trouble.at(Integer.parseInt(line.group(1)), sentence) : Trouble.of(sentence)));
	}

	/**
	 * A row.
	 *
	 * @param line line where it begins, from 1
	 * @param fields its fields by the name of their column
	 */
	record Row(int line, Map<String, String> fields) {
	}

}
