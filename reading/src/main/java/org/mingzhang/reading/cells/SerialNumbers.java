package org.mingzhang.reading.cells;

import java.util.List;

import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.document.Piece;
import org.mingzhang.reading.document.Row;

/** The running number (序号) that a department may print before every row of its own. */
final class SerialNumbers {

	private static final int FEWEST = 2;

	private static final int LONGEST = 4;

	private SerialNumbers() {
	}

	/** Tells whether the first column counts the rows, and the codes stand behind it. */
	static boolean standFirst(Body body, int lead) {
		if (lead < 3) {
			return false;
		}
		List<Integer> numbers = body.rowsBelowHeads()
			.stream()
			.filter((row) -> row.placed() && row.pieces().size() > lead)
			.filter(SerialNumbers::hasMore)
			.map((row) -> row.pieces().getFirst())
			.filter(SerialNumbers::isShort)
			.map((first) -> Integer.parseInt(Glyphs.squeeze(first.text())))
			.toList();
		boolean counts = numbers.size() >= FEWEST && numbers.getFirst() <= FEWEST;
		for (int i = 1; i < numbers.size() && counts; i++) {
			counts = numbers.get(i) == numbers.get(i - 1) + 1;
		}
		return counts;
	}

	private static boolean isShort(Piece first) {
		return MarkReader.isWhole(first) && Glyphs.squeeze(first.text()).length() <= LONGEST;
	}

	private static boolean hasMore(Row row) {
		return row.pieces().stream().skip(1).anyMatch((piece) -> !piece.isBlank() && !isShort(piece));
	}

}
