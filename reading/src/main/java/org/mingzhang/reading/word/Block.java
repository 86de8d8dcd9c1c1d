package org.mingzhang.reading.word;

import java.util.List;

/** What stands in the text of a document or in a cell, from top to bottom. */
sealed interface Block {

	/**
	 * A paragraph.
	 *
	 * @param text what is printed, its number included; tabs and line breaks as such
	 * @param look how it is set
	 * @param notes the notes (脚注、尾注) that it refers to, as paragraphs
	 */
	record Paragraph(String text, Look look, List<Paragraph> notes) implements Block {

		public Paragraph {
			notes = List.copyOf(notes);
		}

		boolean isBlank() {
			return this.text.isBlank();
		}

	}

	/**
	 * How a paragraph is set.
	 *
	 * @param centred whether it stands in the middle
	 * @param size size of its largest characters in half points; 0 if it does not say
	 * @param outline its level in the outline, from 0; 9 is text
	 * @param contents whether it is an entry of a table of contents
	 */
	record Look(boolean centred, int size, int outline, boolean contents) {
	}

	/**
	 * A table.
	 *
	 * @param number its number in the document, from 1
	 * @param rows its rows
	 */
	record Table(int number, List<TableRow> rows) implements Block {

		public Table {
			rows = List.copyOf(rows);
		}

	}

	/**
	 * A row of a table.
	 *
	 * @param number its number in the table, from 1
	 * @param before columns that it leaves out before its first cell
	 * @param after columns that it leaves out behind its last cell
	 * @param cells its cells
	 */
	record TableRow(int number, int before, int after, List<TableCell> cells) {

		public TableRow {
			cells = List.copyOf(cells);
		}

	}

	/**
	 * A cell.
	 *
	 * @param number its number in the row, from 1
	 * @param span how many columns it takes
	 * @param width its width in twentieths of a point; 0 if it does not say
	 * @param continued whether it goes on with the cell above or before
	 * @param blocks what stands in it
	 */
	record TableCell(int number, int span, int width, boolean continued, List<Block> blocks) {

		public TableCell {
			blocks = List.copyOf(blocks);
		}

	}

	/**
	 * A picture, chart or embedded object, whose content is not read.
	 *
	 * @param kind what it is
	 * @param large whether it is large enough to show a form
	 */
	record Shown(Kind kind, boolean large) implements Block {
	}

	/** What can be shown in a document without being text. */
	enum Kind {

		/** A picture (图片). */
		PICTURE,

		/** A chart or diagram (图表). */
		CHART,

		/** An embedded file, such as a sheet of a workbook (嵌入对象). */
		OBJECT,

		/** Another document to be put in here when it is opened. */
		DOCUMENT

	}

}
