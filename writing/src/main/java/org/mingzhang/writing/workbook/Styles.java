package org.mingzhang.writing.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mingzhang.writing.form.Look;

/** The looks of cells, each made once for a workbook. */
final class Styles {

	/** What may be done with an amount, which its colour tells. */
	enum Paint {

		/** To be filled in. */
		INPUT("FFFFFF"),

		/** Computed, and locked. */
		FORMULA("EDEDED"),

		/** Filled in from last year or from the budget; may be changed. */
		PREFILLED("DDEBF7"),

		/** Filed, although the form's identities compute another amount. */
		DEVIATING("FCE4D6");

		private final String colour;

		Paint(String colour) {
			this.colour = colour;
		}

	}

	private static final String FACE = "宋体";

	private final XSSFWorkbook workbook;

	private final Map<Object, XSSFCellStyle> made = new HashMap<>();

	private final Map<Integer, XSSFFont> fonts = new HashMap<>();

	Styles(XSSFWorkbook workbook) {
		this.workbook = workbook;
	}

	XSSFCellStyle title() {
		return style("title", 16, true, (style) -> style.setAlignment(HorizontalAlignment.CENTER));
	}

	/** A heading of the text, the smaller the deeper, which runs on to the right. */
	XSSFCellStyle heading(int level) {
		return style("heading" + level, Math.max(11, 15 - level), true, (style) -> style.setLocked(false));
	}

	/** A title above a table, which may run on to the right. */
	XSSFCellStyle caption() {
		return style("caption", 14, true, (_) -> {
		});
	}

	XSSFCellStyle text() {
		return style("text", 11, false, (style) -> {
			style.setWrapText(true);
			style.setVerticalAlignment(VerticalAlignment.TOP);
			style.setLocked(false);
		});
	}

	XSSFCellStyle around(HorizontalAlignment side) {
		return style(side, 11, false, (style) -> style.setAlignment(side));
	}

	XSSFCellStyle note() {
		return style("note", 10, false, (style) -> {
			style.setWrapText(true);
			style.setVerticalAlignment(VerticalAlignment.TOP);
		});
	}

	XSSFCellStyle label(Look look) {
		boolean strong = look == Look.HEAD || look == Look.TOTAL;
		return style(look, 10, strong, (style) -> {
			boxed(style);
			style.setWrapText(true);
			style.setAlignment((look == Look.HEAD || look == Look.NUMBER || look == Look.TOTAL)
					? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
			style.setIndention((short) ((look == Look.PART) ? 1 : 0));
			if (look == Look.HEAD || look == Look.NUMBER) {
				fill(style, "F7F7F7");
			}
		});
	}

	/** A code or a name of a row that may be filled in. */
	XSSFCellStyle row(int indent) {
		return style("row" + indent, 10, false, (style) -> {
			boxed(style);
			style.setWrapText(true);
			style.setDataFormat(this.workbook.createDataFormat().getFormat("@"));
			style.setIndention((short) indent);
			style.setLocked(false);
		});
	}

	XSSFCellStyle name(int indent) {
		return style("name" + indent, 10, false, (style) -> {
			boxed(style);
			style.setWrapText(true);
			style.setIndention((short) indent);
			style.setLocked(false);
		});
	}

	XSSFCellStyle amount(int decimals, Paint paint) {
		return style(paint.name() + decimals, 10, false, (style) -> {
			boxed(style);
			style.setAlignment(HorizontalAlignment.RIGHT);
			style.setDataFormat(this.workbook.createDataFormat().getFormat(format(decimals)));
			style.setLocked(paint == Paint.FORMULA);
			if (paint != Paint.INPUT) {
				fill(style, paint.colour);
			}
		});
	}

	/** A cell of a table: of the check sheet or of a list. */
	XSSFCellStyle listed(HorizontalAlignment side, String format) {
		return style("listed" + side + format, 10, false, (style) -> {
			boxed(style);
			style.setWrapText(true);
			style.setAlignment(side);
			style.setDataFormat(this.workbook.createDataFormat().getFormat(format));
		});
	}

	/** The same look for a text that a program might take for a formula. */
	XSSFCellStyle quoted(XSSFCellStyle plain) {
		return this.made.computeIfAbsent("quoted" + plain.getIndex(), (_) -> {
			XSSFCellStyle style = this.workbook.createCellStyle();
			style.cloneStyleFrom(plain);
			style.setQuotePrefixed(true);
			return style;
		});
	}

	static String format(int decimals) {
		return (decimals == 0) ? "#,##0" : "#,##0." + "0".repeat(decimals);
	}

	static XSSFColor colour(String rgb) {
		byte[] bytes = new byte[3];
		for (int at = 0; at < bytes.length; at++) {
			bytes[at] = (byte) Integer.parseInt(rgb.substring(2 * at, 2 * at + 2), 16);
		}
		return new XSSFColor(bytes, null);
	}

	private XSSFCellStyle style(Object key, int size, boolean bold, Consumer<XSSFCellStyle> look) {
		return this.made.computeIfAbsent(key, (_) -> {
			XSSFCellStyle style = this.workbook.createCellStyle();
			style.setFont(font(size, bold));
			style.setVerticalAlignment(VerticalAlignment.CENTER);
			look.accept(style);
			return style;
		});
	}

	private XSSFFont font(int size, boolean bold) {
		return this.fonts.computeIfAbsent(bold ? size : -size, (_) -> {
			XSSFFont font = this.workbook.createFont();
			font.setFontName(FACE);
			font.setFontHeightInPoints((short) size);
			font.setBold(bold);
			return font;
		});
	}

	private static void boxed(XSSFCellStyle style) {
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
	}

	private static void fill(XSSFCellStyle style, String rgb) {
		style.setFillForegroundColor(colour(rgb));
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
	}

}
