package org.mingzhang.reading.word;

import java.util.ArrayList;
import java.util.List;

import org.mingzhang.forms.Source;
import org.mingzhang.reading.document.Document;
import org.mingzhang.reading.document.Paragraphs;
import org.mingzhang.reading.document.Paragraphs.Place;
import org.mingzhang.reading.document.Piece;
import org.mingzhang.reading.document.Row;

/** The rows of the document as they are gathered, and where each of them stands. */
final class Lines {

	private final List<Row> rows = new ArrayList<>();

	private final List<Place> places = new ArrayList<>();

	private final List<Integer> pictures = new ArrayList<>();

	/** Number of the last row; 0 before the first. */
	int last() {
		return this.rows.size();
	}

	/** A picture that may show a form stands behind the last row. */
	void picture() {
		this.pictures.add(last());
	}

	/** Adds a line of text, a title if it has a level. */
	void text(Place place, String text, int titleLevel) {
		Piece piece = new Piece(begin(place), source(place, 0), text);
		this.rows.add((titleLevel > 0) ? Row.title(piece, titleLevel) : Row.loose(piece));
	}

	/** Adds a row of a typed table. */
	void typed(Place place, List<String> cells) {
		int line = begin(place);
		this.rows.add(Row.placed(cells.stream().map((cell) -> new Piece(line, source(place, 0), cell)).toList()));
	}

	/** Adds a row of a table. */
	void row(Place place, List<CellText> cells) {
		int line = begin(place);
		this.rows.add(Row.placed(cells.stream()
			.map((cell) -> new Piece(line, source(place, cell.isBlank() ? 0 : cell.number()), cell.text()))
			.toList()));
	}

	private int begin(Place place) {
		this.places.add(place);
		return this.places.size();
	}

	private static Source source(Place place, int cell) {
		String said = switch (place) {
			case Place.Paragraph(int number) -> "paragraph " + number;
			case Place.TableRow(int table, int row) -> "table " + table + " row " + row;
		};
		return new Source((cell > 0) ? said + " cell " + cell : said);
	}

	Document document() {
		return new Document(this.rows, new Paragraphs(this.places, this.pictures));
	}

}
