package org.mingzhang.reading.recognition;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.SheetTemplate;
import org.mingzhang.reading.document.Row;

/** A part of a document: a form, a sheet kept as text, or running text. */
public sealed interface Part {

	/**
	 * A form with its rows.
	 *
	 * @param form the form
	 * @param head what stands above its rows
	 * @param rows its printed rows, column heads among them
	 * @param strays rows of figures that stand behind its notes
	 * @param notes its notes, broken lines joined
	 */
	record FormPart(FormTemplate form, Head head, List<Row> rows, List<Row> strays, List<Note> notes) implements Part {

		public FormPart {
			rows = List.copyOf(rows);
			strays = List.copyOf(strays);
			notes = List.copyOf(notes);
		}

	}

	/**
	 * The head of a form.
	 *
	 * @param title title as printed
	 * @param number printed number, such as 公开01表, if any
	 * @param department department in the head, if any
	 * @param unit unit of the amounts, if the head tells
	 * @param line line where the form begins
	 */
	record Head(String title, @Nullable String number, @Nullable String department, @Nullable Unit unit, int line) {
	}

	/**
	 * A note under a form.
	 *
	 * @param line line where it begins
	 * @param text its text, with the word 注 or 说明 before it
	 */
	record Note(int line, String text) {
	}

	/**
	 * A table that is kept as text.
	 *
	 * @param sheet the sheet
	 * @param title title as printed
	 * @param line line of the title
	 * @param rows its rows
	 */
	record SheetPart(SheetTemplate sheet, String title, int line, List<Row> rows) implements Part {

		public SheetPart {
			rows = List.copyOf(rows);
		}

	}

	/**
	 * Running text.
	 *
	 * @param rows its rows
	 */
	record TextPart(List<Row> rows) implements Part {

		public TextPart {
			rows = List.copyOf(rows);
		}

	}

}
