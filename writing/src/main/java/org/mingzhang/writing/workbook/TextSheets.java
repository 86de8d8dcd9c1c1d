package org.mingzhang.writing.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.template.SheetShape;
import org.mingzhang.forms.template.SheetTemplate;
import org.mingzhang.writing.form.Look;

/**
 * Writes what a filing holds as text: tables of text, the narrative, figures without a
 * cell.
 */
final class TextSheets {

	private static final int NARROW = 22;

	private static final int WIDE = 100;

	/** Levels of headings, each in its column. */
	private static final int HEADINGS = 3;

	private static final int INDENT = 3;

	private static final List<String> OTHERS = List.of("表", "行", "项目", "栏", "金额", "单位", "原文位置");

	/** Is known to who reads the sheet, and no text of it. */
	static final String HINT = "填写提示：标题按级别填在 A、B、C 列，正文填在 D 列，一段一行；填写时请删去本行。"
			+ " Hint: headings go into columns A to C by level, paragraphs into column D, one in a row; delete this line.";

	private final Styles styles;

	TextSheets(Styles styles) {
		this.styles = styles;
	}

	void table(Page page, Sheet sheet) {
		page.text(0, 0, sheet.title(), this.styles.caption());
		int row = 1;
		int columns = 1;
		for (Sheet.Row printed : sheet.rows()) {
			int height = 1;
			for (int column = 0; column < printed.cells().size(); column++) {
				List<String> pieces = Page.pieces(printed.cells().get(column));
				for (int piece = 0; piece < pieces.size(); piece++) {
					page.text(row + piece, column, pieces.get(piece), this.styles.row(0));
				}
				height = Math.max(height, pieces.size());
			}
			columns = Math.max(columns, printed.cells().size());
			row += height;
		}
		page.widths(Stream.generate(() -> NARROW).limit(columns).toList());
		page.print(columns > 5, 0, -1);
	}

	/**
	 * A table to be filled in: its title, and the labels beside which figures are looked
	 * for.
	 */
	void empty(Page page, SheetTemplate sheet, int year) {
		List<Sheet.Row> rows = new ArrayList<>();
		SheetShape shape = sheet.shape();
		if (shape != null) {
			shape.tables().forEach((table) -> rows.addAll(rows(table, year)));
			shape.lists()
				.forEach((list) -> rows.add(row(first(list.begins()), first(list.name()), first(list.amount()))));
			if (shape.scoring() != null) {
				rows.addAll(rows(shape.scoring()));
			}
		}
		table(page, new Sheet(sheet.id(), sheet.titles().getFirst(), rows));
	}

	private static List<Sheet.Row> rows(SheetShape.Table table, int year) {
		List<Sheet.Row> rows = new ArrayList<>();
		if (!table.columns().isEmpty()) {
			rows.add(new Sheet.Row(1,
					Stream.concat(Stream.of("项目"), table.columns().stream().map((column) -> label(column, year)))
						.toList()));
		}
		table.figures()
			.forEach((figure) -> rows.add(new Sheet.Row(1,
					Stream.concat(Stream.of(label(figure, year)), table.columns().stream().map((_) -> "")).toList())));
		return rows;
	}

	private static List<Sheet.Row> rows(SheetShape.Scoring scoring) {
		List<Sheet.Row> rows = new ArrayList<>();
		if (!scoring.name().isEmpty()) {
			rows.add(row(first(scoring.name()), ""));
		}
		rows.add(row("", first(scoring.budget()), first(scoring.spent()), first(scoring.rate()),
				first(scoring.weight()), first(scoring.score())));
		rows.add(row(first(scoring.execution()), "", "", "", "", ""));
		rows.add(row(first(scoring.goal()), ""));
		rows.add(row(first(scoring.indicator()), first(scoring.target()), first(scoring.actual()),
				first(scoring.weight()), first(scoring.score())));
		scoring.aspects().forEach((aspect) -> rows.add(row(aspect, "", "", "", "")));
		rows.add(row(first(scoring.total()), ""));
		return rows;
	}

	private static Sheet.Row row(String... cells) {
		return new Sheet.Row(1, List.of(cells));
	}

	private static String first(List<String> labels) {
		return labels.isEmpty() ? "" : labels.getFirst();
	}

	/** {@code {-1}} stands for the year before. */
	private static String label(SheetShape.Field field, int year) {
		String label = first(field.labels());
		for (int back = 0; back < 10; back++) {
			label = label.replace("{-" + back + "}", String.valueOf(year - back));
		}
		return label;
	}

	/**
	 * The text as an outline: headings of each level in a column of their own, paragraphs
	 * in the column behind, so that each is known for what it is when it is read.
	 */
	void narrative(Page page, Narrative narrative) {
		int row = 0;
		if (narrative.sections().isEmpty()) {
			page.text(row++, HEADINGS, HINT, this.styles.text());
		}
		for (Narrative.Section section : narrative.sections()) {
			if (!section.heading().isEmpty()) {
				for (String piece : Page.pieces(section.heading())) {
					page.text(row++, Math.min(section.level(), HEADINGS) - 1, piece,
							this.styles.heading(section.level()));
				}
			}
			for (Narrative.Paragraph paragraph : section.paragraphs()) {
				for (String piece : Page.pieces(paragraph.text())) {
					page.text(row++, HEADINGS, piece, this.styles.text());
				}
			}
		}
		page.widths(Stream.concat(Stream.generate(() -> INDENT).limit(HEADINGS), Stream.of(WIDE)).toList());
		page.print(false, 0, -1);
	}

	void others(Page page, List<List<String>> figures) {
		page.text(0, 0, "其他数字：所在的格未定，或表样没有这一格", this.styles.caption());
		for (int column = 0; column < OTHERS.size(); column++) {
			page.text(1, column, OTHERS.get(column), this.styles.label(Look.HEAD));
		}
		for (int row = 0; row < figures.size(); row++) {
			for (int column = 0; column < figures.get(row).size(); column++) {
				page.text(row + 2, column, figures.get(row).get(column), this.styles.row(0));
			}
		}
		page.widths(Stream.generate(() -> NARROW).limit(OTHERS.size()).toList());
		page.print(true, 1, 1);
	}

}
