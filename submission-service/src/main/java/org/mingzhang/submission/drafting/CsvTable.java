package org.mingzhang.submission.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads tables after RFC 4180 whose first line names the columns. */
final class CsvTable {

	private final String text;

	private int at;

	private int line = 1;

	private CsvTable(String text) {
		this.text = text;
	}

	/**
	 * Reads a table.
	 * @param text the table; lines may end with LF or CRLF
	 * @return its rows below the head, blank lines left out
	 */
	static List<Row> read(String text) {
		CsvTable table = new CsvTable(text.startsWith("\uFEFF") ? text.substring(1) : text);
		List<String> head = table.at < table.text.length() ? table.fields() : List.of();
		List<Row> rows = new ArrayList<>();
		while (table.at < table.text.length()) {
			int line = table.line;
			List<String> fields = table.fields();
			if (fields.size() > 1 || !fields.getFirst().isBlank()) {
				rows.add(new Row(line, named(head, fields)));
			}
		}
		return rows;
	}

	private static Map<String, String> named(List<String> head, List<String> fields) {
		Map<String, String> named = new HashMap<>();
		for (int i = 0; i < Math.min(head.size(), fields.size()); i++) {
			named.put(head.get(i).strip(), fields.get(i));
		}
		return named;
	}

	private List<String> fields() {
		List<String> fields = new ArrayList<>();
		boolean more = true;
		while (more) {
			fields.add(field());
			more = this.at < this.text.length() && this.text.charAt(this.at) == ',';
			this.at += more ? 1 : 0;
		}
		endOfLine();
		return fields;
	}

	private String field() {
		StringBuilder field = new StringBuilder();
		boolean quoted = this.at < this.text.length() && this.text.charAt(this.at) == '"';
		this.at += quoted ? 1 : 0;
		while (this.at < this.text.length()) {
			char c = this.text.charAt(this.at);
			if (quoted && c == '"') {
				this.at++;
				if (this.at == this.text.length() || this.text.charAt(this.at) != '"') {
					quoted = false;
					continue;
				}
			}
			else if (!quoted && (c == ',' || c == '\n' || c == '\r')) {
				break;
			}
			this.line += (c == '\n') ? 1 : 0;
			field.append(c);
			this.at++;
		}
		return field.toString();
	}

	private void endOfLine() {
		if (this.at < this.text.length() && this.text.charAt(this.at) == '\r') {
			this.at++;
		}
		if (this.at < this.text.length() && this.text.charAt(this.at) == '\n') {
			this.at++;
		}
		this.line++;
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
