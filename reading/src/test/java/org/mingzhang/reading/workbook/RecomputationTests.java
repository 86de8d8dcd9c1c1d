package org.mingzhang.reading.workbook;

import java.util.List;
import java.util.Objects;

import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Formulas count by what they give, not by what another program left in the file. */
class RecomputationTests {

	private final Draft draft = new Draft();

	@BeforeEach
	void figures() {
		this.draft.cell("A3").setCellValue("201");
		this.draft.cell("B3").setCellValue(0.1);
		this.draft.cell("A4").setCellValue("202");
		this.draft.cell("B4").setCellValue(0.2);
		this.draft.cell("A5").setCellValue("203");
		this.draft.cell("B5").setCellValue(1349.7);
		this.draft.cell("A6").setCellValue("合计");
		var other = this.draft.workbook.createSheet("底稿");
		Draft.cell(other, "A1").setCellValue("甲");
		Draft.cell(other, "B1").setCellValue(40);
		Draft.cell(other, "A2").setCellValue("乙");
		Draft.cell(other, "B2").setCellValue("2");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "B3+B4|0.3", "SUM(B3:B5)|1350", "SUM(B3,B4:B5,5%)|1350.05",
			"ROUND(B5/3,2)|449.9", "ROUNDUP(B3,0)+ROUNDDOWN(B5,-2)|1301", "-B3^2|0.01", "ABS(-B5)|1349.7",
			"MAX(B3:B5)-MIN(B3:B5)|1349.6", "AVERAGE(B3:B4)|0.15", "COUNT(A3:B5)|3", "COUNTA(A3:B5)|6",
			"IF(B3>B4,1,2)|2", "IFERROR(1/0,7)|7", "IF(AND(B3<1,NOT(B4>1)),B5,0)|1349.7", "IF(OR(B3>1,FALSE),1,3)|3",
			"SUMIF(A3:A5,\"20*\",B3:B5)|1350", "SUMIF(B3:B5,\">=0.2\")|1349.9",
			"SUMIFS(B3:B5,A3:A5,\"<>201\",B3:B5,\"<1\")|0.2", "COUNTIF(B3:B5,\"<9E+99\")|3", "COUNTIF(A3:A5,\"202\")|1",
			"SUMPRODUCT(B3:B4,B3:B4)|0.05", "VLOOKUP(\"202\",A3:B5,2,FALSE)|0.2",
			"INDEX(B3:B5,MATCH(\"203\",A3:A5,0))|1349.7", "底稿!B1+VALUE(底稿!B2)|42", "SUM('底稿'!B:B)|40",
			"LEN(A6)+LEN(LEFT(A3,2)&RIGHT(A4,1)&MID(A5,2,1))|6", "VALUE(TEXT(B5,\"0\"))|1350", "N(A3)|0",
			"(B3+B4=0.3)*1|1", "IF(ISNUMBER(B3),IF(ISBLANK(C3),1,0),0)|1", "SUM($B$3:B$4)|0.3", "10000/3*3|10000" })
	void whatAFormulaGivesIsExact(String formula, String shown) {
		this.draft.formula("B6", formula, 99).read();

		assertThat(this.draft.shown("B6")).isEqualTo(shown);
		assertThat(this.draft.remarks)
			.anySatisfy((told) -> assertThat(told).startsWith("工作表“收入”第 6 行：单元格 B6 的公式").contains("复算为", "文件中存的是 99"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "SUMIF(B3:B5,\"*\",B3:B5)|0", "COUNTIF(底稿!B1:B2,\"4*\")|0", "COUNTIF(A3:C5,\"*\")|3",
					"COUNTIF(B3:B5,\"<>0*\")|3", "SUMIF(C3:C5,C9,B3:B5)|0", "COUNTIF(C3:C5,\"\")|3",
					"COUNTIF(C3:C5,\"=\")|3", "COUNTIF(A3:A5,\"<>\")|3", "COUNTIF(A3:A5,C9)|0",
					"VLOOKUP(\"*2\",A3:B5,2,FALSE)|0.2", "MATCH(\"?03\",A3:A5,0)|3", "MATCH(\"~*\",D3:D5,0)|2",
					"IFERROR(VLOOKUP(\"*\"&底稿!A2&\"*\",底稿!A1:B2,2,0)*1,0)|2", "IFERROR(MATCH(\"1*\",B3:B5,0),-1)|-1",
					"IFERROR(MATCH(C9,D3:D5,0),-1)|-1" })
	void criteriaFindWhatTheProgramOfTheFileFinds(String formula, String shown) {
		this.draft.cell("D3").setCellValue("甲");
		this.draft.cell("D4").setCellValue("*");
		this.draft.formula("B6", formula, 99).read();

		assertThat(this.draft.shown("B6")).isEqualTo(shown);
	}

	@Test
	void aTrueStoredValueNeedsNoWord() {
		this.draft.formula("B6", "SUM(B3:B5)", 1350.0000000000002).read();

		assertThat(this.draft.shown("B6")).isEqualTo("1350");
		assertThat(this.draft.remarks).noneMatch((told) -> told.contains("公式"));
	}

	@Test
	void aFormulaWithoutAStoredValueIsComputed() {
		this.draft.cell("B6").setCellFormula("SUM(B3:B5)");

		assertThat(this.draft.read().shown("B6")).isEqualTo("1350");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "OFFSET(B3,1,0)", "B6+1", "NOW()", "VLOOKUP(201,A3:B5,2)" })
	void whatIsNotKnownKeepsItsStoredValueAndIsCounted(String formula) {
		this.draft.formula("B6", formula, 12.5).read();

		assertThat(this.draft.shown("B6")).isEqualTo("12.5");
		assertThat(this.draft.remarks).anySatisfy((told) -> assertThat(told).contains("1 个公式未能复算：B6"));
	}

	@Test
	void whatIsNeitherComputedNorStoredIsBlankAndTold() {
		this.draft.cell("B6").setCellFormula("NOW()");
		this.draft.read();

		assertThat(this.draft.shown("B6")).isEmpty();
		assertThat(this.draft.remarks).anySatisfy((told) -> assertThat(told).contains("单元格 B6 的公式未能复算，文件中也没有存值"));
	}

	@Test
	void cellsThatShareAFormulaReferToTheirOwnNeighbours() {
		for (int row = 3; row <= 5; row++) {
			var cell = this.draft.cell("C" + row);
			cell.setCellValue(0);
			var formula = cell.getCTCell().addNewF();
			formula.setT(org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType.SHARED);
			formula.setSi(0);
			if (row == 3) {
				formula.setRef("C3:C5");
				formula.setStringValue("B3*2+$B$3");
			}
		}
		this.draft.read();

		assertThat(this.draft.shown("C3")).isEqualTo("0.3");
		assertThat(this.draft.shown("C5")).isEqualTo("2699.5");
	}

	@Test
	void aNameStandsForItsCells() {
		var name = this.draft.workbook.createName();
		name.setNameName("支出");
		name.setRefersToFormula("收入!$B$3:$B$5");
		this.draft.formula("B6", "SUM(支出)", 1).read();

		assertThat(this.draft.shown("B6")).isEqualTo("1350");
	}

	@Test
	void aFormulaMayUseAsManyNamesAsItLikes() {
		for (String each : List.of("甲", "乙", "丙", "丁", "戊")) {
			var name = this.draft.workbook.createName();
			name.setNameName(each);
			name.setRefersToFormula("收入!$B$3:$B$5");
		}
		this.draft.formula("B6", "SUM(甲,乙,丙,丁,戊)+SUM(甲)", 1).read();

		assertThat(this.draft.shown("B6")).isEqualTo("8100");
	}

	@Test
	void aNameThatStandsForItselfEnds() {
		var name = this.draft.workbook.createName();
		name.setNameName("甲");
		name.setRefersToFormula("收入!$B$3");
		name.setRefersToFormula("甲+1");
		this.draft.cell("B6").setCellValue(12.5);
		this.draft.cell("B6").getCTCell().addNewF().setStringValue("甲");
		this.draft.read();

		assertThat(this.draft.shown("B6")).isEqualTo("12.5");
	}

	@Test
	void aNumberBeyondAllSizeIsNotComputedAndHarmsNothing() {
		this.draft.cell("B6").setCellValue(7);
		this.draft.cell("B6").getCTCell().addNewF().setStringValue("1E99999999999");
		this.draft.read();

		assertThat(this.draft.problems).isEmpty();
		assertThat(this.draft.shown("B6")).isEqualTo("7");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void whatLiesUnderAMergedCellCountsInWhateverOrderTheSheetsStand(boolean first) {
		var source = this.draft.workbook.createSheet("支出");
		Draft.cell(source, "A1").setCellValue("支出决算表");
		Draft.cell(source, "A3").setCellValue("201");
		Draft.cell(source, "B3").setCellValue(5);
		Draft.cell(source, "B4").setCellValue(99);
		source.addMergedRegion(CellRangeAddress.valueOf("B3:B4"));
		this.draft.workbook.setSheetOrder("支出", first ? 0 : 1);
		this.draft.formula("B6", "SUM(支出!B3:B4)", 104).read();

		assertThat(this.draft.shown("B6")).isEqualTo("104");
		assertThat(this.draft.shown("支出", "B4")).isEmpty();
	}

	@Test
	void longChainsAndCirclesEnd() {
		for (int row = 7; row < 3000; row++) {
			this.draft.formula("B" + row, "B" + (row + 1) + "+1", 5);
		}
		this.draft.formula("B3000", "B7", 5).read();

		assertThat(this.draft.problems).isEmpty();
		assertThat(this.draft.remarks).anySatisfy((told) -> assertThat(told).contains("个公式未能复算"));
	}

	@Test
	void aFormulaThatCallsAProgramIsRefused() {
		this.draft.cell("B6").setCellValue(0);
		this.draft.cell("B6").getCTCell().addNewF().setStringValue("cmd|'/c calc'!A0");
		this.draft.read();

		assertThat(this.draft.problems).singleElement().asString().contains("B6 的公式调用其他程序（DDE）");
	}

	@ParameterizedTest
	@ValueSource(strings = { "隐藏", "底稿", "校验" })
	void aFormulaThatCallsAProgramIsRefusedOnSheetsThatAreNotReadToo(String name) {
		var sheet = Objects.requireNonNullElseGet(this.draft.workbook.getSheet(name),
				() -> this.draft.workbook.createSheet(name));
		Draft.cell(sheet, "C9").setCellValue(0);
		Draft.cell(sheet, "C9").getCTCell().addNewF().setStringValue("cmd|'/c calc'!A0");
		this.draft.workbook.setSheetHidden(this.draft.workbook.getSheetIndex(sheet), name.equals("隐藏"));
		this.draft.workbook.getProperties().getCustomProperties().addProperty("mingzhang.template", "any");
		this.draft.read();

		assertThat(this.draft.problems).singleElement().asString().contains("“" + name + "”单元格 C9 的公式调用其他程序（DDE）");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', value = { "SUM(cmd|'/c calc'!A0);true", "1+cmd|calc!A0;true",
			"A1&\"|!\";false", "'a|b'!A1;false", "T[a|b]+'x'!A1;false", "\"a\"\"|\"&B!A1;false", "cmd|;false" })
	void aBarThatIsNoTextAndNoNameCallsAProgram(String formula, boolean calls) {
		assertThat(ProgramCall.isIn(formula)).isEqualTo(calls);
	}

	@Test
	void aFormulaThatCallsAProgramIsFoundBehindTheFirstTitle() {
		this.draft.cell("A1").setCellValue("收入决算表");
		this.draft.cell("B60").setCellValue(0);
		this.draft.cell("B60").getCTCell().addNewF().setStringValue("cmd|'/c calc'!A0");
		this.draft.workbook.setSheetHidden(0, true);
		var other = this.draft.workbook.createSheet("支出");
		Draft.cell(other, "A1").setCellValue("支出决算表");
		this.draft.read();

		assertThat(this.draft.problems).singleElement().asString().contains("B60");
	}

}
