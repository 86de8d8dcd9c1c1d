package org.mingzhang.reading.cells;

import java.util.ArrayList;
import java.util.List;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Layout.ItemColumn;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.document.Piece;
import org.mingzhang.reading.document.Row;

/** Reads the single row of amounts of the “三公” form, whose columns are the items. */
final class SingleRow {

	private final Layout.SingleRow layout;

	private final Body body;

	private final Notices notices;

	private final MarkReader reader;

	private final ItemHeads heads;

	private SingleRow(Layout.SingleRow layout, Body body, Notices notices) {
		this.layout = layout;
		this.body = body;
		this.notices = notices;
		this.reader = new MarkReader(body, notices);
		this.heads = new ItemHeads(layout, body);
	}

	static List<FigureRow> read(Layout.SingleRow layout, Body body, Notices notices) {
		return new SingleRow(layout, body, notices).run();
	}

	private List<FigureRow> run() {
		List<FigureRow> rows = new ArrayList<>();
		List<Row> candidates = new ArrayList<>(this.body.rows());
		candidates.addAll(this.body.strays());
		for (Row row : candidates) {
			if (!ColumnHead.isOne(row) && isFigures(row)) {
				int columns = this.layout.columns().size();
				List<Mark> marks = marks(row, columns);
				if (marks.size() > columns) {
					this.notices.problem(row.line(),
							Messages.tooManyFigures(this.body.form(), row.text(), marks.size(), columns));
				}
				else {
					rows.add(new FigureRow(this.body.form(), this.body.unit(), slots(row), marks, label(row), null,
							row.line()));
				}
			}
		}
		return rows;
	}

	/** Figures, maybe behind a unit's name; a lone whole number is that of a page. */
	private static boolean isFigures(Row row) {
		List<Token> tokens = Token.of(row);
		long figures = tokens.stream().filter(Token::isFigure).count();
		boolean pageNumber = tokens.size() == 1 && tokens.getFirst().isWhole();
		boolean lastIsLabel = tokens.getLast().isLabel();
		return figures > 0 && !pageNumber && !lastIsLabel && tokens.stream().filter(Token::isLabel).count() <= 1;
	}

	private List<Mark> marks(Row row, int columns) {
		List<Piece> pieces = row.pieces();
		if (row.placed() && pieces.size() >= columns) {
			return this.reader.ofCells(this.heads.cells(pieces), label(row));
		}
		List<Token> tokens = Token.of(row);
		boolean unitCode = tokens.size() > 1 && tokens.getFirst().isWhole() && tokens.get(1).isLabel();
		return this.reader.ofTokens(tokens.subList(unitCode ? 1 : 0, tokens.size()), label(row));
	}

	private List<Slot> slots(Row row) {
		List<Slot> slots = new ArrayList<>();
		for (ItemColumn item : row.placed() ? this.heads.order(row.pieces().size()) : this.layout.columns()) {
			String group = (item.group() != null) ? item.group() : "";
			slots.add(new Slot(new Cell(this.body.form().id(), item.row(), item.column()), group + item.label(),
					item.number()));
		}
		return slots;
	}

	private static String label(Row row) {
		return Token.of(row).stream().filter(Token::isLabel).findFirst().map(Token::text).orElse("");
	}

}
