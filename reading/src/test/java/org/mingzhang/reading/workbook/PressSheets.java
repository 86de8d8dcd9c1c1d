package org.mingzhang.reading.workbook;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.reading.workbook.Press.Habit;

/** Finds each form of a {@link Press} its place: a sheet of its own, or a shared one. */
final class PressSheets {

	private final XSSFWorkbook workbook;

	private final Habit habit;

	private final CellPen pen;

	private final List<PressSheet> sheets = new ArrayList<>();

	private int forms;

	PressSheets(XSSFWorkbook workbook, Habit habit) {
		this.workbook = workbook;
		this.habit = habit;
		this.pen = new CellPen(workbook, habit);
	}

	/** The sheet of the next form, at the cell where the form begins. */
	PressSheet next(FormTemplate form) {
		int side = this.forms++;
		if (this.habit == Habit.SIDE_BY_SIDE && side % 2 == 1) {
			this.sheets.getLast().beside();
		}
		else if (this.habit == Habit.STACKED && side > 0) {
			this.sheets.getLast().down(2);
		}
		else {
			this.sheets.add(blank((this.habit == Habit.TITLE_ON_TAB) ? form.title() : "Sheet" + side));
		}
		return this.sheets.getLast();
	}

	private PressSheet blank(String name) {
		boolean margin = this.habit == Habit.BARE;
		return new PressSheet(this.workbook.createSheet(name.substring(0, Math.min(31, name.length()))), this.pen,
				margin ? 2 : 0, margin ? 1 : 0);
	}

}
