package org.mingzhang.reading.cells;

import org.mingzhang.forms.template.FormTemplate;

/** What is said to the person who files when a row cannot be read. */
final class Messages {

	private Messages() {
	}

	static String noAmount(FormTemplate form, String label, String figure) {
		return "《%s》“%s”行的“%s”不是金额。 '%s' is not an amount.".formatted(form.title(), label, figure, figure);
	}

	static String notInFen(FormTemplate form, String label, String figure) {
		return "《%s》“%s”行的金额“%s”精确到分以下或过大。 '%s' is finer than 0.01 yuan, or too large.".formatted(form.title(), label,
				figure, figure);
	}

	static String unknownLine(FormTemplate form, String label) {
		return "《%s》没有“%s”这一行，无法确定其金额的位置。 The form has no line of this name.".formatted(form.title(), label);
	}

	static String tooManyFigures(FormTemplate form, String label, int figures, int columns) {
		return "《%s》“%s”行有 %d 个金额，而该表只有 %d 栏。 The row has %d figures, the form only %d columns.".formatted(form.title(),
				label, figures, columns, figures, columns);
	}

	static String unknownCode(FormTemplate form, String code, String classification) {
		return "《%s》的“%s”不是%s。 '%s' is not a code of this form's classification.".formatted(form.title(), code,
				classification, code);
	}

	static String homelessFigures(FormTemplate form, String figures) {
		return "《%s》的金额“%s”不属于任何一行。 The figures %s belong to no row.".formatted(form.title(), figures, figures);
	}

	static String leftBehind(FormTemplate form, String row) {
		return "“%s”像是《%s》的一行，但不在表中，未作为数字读入，请核对该表是否完整。 This looks like a row of the form but stands outside of it, and was not read as figures: see whether the form is complete."
			.formatted(row, form.title());
	}

	static String sameCode(FormTemplate form, String row, int first) {
		return "《%s》的“%s”行与第 %d 行编码、金额相同而名称不同，只计一次。 The row has the code and the figures of line %d and another name; it counts once."
			.formatted(form.title(), row, first, first);
	}

	static String cutFigure(FormTemplate form, String row, String figure) {
		return "《%s》“%s”行的“%s”不完整：数字被裁切、列宽不够或字体没有给出文字，请调整列宽或重新导出。 The figure '%s' is cut off or partly unreadable; widen the column or export anew."
			.formatted(form.title(), row, figure, figure);
	}

	static String repeatedRow(FormTemplate form, String row, int first) {
		return "《%s》的“%s”行重复，且与第 %d 行的金额不同。 The row is printed twice with different figures, first at line %d."
			.formatted(form.title(), row, first, first);
	}

	static String otherColumns(FormTemplate form, String heads) {
		return "《%s》另有模板中没有的栏“%s”，未读入。 Columns that the template does not have were not read.".formatted(form.title(),
				heads);
	}

}
