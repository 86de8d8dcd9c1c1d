package org.mingzhang.submission.drafting;

import java.util.ArrayList;
import java.util.List;

import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.OpenFigure;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Sheet;

/**
 * What a filing says, a line for each thing, without where in a document it stood and in
 * which order its figures were read: these differ between formats.
 */
final class Substance {

	private Substance() {
	}

	/**
	 * Where two filings differ: lines that only the first has after a minus, those that
	 * only the second has after a plus; or that they are in another order.
	 */
	static List<String> differences(FilingContent one, FilingContent other) {
		List<String> only = of(one);
		List<String> added = of(other);
		boolean sameOrder = only.equals(added);
		of(other).forEach(only::remove);
		of(one).forEach(added::remove);
		List<String> differences = new ArrayList<>();
		only.forEach((line) -> differences.add("- " + line));
		added.forEach((line) -> differences.add("+ " + line));
		if (differences.isEmpty() && !sameOrder) {
			differences.add("in another order");
		}
		return differences;
	}

	private static List<String> of(FilingContent content) {
		List<String> lines = new ArrayList<>();
		lines.add(content.template() + " " + content.kind() + " " + content.year() + " " + content.departmentName());
		content.forms().stream().map(Substance::of).forEach(lines::add);
		content.facts().stream().map(Substance::of).sorted().forEach(lines::add);
		content.openFigures().stream().map(Substance::of).forEach(lines::add);
		content.narrative().sections().forEach((section) -> add(section, lines));
		content.sheets().forEach((sheet) -> add(sheet, lines));
		return lines;
	}

	private static String of(PrintedForm form) {
		return String.join("|", form.form(), form.title(), String.valueOf(form.number()),
				String.valueOf(form.department()), form.unit().label(), form.notes().toString());
	}

	private static String of(Fact fact) {
		return String.join("|", fact.cell().toString(), fact.value().toString(), fact.unit().label(), fact.rowLabel(),
				fact.columnLabel(), fact.printed().toString());
	}

	private static String of(OpenFigure figure) {
		return String.join("|", figure.form(), figure.row(), figure.columns().toString(), figure.value().toString(),
				figure.unit().label(), figure.rowLabel());
	}

	private static void add(Narrative.Section section, List<String> lines) {
		lines.add("#".repeat(section.level()) + " " + section.heading());
		section.paragraphs().forEach((paragraph) -> lines.add(paragraph.text()));
	}

	private static void add(Sheet sheet, List<String> lines) {
		lines.add(sheet.form() + " " + sheet.title());
		sheet.rows().forEach((row) -> lines.add(String.join("\t", row.cells()).stripTrailing()));
	}

}
