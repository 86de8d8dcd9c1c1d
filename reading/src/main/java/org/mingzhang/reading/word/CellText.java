package org.mingzhang.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.word.Block.Paragraph;
import org.mingzhang.reading.word.Block.TableCell;

/**
 * What is printed in a cell: its lines, blank ones included.
 *
 * @param number number of the cell in its row, from 1
 * @param lines the lines
 */
record CellText(int number, List<String> lines) {

	private static final Pattern AMOUNT = Pattern.compile("-?(?:[\\d,]*\\d\\.\\d{1,6}|\\d{1,3}(?:,\\d{3})+)");

	private static final Pattern CODE = Pattern.compile("\\d{3}(?:\\d{2}){0,2}");

	private static final Pattern WHOLE = Pattern.compile("-?\\d+");

	/** 1 350.64 with spaces for commas, 4 3 . 6 6 spread over the cell. */
	private static final Pattern SPACED = Pattern.compile(
			"-? ?(?:\\d{1,3}(?: \\d{3})+ ?\\. ?\\d{1,6}" + "|\\d{1,3}(?: \\d{3}){2,}|\\d(?: \\d)* ?\\.(?: ?\\d){1,6})");

	/**
	 * The ways in which accounts print less than nothing; (1) without decimals may number
	 * something.
	 */
	private static final Pattern NEGATIVE = Pattern
		.compile("\\([\\d,]*\\d\\.\\d{1,6}\\)|[△▲] ?[\\d,]*\\d(?:\\.\\d{1,6})?|[\\d,]*\\d\\.\\d{1,6}-");

	private static final Pattern CURRENCY = Pattern.compile("^(-?)[¥￥] ?(?=\\d)");

	CellText {
		lines = List.copyOf(lines);
	}

	static CellText of(TableCell cell) {
		List<String> lines = new ArrayList<>();
		for (Block block : cell.blocks()) {
			if (block instanceof Paragraph paragraph) {
				paragraph.text().lines().map((line) -> tidy(line.replace('\t', ' '))).forEach(lines::add);
				if (paragraph.text().isEmpty()) {
					lines.add("");
				}
			}
		}
		return new CellText(cell.number(), lines);
	}

	/** A figure as it is read everywhere; other text as it is. */
	private static String tidy(String line) {
		String text = line.strip();
		String folded = CURRENCY.matcher(Glyphs.fold(text).strip().replace('￥', '¥')).replaceFirst("$1");
		if (SPACED.matcher(folded).matches()) {
			return folded.replace(" ", "");
		}
		var negative = NEGATIVE.matcher(folded);
		if (negative.matches()) {
			return "-" + negative.group(0).replaceAll("[()△▲ -]", "");
		}
		return (isAmount(folded) || text.isEmpty()) ? folded : text;
	}

	private static boolean isAmount(String line) {
		return AMOUNT.matcher(Glyphs.fold(line)).matches();
	}

	boolean isBlank() {
		return this.lines.stream().allMatch(String::isEmpty);
	}

	/** How many lines it has down to the last that is not blank. */
	int height() {
		int height = this.lines.size();
		while (height > 0 && this.lines.get(height - 1).isEmpty()) {
			height--;
		}
		return height;
	}

	/** Whether amounts stand in it one above the other. */
	boolean isStackOfAmounts() {
		List<String> printed = this.lines.stream().filter((line) -> !line.isEmpty()).toList();
		return printed.size() > 1 && printed.stream().anyMatch(CellText::isAmount)
				&& printed.stream().allMatch((line) -> isAmount(line) || WHOLE.matcher(Glyphs.fold(line)).matches());
	}

	/** Whether it holds an amount or a code, as rows below the heads have them. */
	boolean isFigure() {
		return this.lines.stream().anyMatch((line) -> isAmount(line) || CODE.matcher(Glyphs.fold(line)).matches());
	}

	/** Whether it holds digits only, as numbers of columns and lines do. */
	boolean isWhole() {
		return WHOLE.matcher(Glyphs.fold(text())).matches();
	}

	/** One of its lines; blank where it has none. */
	CellText line(int index) {
		boolean there = index < this.lines.size() && !this.lines.get(index).isEmpty();
		return new CellText(this.number, there ? List.of(this.lines.get(index)) : List.of());
	}

	/**
	 * Its text as one line: a broken text goes on without a space, unless two words or
	 * two whole amounts meet.
	 */
	String text() {
		StringBuilder text = new StringBuilder();
		String above = "";
		for (String line : this.lines) {
			if (!line.isEmpty()) {
				text.append(standApart(above, line) ? " " : "").append(line);
				above = line;
			}
		}
		return text.toString();
	}

	private static boolean standApart(String above, String below) {
		if (above.isEmpty()) {
			return false;
		}
		boolean words = isLatin(above.charAt(above.length() - 1)) && isLatin(below.charAt(0));
		return words || (isAmount(above) && (isAmount(below) || WHOLE.matcher(below).matches()));
	}

	private static boolean isLatin(char symbol) {
		return symbol < 0x80 && Character.isLetter(symbol);
	}

	/** This text and that of another cell that falls into the same column. */
	CellText and(CellText next) {
		if (isBlank() || next.isBlank()) {
			return isBlank() ? next : this;
		}
		return new CellText(this.number, List.of(text() + " " + next.text()));
	}

}
