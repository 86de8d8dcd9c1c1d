package org.mingzhang.reading.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.mingzhang.forms.Source;

/**
 * The paragraphs and tables of a word processor's document (文字处理文档), which has no pages
 * until it is printed. A line of the document is a paragraph outside of tables or a row
 * of a table.
 *
 * @param places for each line, from the first, where it stands
 * @param pictureLines lines behind which a picture stands that may show a form
 */
public record Paragraphs(List<Place> places, List<Integer> pictureLines) implements Places {

	/** How far behind its title the picture of a form may stand. */
	private static final int NEAR = 6;

	/** Where a line stands. */
	public sealed interface Place {

		/**
		 * A paragraph outside of tables.
		 *
		 * @param number its number among these, from 1
		 */
		record Paragraph(int number) implements Place {
		}

		/**
		 * A row of a table.
		 *
		 * @param table number of the table, from 1
		 * @param row number of the row, from 1
		 */
		record TableRow(int table, int row) implements Place {
		}

	}

	public Paragraphs {
		places = List.copyOf(places);
		pictureLines = List.copyOf(pictureLines);
	}

	@Override
	public Source source(int line) {
		return switch (this.places.get(line - 1)) {
			case Place.Paragraph(int number) -> new Source("paragraph " + number);
			case Place.TableRow(int table, int row) -> new Source("table " + table + " row " + row);
		};
	}

	@Override
	public Optional<String> place(int line) {
		return Optional.of(said(line));
	}

	@Override
	public boolean wholeParagraphs() {
		return true;
	}

	@Override
	public List<String> pictures() {
		return this.pictureLines.stream().map(this::behind).distinct().toList();
	}

	@Override
	public Optional<String> pictureAt(int line) {
		return IntStream.rangeClosed(line, line + NEAR)
			.filter(this.pictureLines::contains)
			.mapToObj(this::behind)
			.findFirst();
	}

	private String behind(int line) {
		return (line == 0) ? "文首" : said(line) + "之后";
	}

	private String said(int line) {
		return switch (this.places.get(line - 1)) {
			case Place.Paragraph(int number) -> "第 %d 段".formatted(number);
			case Place.TableRow(int table, int row) -> "第 %d 个表格第 %d 行".formatted(table, row);
		};
	}

}
