package org.mingzhang.writing.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.mingzhang.forms.notation.Relation;
import org.mingzhang.writing.form.FormGrid;
import org.mingzhang.writing.form.Look;
import org.mingzhang.writing.sum.Check;

/**
 * Lists every identity with both sides, their difference, what rounding allows, and how
 * it comes out.
 */
final class CheckSheet {

	static final String PASSED = "通过";

	static final String FAILED = "不通过";

	static final String BLANK = "未填";

	private static final int TOTALS = 1;

	private static final int HEAD = 3;

	private static final int FIRST = HEAD + 1;

	private static final List<String> HEADS = List.of("编号", "位置", "等式", "含义", "左边", "关系", "右边", "差额", "允许误差", "单位",
			"结果");

	private static final List<Integer> WIDTHS = List.of(8, 30, 44, 44, 16, 6, 16, 14, 12, 7, 10);

	private final Page page;

	private final Styles styles;

	private final Book book;

	private final FormulaText formulas;

	private final List<Outcome> outcomes;

	CheckSheet(Page page, Styles styles, Book book, FormulaText formulas) {
		this.page = page;
		this.styles = styles;
		this.book = book;
		this.formulas = formulas;
		this.outcomes = book.checks().stream().map((check) -> Outcome.of(check, book, formulas)).toList();
	}

	/** The cell that counts a state, as formulas of any sheet name it. */
	static String count(String state) {
		String column = switch (state) {
			case FAILED -> "D";
			case PASSED -> "F";
			default -> "H";
		};
		return SheetNames.quoted(SheetNames.CHECKS) + "$" + column + "$" + (TOTALS + 1);
	}

	/** How many checks come out in a way. */
	long counted(String state) {
		return this.outcomes.stream().filter((outcome) -> outcome.state().equals(state)).count();
	}

	void write() {
		this.page.text(0, 0, 1, HEADS.size(), "校验：表内平衡与表间勾稽", this.styles.title());
		total(2, FAILED);
		total(4, PASSED);
		total(6, BLANK);
		this.page.text(HEAD - 1, 0, 1, HEADS.size(), "结果由公式算出，改动任何一格立即更新；点击“位置”可跳到该格。“允许误差”来自各表印出的小数位数。",
				this.styles.note());
		for (int column = 0; column < HEADS.size(); column++) {
			this.page.text(HEAD, column, HEADS.get(column), this.styles.label(Look.HEAD));
		}
		int row = FIRST;
		for (Outcome outcome : this.outcomes) {
			line(row++, outcome);
		}
		this.page.widths(WIDTHS);
		this.page.sheet().createFreezePane(0, FIRST);
		this.page.sheet().setAutoFilter(new CellRangeAddress(HEAD, Math.max(HEAD, row - 1), 0, HEADS.size() - 1));
		this.page.print(true, HEAD, HEAD);
		this.page.protect();
		this.page.sheet().lockAutoFilter(false);
		redWhereFailed(row);
	}

	private void total(int column, String state) {
		this.page.text(TOTALS, column, state, this.styles.around(HorizontalAlignment.RIGHT));
		String states = "K" + (FIRST + 1) + ":K" + (FIRST + Math.max(1, this.book.checks().size()));
		this.page.formula(TOTALS, column + 1, "COUNTIF(" + states + ",\"" + state + "\")",
				Optional.of(BigDecimal.valueOf(counted(state))), this.styles.around(HorizontalAlignment.LEFT));
	}

