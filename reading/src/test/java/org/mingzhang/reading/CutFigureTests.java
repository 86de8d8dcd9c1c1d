package org.mingzhang.reading;

import org.junit.jupiter.api.Test;
import org.mingzhang.reading.pdf.Paper;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures of which a page shows only a part are told, never read as what is left. */
class CutFigureTests {

	private final MadeUpBudget budget = new MadeUpBudget();

	@Test
	void aFigureThatItsCellCutsIsTold() {
		expenditure("").clippedText(330, 145, 9, "27940.26", 320, 345);

		assertThat(this.budget.reasons("expenditure")).singleElement()
			.asString()
			.startsWith("第 2 页第 4 行：")
			.contains("“279…”不完整");
	}

	@Test
	void aFigureCutAtItsBeginIsTold() {
		expenditure("").clippedText(330, 145, 9, "27940.26", 345, 400);

		assertThat(this.budget.reasons("expenditure")).singleElement().asString().contains("“…40.26”不完整");
	}

	@Test
	void aFigureThatRunsOverTheEdgeOfThePageIsTold() {
		this.budget.form("预算单位支出预算总表")
			.table(400, 110, 20, MadeUpBudget.CODES, MadeUpBudget.HEADS,
					MadeUpBudget.row("208", "社会保障和就业支出", "300.00", "100.00", "200.00"),
					MadeUpBudget.row("20802", "民政管理事务", "300.00", "100.00", "200.00"))
			.text(825, 185, 9, "合计7940.26");

		assertThat(this.budget.reasons("expenditure")).isEmpty();

		this.budget.form("预算单位收入预算总表")
			.table(340, 110, 20, MadeUpBudget.CODES, MadeUpBudget.HEADS,
					MadeUpBudget.row("208", "社会保障和就业支出", "300.00", "100.00", ""))
			.text(820, 145, 9, "7940.26");

		assertThat(this.budget.reasons("revenue")).isNotEmpty().anySatisfy((it) -> assertThat(it).contains("…”不完整"));
	}

	@Test
	void aCodeThatItsCellCutsIsTold() {
		Paper.Sheet page = expenditure("300.00");
		page.clippedText(53, 165, 9, "2080201", 50, 77).text(153, 165, 9, "行政运行").text(313, 165, 9, "300.00");

		assertThat(this.budget.reasons("expenditure")).isNotEmpty()
			.anySatisfy((it) -> assertThat(it).contains("“20802…”不完整"));
	}

	@Test
	void aFigurePrintedAgainAsAWholeIsNotCut() {
		expenditure("").clippedText(330, 145, 9, "27940.26", 320, 345).clippedText(330, 145, 9, "27940.26", 345, 400);

		assertThat(this.budget.facts()).contains("expenditure,208,total,27940.26");
	}

	@Test
	void aNarrowColumnOfCrossesIsTold() {
		expenditure("#####");

		assertThat(this.budget.reasons("expenditure")).singleElement().asString().contains("“#####”不完整");
	}

	@Test
	void aFigurePartlyInAFontThatTellsNothingIsTold() {
		expenditure("27940.2").unreadableText(345, 145, 9, 1);

		assertThat(this.budget.reasons("expenditure")).singleElement().asString().contains("不完整");
	}

	@Test
	void aFigureWhollyInAFontThatTellsNothingIsNoBlankCell() {
		expenditure("").unreadableText(330, 145, 9, 6);

		assertThat(this.budget.reasons("expenditure")).singleElement().asString().contains("不完整");
	}

	@Test
	void whatIsNotPaintedIsNotRead() {
		expenditure("300.00").unpaintedText(420, 145, 9, "100.00");

		assertThat(this.budget.facts()).containsExactly("expenditure,208,total,300.00",
				"expenditure,total,total,300.00");
	}

	@Test
	void likeDigitsThatStandCloseAreAllRead() {
		expenditure("").text(330, 145, 3, "11100.11");

		assertThat(this.budget.facts()).contains("expenditure,208,total,11100.11");
	}

	private Paper.Sheet expenditure(String amount) {
		return this.budget.form("预算单位支出预算总表")
			.table(50, 110, 20, MadeUpBudget.CODES, MadeUpBudget.HEADS,
					MadeUpBudget.row("208", "社会保障和就业支出", amount, "", ""), MadeUpBudget.row("", "", "", "", ""),
					new String[] { "合计", null, null, null, "300.00", "", "" });
	}

}
