package org.mingzhang.reading.workbook;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mingzhang.forms.Amount;
import org.mingzhang.reading.workbook.Press.Habit;

/** Writes values into cells: amounts as numbers with a format, or typed as texts. */
final class CellPen {

	private final XSSFWorkbook workbook;

	private final Habit habit;

	private final Map<Integer, CellStyle> byDecimals = new HashMap<>();

	CellPen(XSSFWorkbook workbook, Habit habit) {
		this.workbook = workbook;
		this.habit = habit;
	}

	void write(Cell cell, Object value) {
		switch (value) {
			case Amount amount when this.habit == Habit.BARE -> cell.setCellValue(grouped(amount));
			case Amount amount -> {
				cell.setCellValue(amount.decimal().doubleValue());
				cell.setCellStyle(style(amount.decimals()));
			}
			case String text -> cell.setCellValue(text);
			case Integer number -> cell.setCellValue(number);
			default -> throw new IllegalArgumentException(value.toString());
		}
	}

	private static String grouped(Amount amount) {
		return new DecimalFormat("#,##" + digits(amount.decimals()), DecimalFormatSymbols.getInstance(Locale.ROOT))
			.format(amount.decimal());
	}

	private CellStyle style(int decimals) {
		return this.byDecimals.computeIfAbsent(decimals, (_) -> {
			CellStyle style = this.workbook.createCellStyle();
			String digits = digits(decimals);
			style
				.setDataFormat(this.workbook.createDataFormat().getFormat("#,##" + digits + "_ ;-#,##" + digits + " "));
			return style;
		});
	}

	private static String digits(int decimals) {
		return (decimals > 0) ? "0." + "0".repeat(decimals) : "0";
	}

}