	private void line(int row, Outcome outcome) {
		Check check = outcome.check();
		XSSFCellStyle text = this.styles.listed(HorizontalAlignment.LEFT, "@");
		XSSFCellStyle amount = this.styles.listed(HorizontalAlignment.RIGHT, Styles.format(outcome.decimals()));
		int at = row + 1;
		this.page.text(row, 0, check.rule().id(), text);
		place(row, check);
		this.page.text(row, 2, check.statement(), text);
		this.page.text(row, 3, check.rule().meaning(), text);
		this.page.formula(row, 4, left(outcome), outcome.left(), amount);
		this.page.text(row, 5, check.relation().symbol(), this.styles.listed(HorizontalAlignment.CENTER, "@"));
		this.page.formula(row, 6, this.formulas.side(check.right(), outcome.unit(), outcome.decimals()),
				outcome.right(), amount);
		String blank = "IF(AND(E" + at + "=\"\",G" + at + "=\"\"),";
		this.page.formula(row, 7, blank + "\"\",ROUND(SUM(E" + at + ")-SUM(G" + at + ")," + outcome.decimals() + "))",
				outcome.difference(), amount);
		this.page.formula(row, 8, blank + "\"\"," + this.formulas.allowance(outcome.terms(), outcome.unit()) + ")",
				outcome.allowance(), this.styles.listed(HorizontalAlignment.RIGHT, "General"));
		this.page.text(row, 9, outcome.unit().label(), text);
		this.page.formula(row, 10, blank + "\"" + BLANK + "\",IF(" + holds(check.relation(), at) + ",\"" + PASSED
				+ "\",\"" + FAILED + "\"))", outcome.state(), this.styles.listed(HorizontalAlignment.CENTER, "@"));
	}

	/** A row without rows below is no subtotal, whatever it holds. */
	private String left(Outcome outcome) {
		Check check = outcome.check();
		String side = this.formulas.side(check.left(), outcome.unit(), outcome.decimals());
		return check.rowsBelow().map((rows) -> "IF(" + this.formulas.rows(rows) + "=0,\"\"," + side + ")").orElse(side);
	}

	private static String holds(Relation relation, int at) {
		String excess = switch (relation) {
			case EQUAL -> "ABS(H" + at + ")";
			case AT_MOST -> "H" + at;
			case AT_LEAST -> "-H" + at;
		};
		return excess + "<=I" + at;
	}

	private void place(int row, Check check) {
		XSSFCellStyle text = this.styles.listed(HorizontalAlignment.LEFT, "General");
		if (check.code() == null) {
			this.page.text(row, 1, check.at(), text);
		}
		else {
			FormGrid form = this.book.grids().form(check.place().form());
			String number = form.head().number();
			String name = ((number != null) ? number : form.form().title()).replace("\"", "\"\"");
			this.page.formula(row, 1, "\"" + name + " \"&" + this.formulas.reference(check.code()) + "&\" "
					+ check.at().replace("\"", "\"\"") + "\"", name + "  " + check.at(), text);
		}
		XSSFHyperlink link = this.page.sheet()
			.getWorkbook()
			.getCreationHelper()
			.createHyperlink(HyperlinkType.DOCUMENT);
		link.setAddress(this.formulas.reference(check.place()));
		this.page.sheet().getRow(row).getCell(1).setHyperlink(link);
	}

	private void redWhereFailed(int end) {
		XSSFSheetConditionalFormatting formatting = this.page.sheet().getSheetConditionalFormatting();
		red(formatting, "$K" + (FIRST + 1) + "=\"" + FAILED + "\"",
				new CellRangeAddress(FIRST, Math.max(FIRST, end - 1), 0, HEADS.size() - 1));
		red(formatting, "$D$" + (TOTALS + 1) + ">0", new CellRangeAddress(TOTALS, TOTALS, 2, 3));
	}

	static void red(XSSFSheetConditionalFormatting formatting, String condition, CellRangeAddress cells) {
		ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(condition);
		PatternFormatting fill = rule.createPatternFormatting();
		fill.setFillBackgroundColor(Styles.colour("F8CBAD"));
		fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
		rule.createFontFormatting().setFontColor(Styles.colour("C00000"));
		formatting.addConditionalFormatting(new CellRangeAddress[] { cells }, rule);
	}

}
