package org.mingzhang.reading.narrative;

import java.util.List;
import java.util.stream.Stream;

import org.mingzhang.forms.Sheet;
import org.mingzhang.reading.document.Row;
import org.mingzhang.reading.recognition.Part.SheetPart;

/**
 * Keeps a sheet as text: a row for each printed row, its cells as far as they are known.
 */
public final class SheetText {

	private SheetText() {
	}

	/**
	 * Makes a sheet.
	 * @param part the sheet in the document
	 * @return its rows and cells
	 */
	public static Sheet of(SheetPart part) {
		List<Sheet.Row> rows = part.rows().stream().map((row) -> new Sheet.Row(row.line(), cells(row))).toList();
		return new Sheet(part.sheet().id(), part.title(), rows);
	}

	private static List<String> cells(Row row) {
		return row.placed() ? row.texts() : Stream.of(row.text().split("[\\s\\u3000]+")).toList();
	}

}
