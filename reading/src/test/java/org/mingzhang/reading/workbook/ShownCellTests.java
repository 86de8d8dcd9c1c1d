package org.mingzhang.reading.workbook;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.reading.document.Row;

import static org.assertj.core.api.Assertions.assertThat;

/** A cell is read as it shows, not as it is stored. */
class ShownCellTests {

	private final Draft draft = new Draft();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "1350.6400000000001|General|1350.64", "1350.6400000000001|0.00|1350.64", "1350.6|0.00|1350.60",
					"1350|#,##0.00_ |1350.00", "-12.3|#,##0.00_);(#,##0.00)|-12.30", "-12.3|0.00;[Red]0.00|-12.30",
					"-12.3|0.00;△0.00|-12.30", "1350.64|¥#,##0.00|1350.64",
					"0|_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ |-", "0|0.00;-0.00;;@|''", "0|#,##0.00|0.00",
					"0|General|0", "0.1863|0.00%|18.63%", "45291|yyyy\"年\"m\"月\"d\"日\"|2023年12月31日",
					"45291|yyyy-mm-dd|2023年12月31日", "205|000000|000205", "0.1|General|0.1", "1e-7|General|0.0000001",
					"123456789.12|General|123456789.12", "2010601|@|2010601", "12345678|0.00,,|12.35" })
	void aNumberIsPrintedInItsFormat(double value, String format, String shown) {
		assertThat(this.draft.number("B3", value, format).read().shown("B3")).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "1350.64|[=0]\"-\";#,##0.00|1350.64", "0|[=0]\"-\";#,##0.00|-", "1350.64|[=0]\"\";0.00|1350.64",
					"-3|[=0]\"\";0.00|-3.00", "0|[=0]\"\";0.00|''", "0|[Red][=0]\"\";0.00|''", "0|[=0]\"\";General|''",
					"1350.64|[=0]\"\";General|1350.64", "123456|[>=10000]0.0000,;[<0]0.00;0.0|123.4560",
					"-5|[>=10000]0,;[<0]0.00;0.0|-5.00", "5|[>=10000]0,;[<0]0.00;0.0|5.0", "5|[<>0]0.00;|5.00",
					"0|[<>0]0.00;|''", "5|[>100]0.00;0.0;\"-\"|5", "5|[>100]0.00|5", "0|[=0]\"-\";0.00;@|-",
					"7|[=0]\"-\";0.00;@|7.00", "0|0.00;-0.00;@|0.00" })
	void aNumberIsPrintedInTheSectionWhoseConditionItMeets(double value, String format, String shown) {
		assertThat(this.draft.number("B3", value, format).read().shown("B3")).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1350.64|#,##0.##|1350.64", "1350|#,##0.##|1350", "0.3|#.##|0.3", "0|#.##|''",
			"1350.6|#,##0.??|1350.6", "1350.6|0.0#|1350.6", "1350|0.0#|1350.0", "0.126|0.##%|12.6%" })
	void aNumberIsPrintedWithAsManyDecimalsAsItHasAndItsFormatAllows(double value, String format, String shown) {
		assertThat(this.draft.number("B3", value, format).read().shown("B3")).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "123456|0!.0000|12.3456", "123456|0\\.0000|12.3456", "123456|0\".\"0000|12.3456",
					"123456|0!.0,\"万\"|12.3", "12|0!.0000|0.0012", "-123456|0!.0000|-12.3456", "120000|#!.0000|12.0000",
					"12|0!.|12", "123456|0!.0000;-0!.0000;\"-\"|12.3456" })
	void aPointThatIsWrittenAmongTheDigitsPartsThem(double value, String format, String shown) {
		assertThat(this.draft.number("B3", value, format).read().shown("B3")).isEqualTo(shown);
	}

	@Test
	void aComputedFigureThatDoesNotShowAtAllIsTold() {
		this.draft.cell("A3").setCellValue("201");
		this.draft.number("B3", 0, "0.00;;").formula("B3", "0-5", -5).read();

		assertThat(this.draft.shown("B3")).isEmpty();
		assertThat(this.draft.remarks).singleElement().asString().contains("（B3）");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "(12.30)|-12.30", "（1,212.30）|-1,212.30", "△12.30|-12.30", "▲5|-5", "12.30-|-12.30",
					"￥1,350.64|1,350.64", "-¥12.30|-12.30", "¥-12.30|-12.30", "+3.20|3.20", "（1）|（1）",
					"１，３５０.６４|１，３５０.６４", "2010601|2010601", "2023年|2023年", "-|-", "一、收入|一、收入" })
	void anAmountTypedAsTextIsWrittenPlainly(String typed, String shown) {
		this.draft.cell("B3").setCellValue(typed);

		assertThat(this.draft.read().shown("B3")).isEqualTo(shown);
	}

	@Test
	void runsOfRichTextAreOneTextAndLinesOfACellAreJoined() {
		XSSFRichTextString text = new XSSFRichTextString("机关事业单位\n基本养老保险");
		text.applyFont(0, 3, this.draft.workbook.createFont());
		this.draft.cell("A3").setCellValue(text);
		this.draft.cell("B3").setCellValue(1);

		assertThat(this.draft.read().shown("A3")).isEqualTo("机关事业单位基本养老保险");
	}

	@Test
	void aMergedCellIsReadOnceAndWhatLiesUnderItIsNot() {
		this.draft.cell("A3").setCellValue("201");
		this.draft.cell("B3").setCellValue(5);
		this.draft.cell("A4").setCellValue("202");
		this.draft.cell("B4").setCellValue(99);
		this.draft.sheet.addMergedRegion(CellRangeAddress.valueOf("B3:B4"));
		this.draft.read();

		assertThat(this.draft.shown("B3")).isEqualTo("5");
		assertThat(this.draft.shown("B4")).isEmpty();
	}

	@Test
	void rowsOfATableAreEquallyWide() {
		this.draft.cell("A3").setCellValue("201");
		this.draft.cell("D3").setCellValue(1);
		this.draft.cell("A4").setCellValue("202");
		this.draft.cell("B4").setCellValue(2);
		this.draft.read();

		assertThat(this.draft.rows().stream().filter(Row::placed))
			.allSatisfy((row) -> assertThat(row.pieces()).hasSize(3));
	}

	@Test
	void hiddenRowsAndColumnsAreReadAndTold() {
		this.draft.cell("A3").setCellValue("201");
		this.draft.cell("B3").setCellValue(7);
		this.draft.sheet.getRow(2).setZeroHeight(true);
		this.draft.sheet.setColumnHidden(1, true);
		this.draft.read();

		assertThat(this.draft.shown("B3")).isEqualTo("7");
		assertThat(this.draft.remarks).anySatisfy((told) -> assertThat(told).startsWith("工作表“收入”第 3 行：第 3 行被隐藏"))
			.anySatisfy((told) -> assertThat(told).contains("B 列被隐藏"));
	}

	@Test
	void aHiddenSheetIsNotReadAndNamedWithItsForms() {
		var hidden = this.draft.workbook.createSheet("旧表");
		Draft.cell(hidden, "A1").setCellValue("2022年度支出决算表");
		Draft.cell(hidden, "A2").setCellValue("合计");
		this.draft.workbook.setSheetVisibility(1, org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN);
		this.draft.cell("A3").setCellValue("201");
		this.draft.read();

		assertThat(this.draft.remarks).singleElement().asString().startsWith("工作表“旧表”被隐藏，未读入，其中似有《支出决算表》");
	}

	@Test
	void aSheetWithoutAFormIsNamedAndNotKept() {
		var other = this.draft.workbook.createSheet("测算");
		for (int i = 1; i < 9; i++) {
			Draft.cell(other, "A" + i).setCellValue(i);
			Draft.cell(other, "B" + i).setCellValue("张三");
		}
		this.draft.cell("A3").setCellValue("201");
		this.draft.read();

		assertThat(this.draft.remarks).singleElement().asString().startsWith("工作表“测算”中没有模板的任何表");
		assertThat(this.draft.shown("测算", "A1")).isEmpty();
	}

	@Test
	void aSheetOfTextIsParagraphs() {
		var text = this.draft.workbook.createSheet("说明");
		Draft.cell(text, "A1").setCellValue("第二部分 部门决算情况说明");
		Draft.cell(text, "A2").setCellValue("一、收入决算情况说明");
		Draft.cell(text, "A3").setCellValue("本年收入合计1350.64万元。\n与上年相比增加。");
		this.draft.read();

		assertThat(this.draft.rows()).extracting(Row::text).endsWith("一、收入决算情况说明", "本年收入合计1350.64万元。", "与上年相比增加。");
	}

	@Test
	void anErrorIsToldAndBlank() {
		this.draft.cell("A3").setCellValue("201");
		this.draft.cell("B3").setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
		this.draft.read();

		assertThat(this.draft.shown("B3")).isEmpty();
		assertThat(this.draft.remarks).singleElement().asString().startsWith("工作表“收入”第 3 行：单元格 B3 是错误值 #REF!");
	}

	@Test
	void digitsThatDoNotShowAreTold() {
		this.draft.cell("A3").setCellValue("201");
		this.draft.number("B3", 12.3456, "0.00").read();

		assertThat(this.draft.shown("B3")).isEqualTo("12.35");
		assertThat(this.draft.remarks).singleElement().asString().contains("1 个单元格存的数比显示的更精细（B3）");
	}

	@Test
	void truthIsNoAmount() {
		this.draft.cell("A3").setCellValue("201");
		this.draft.cell("B3").setCellValue(true);

		assertThat(this.draft.cell("B3").getCellType()).isEqualTo(CellType.BOOLEAN);
		assertThat(this.draft.read().shown("B3")).isEqualTo("TRUE");
	}

	@Test
	void moreCellsThanTheLimitAreNotKept() {
		for (int i = 3; i < 40; i++) {
			this.draft.cell("A" + i).setCellValue("201");
		}
		this.draft.read(Press.bytes(this.draft.workbook), new WorkbookLimits(30, 10, 1000, 10));

		assertThat(this.draft.problems).singleElement().asString().startsWith("工作簿中各表的单元格超过 30 个");
	}

}
