package org.mingzhang.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.word.Block.TableRow;

/**
 * The forms in one table: an author may have put several one below the other, each with
 * columns of its own.
 */
final class Segments {

	private static final Pattern TITLE = Pattern.compile(".{2,40}表(?:\\(.{1,8}\\))?");

	private static final Pattern SENTENCE = Pattern.compile("[。;:,!?]");

	private Segments() {
	}

	/** The rows of each form: a title over the whole width begins one. */
	static List<List<TableRow>> of(List<TableRow> rows) {
		List<List<TableRow>> segments = new ArrayList<>();
		List<TableRow> open = new ArrayList<>();
		boolean figures = false;
		for (TableRow row : rows) {
			List<CellText> texts = row.cells().stream().map(CellText::of).toList();
			if (figures && isTitle(texts)) {
				segments.add(List.copyOf(open));
				open.clear();
				figures = false;
			}
			open.add(row);
			figures |= texts.size() > 1 && texts.stream().anyMatch(CellText::isFigure);
		}
		if (!open.isEmpty()) {
			segments.add(open);
		}
		return segments;
	}

	private static boolean isTitle(List<CellText> texts) {
		if (texts.size() != 1 || texts.getFirst().isBlank()) {
			return false;
		}
		String key = Glyphs
			.squeeze(texts.getFirst().lines().stream().filter((line) -> !line.isEmpty()).findFirst().orElse(""));
		return TITLE.matcher(key).matches() && !SENTENCE.matcher(key).find();
	}

}
