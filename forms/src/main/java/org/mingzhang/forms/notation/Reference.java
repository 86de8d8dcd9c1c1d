package org.mingzhang.forms.notation;

import org.jspecify.annotations.Nullable;

/** What a term of an identity refers to. */
public sealed interface Reference {

	/**
	 * Cells of a form.
	 *
	 * @param form printed number, id or title of the form; null where the form is that of
	 * the identity
	 * @param rows its lines
	 * @param columns its columns
	 */
	record Cells(@Nullable String form, Selection rows, Selection columns) implements Reference {

		@Override
		public String toString() {
			StringBuilder text = new StringBuilder();
			if (this.form != null) {
				text.append(FormNames.print(this.form)).append(' ');
			}
			text.append(rowsText());
			String columnsText = columnsText();
			if (!text.isEmpty() && !columnsText.isEmpty() && text.charAt(text.length() - 1) != ' ') {
				text.append(' ');
			}
			return text.append(columnsText).toString().strip();
		}

		private String rowsText() {
			return switch (this.rows) {
				case Selection.Unsaid _ -> "";
				case Selection.Every _ -> "各行";
				case Selection.Total _ -> "合计";
				case Selection.Level(Depth depth) -> depth.word();
				case Selection.SumOf(Depth depth) -> "Σ" + depth.word();
				case Selection.Listed list -> list + "行";
			};
		}

		private String columnsText() {
			return switch (this.columns) {
				case Selection.Every _ -> "各栏";
				case Selection.Listed list -> list + "栏";
				default -> "";
			};
		}

	}

	/**
	 * The sum of the amounts that stand beside a label in all tables of a kind that are
	 * kept as text: {@code Σ〔evaluation-project〕表〔项目当年预算〕}.
	 *
	 * @param form printed number or id of the table
	 * @param label the printed label
	 */
	record Labelled(String form, String label) implements Reference {

		@Override
		public String toString() {
			return "Σ" + FormNames.print(this.form) + "〔" + this.label + "〕";
		}

	}

}
