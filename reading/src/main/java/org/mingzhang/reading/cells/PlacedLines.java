package org.mingzhang.reading.cells;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.mingzhang.forms.template.Layout;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.document.Piece;
import org.mingzhang.reading.document.Row;

/**
 * Reads fixed lines from a table whose columns are known: for each side a label, maybe
 * its line number, and its amounts; maybe a running number before them all.
 */
final class PlacedLines {

	private final Body body;

	private final Notices notices;

	private final MarkReader reader;

	private final List<LineIndex> sides = new ArrayList<>();

	private final boolean serial;

	private final boolean lineNumbers;

	private PlacedLines(Layout.Lines layout, Body body, int width, Notices notices) {
		this.body = body;
		this.notices = notices;
		this.reader = new MarkReader(body, notices);
		layout.sides().forEach((side) -> this.sides.add(new LineIndex(body, side)));
		int extra = width - bareWidth(layout);
		this.serial = extra > this.sides.size() || (extra == 1 && (this.sides.size() > 1 || beginsWithNumbers(body)));
		this.lineNumbers = extra - (this.serial ? 1 : 0) > 0;
	}

	/** Tells whether the table has this shape. */
	static boolean fits(Layout.Lines layout, Body body) {
		int bare = bareWidth(layout);
		int extra = width(body) - bare;
		return extra >= 0 && extra <= layout.sides().size() + 1 && body.isPlaced(width(body));
	}

	static List<FigureRow> read(Layout.Lines layout, Body body, Notices notices) {
		PlacedLines lines = new PlacedLines(layout, body, width(body), notices);
		List<FigureRow> rows = new ArrayList<>();
		for (Row row : body.rowsBelowHeads()) {
			if (row.placed()) {
				lines.read(row, rows);
			}
		}
		return rows;
	}

	private void read(Row row, List<FigureRow> rows) {
		int column = this.serial ? 1 : 0;
		for (LineIndex side : this.sides) {
			Piece label = piece(row, column);
			column += this.lineNumbers ? 2 : 1;
			List<Piece> cells = new ArrayList<>();
			for (int i = 0; i < side.columns(); i++) {
				cells.add(piece(row, column + i));
			}
			column += side.columns();
			if (!label.isBlank()) {
				read(side, label, cells, rows);
			}
		}
	}

	private void read(LineIndex side, Piece label, List<Piece> cells, List<FigureRow> rows) {
		String core = Label.core(label.text());
		int index = side.find(core);
		boolean amounts = cells.stream().anyMatch((cell) -> !cell.isBlank() && MarkReader.isAmount(cell));
		if (index < 0 && amounts) {
			index = side.findLike(core);
		}
		if (index < 0) {
			if (amounts && side.last() >= 0) {
				this.notices.problem(label.line(), Messages.unknownLine(this.body.form(), label.text().strip()));
			}
			return;
		}
		side.moveTo(index);
		String printed = Label.printed(label.text());
		List<Mark> marks = this.reader.ofCells(cells, printed);
		rows.add(side.row(index, marks, printed, label.line()));
	}

	private static Piece piece(Row row, int index) {
		return (index < row.pieces().size()) ? row.pieces().get(index) : Piece.ofLine(row.line(), "");
	}

	private static int bareWidth(Layout.Lines layout) {
		return layout.sides().stream().mapToInt((side) -> 1 + side.columns().size()).sum();
	}

	/** The most frequent width of its rows. */
	private static int width(Body body) {
		return body.rows()
			.stream()
			.filter(Row::placed)
			.map((row) -> row.pieces().size())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
			.entrySet()
			.stream()
			.max(Comparator.<Map.Entry<Integer, Long>>comparingLong(Map.Entry::getValue)
				.thenComparingInt(Map.Entry::getKey))
			.map(Map.Entry::getKey)
			.orElse(0);
	}

	private static boolean beginsWithNumbers(Body body) {
		List<Piece> firsts = body.rows()
			.stream()
			.filter((row) -> row.placed() && !ColumnHead.isOne(row))
			.map((row) -> row.pieces().getFirst())
			.filter((first) -> !first.isBlank())
			.toList();
		return firsts.stream().filter(MarkReader::isWhole).count() * 2 > firsts.size();
	}

}
