package org.mingzhang.reading.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Template;

/** Lays a filing out as a workbook, in the ways departments do. */
final class Press {

	/** How a department likes it. */
	enum Habit {

		/**
		 * As printed: number, department and unit above, numbers of lines and columns.
		 */
		AS_PRINTED,

		/** No numbers of lines or columns, amounts typed as texts, names indented. */
		BARE,

		/** A running number first, and the code in three columns. */
		SPLIT_CODES,

		/** Code and name in one cell. */
		CODE_WITH_NAME,

		/** The amounts from right to left, as their heads say. */
		REVERSED,

		/** A sum of its own behind the amounts. */
		OWN_SUM,

		/** All forms on one sheet. */
		STACKED,

		/** Two forms beside each other. */
		SIDE_BY_SIDE,

		/** The title is only on the tab. */
		TITLE_ON_TAB

	}

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	private final FilingContent content;

	private final Template template;

	private final String department;

	private final Habit habit;

	private final PressSheets sheets;

	Press(FilingContent content, Template template, String department, Habit habit) {
		this.content = content;
		this.template = template;
		this.department = department;
		this.habit = habit;
		this.sheets = new PressSheets(this.workbook, habit);
	}

	byte[] bytes() {
		return bytes(workbook());
	}

	/** The workbook, to which more may be added. */
	XSSFWorkbook workbook() {
		for (FormTemplate form : this.template.forms()) {
			this.content.form(form.id()).ifPresent((printed) -> print(form, printed));
		}
		return this.workbook;
	}

	static byte[] bytes(XSSFWorkbook workbook) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (workbook) {
			workbook.write(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private void print(FormTemplate form, PrintedForm printed) {
		List<List<Object>> table = table(form);
		int width = table.stream().mapToInt(List::size).max().orElse(1);
		PressSheet sheet = this.sheets.next(form);
		if (this.habit != Habit.TITLE_ON_TAB) {
			sheet.title("%d年度%s".formatted(this.content.year(), form.title()), width);
		}
		if (form.number() != null && this.habit == Habit.AS_PRINTED) {
			sheet.put(width - 1, form.number());
			sheet.down(1);
		}
		sheet.put(0, "部门：" + this.department);
		sheet.put(width - 1, "金额单位：" + printed.unit().label());
		sheet.down(1);
		table.forEach(sheet::line);
		printed.notes()
			.forEach((note) -> sheet
				.line(List.of((note.startsWith("注") || note.startsWith("说明")) ? note : "注：" + note)));
	}

	private List<List<Object>> table(FormTemplate form) {
		FormFigures figures = new FormFigures(this.content, form, this.department, this.habit);
		return switch (form.layout()) {
			case Layout.Lines lines -> new LinesTable(figures, lines).rows();
			case Layout.CodeRows rows -> new CodeRowsTable(figures, rows).rows();
			case Layout.CodeBlocks blocks -> new CodeBlocksTable(figures, blocks).rows();
			case Layout.SingleRow row -> new SingleRowTable(figures, row).rows();
		};
	}

}
