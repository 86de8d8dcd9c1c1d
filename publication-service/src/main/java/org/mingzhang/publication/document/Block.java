package org.mingzhang.publication.document;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Unit;

/** A part of a section. */
public sealed interface Block {

	/**
	 * A paragraph.
	 *
	 * @param content its words and figures
	 */
	record Paragraph(List<Inline> content) implements Block {

		public Paragraph {
			content = List.copyOf(content);
		}

	}

	/** A part of a paragraph. */
	sealed interface Inline {

	}

	/**
	 * Words.
	 *
	 * @param text any text
	 */
	record Words(String text) implements Inline {
	}

	/**
	 * A figure in a sentence, which can be followed to its cell.
	 *
	 * @param cell where it stands
	 * @param value the amount as filed
	 */
	record Reference(Cell cell, Amount value) implements Inline {
	}

	/**
	 * A form as it looks in print.
	 *
	 * @param form form id
	 * @param title title with the year
	 * @param number printed number such as 公开01表, if any
	 * @param department name in its head
	 * @param year budget year
	 * @param unit unit of its amounts
	 * @param table its cells
	 * @param notes what is printed under it
	 * @param remarks what was found about it: explanations, rounding differences
	 */
	record Form(String form, String title, @Nullable String number, String department, int year, Unit unit, Table table,
			List<String> notes, List<String> remarks) implements Block {

		public Form {
			notes = List.copyOf(notes);
			remarks = List.copyOf(remarks);
		}

	}

	/**
	 * A table kept as text.
	 *
	 * @param title its title
	 * @param rows its cells by row; every row covers the full width, spans included
	 */
	record TextTable(String title, List<List<TextCell>> rows) implements Block {

		public TextTable {
			rows = rows.stream().map(List::copyOf).toList();
		}

	}

	/**
	 * A cell of a table kept as text.
	 *
	 * @param text its text; may have several lines
	 * @param columns columns it covers
	 */
	record TextCell(String text, int columns) {
	}

}
