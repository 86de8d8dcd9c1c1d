package org.mingzhang.reading.cells;

import java.util.ArrayList;
import java.util.List;

import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.document.Piece;
import org.mingzhang.reading.document.Row;

/** Reads fixed lines from a table whose columns are known. */
final class PlacedLines {

	private final Body body;

	private final Notices notices;

	private final MarkReader reader;

	private final List<LineIndex> sides = new ArrayList<>();

	private final LineShape shape;

	private PlacedLines(LineShape shape, Body body, Notices notices) {
		this.shape = shape;
		this.body = body;
		this.notices = notices;
		this.reader = new MarkReader(body, notices);
		shape.sides().forEach((side) -> this.sides.add(new LineIndex(body, side)));
	}

	static List<FigureRow> read(LineShape shape, Body body, Notices notices) {
		PlacedLines lines = new PlacedLines(shape, body, notices);
		List<FigureRow> rows = new ArrayList<>();
		for (Row row : body.rowsBelowHeads()) {
			if (row.placed() && !lines.isNarrow(row)) {
				lines.read(row, rows);
			}
		}
		return rows;
	}

	/** Where columns are missing, amounts stand in the place of others. */
	private boolean isNarrow(Row row) {
		boolean narrow = row.pieces().size() < this.shape.width();
		if (narrow && row.pieces().stream().anyMatch(MarkReader::isPrintedAmount)) {
			this.notices.problem(row.line(), Messages.homelessFigures(this.body.form(), row.text()));
		}
		return narrow;
	}

	private void read(Row row, List<FigureRow> rows) {
		for (int i = 0; i < this.sides.size(); i++) {
			LineIndex side = this.sides.get(i);
			Piece label = piece(row, this.shape.label(i));
			List<Piece> cells = new ArrayList<>();
			for (int column = 0; column < side.columns(); column++) {
				cells.add(piece(row, this.shape.amounts(i) + column));
			}
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

}
