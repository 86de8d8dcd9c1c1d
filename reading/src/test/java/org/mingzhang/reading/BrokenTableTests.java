package org.mingzhang.reading;

import org.junit.jupiter.api.Test;
import org.mingzhang.reading.pdf.Paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.reading.MadeUpBudget.row;

/** Tables whose rows and columns go on over the end of a page. */
class BrokenTableTests {

	private static final String SUMMARY = "预算单位财务收支预算总表";

	private static final String EXPENDITURE = "预算单位支出预算总表";

	private final MadeUpBudget budget = new MadeUpBudget();

	@Test
	void aLabelBrokenByThePageIsOne() {
		lines(this.budget.form(SUMMARY), 110, new String[] { "一、财政拨款收入", "30.00", "一、教育支出", "10.00" },
				new String[] { "二、事业收入", "20.00", "二、社会保障和", "" });
		lines(this.budget.page(), 60, new String[] { "", "", "就业支出", "40.00" },
				new String[] { "收入总计", "50.00", "支出总计", "50.00" });

		assertThat(this.budget.facts()).containsExactlyInAnyOrder("summary,205,amount,10.00",
				"summary,208,amount,40.00", "summary,expenditure.total,amount,50.00",
				"summary,revenue.business,amount,20.00", "summary,revenue.fiscal,amount,30.00",
				"summary,revenue.total,amount,50.00");
	}

	@Test
	void theUpperPartMayHoldTheAmounts() {
		lines(this.budget.form(SUMMARY), 110, new String[] { "一、财政拨款收入", "50.00", "一、教育支出", "10.00" },
				new String[] { "", "", "二、社会保障和", "40.00" });
		lines(this.budget.page(), 60, new String[] { "", "", "就业支出", "" },
				new String[] { "收入总计", "50.00", "支出总计", "50.00" });

		assertThat(this.budget.facts()).contains("summary,208,amount,40.00").hasSize(5);
	}

	@Test
	void linesThatStandForThemselvesStayTwo() {
		lines(this.budget.form(SUMMARY), 110, new String[] { "一、财政拨款收入", "50.00", "一、教育支出", "" },
				new String[] { "", "", "二、社会保障和就业支出", "" });
		lines(this.budget.page(), 60, new String[] { "", "", "三、卫生健康支出", "50.00" },
				new String[] { "收入总计", "50.00", "支出总计", "50.00" });

		assertThat(this.budget.facts()).contains("summary,210,amount,50.00").hasSize(4);
	}

	@Test
	void amountsWithoutALabelAreTold() {
		lines(this.budget.form(SUMMARY), 110, new String[] { "一、财政拨款收入", "50.00", "一、教育支出", "10.00" },
				new String[] { "", "7.00", "二、社会保障和就业支出", "40.00" });

		assertThat(this.budget.reasons("summary")).singleElement().asString().contains("“7.00”不属于任何一行");
	}

	@Test
	void nameAndDigitsBrokenByThePageAreOneBelowRepeatedHeads() {
		codes(this.budget.form(EXPENDITURE), 110, row("208", "社会保障和就业支出", "1300.00", "", "1300.00"),
				row("20805", "行政事业单位", "1,300.", "", "1300.0"));
		codes(this.budget.page(), 60, row("", "养老支出", "00", "", "0"),
				row("2080502", "事业单位离退休", "1300.00", "", "1300.00"));

		assertThat(this.budget.facts()).containsExactly("expenditure,208,project,1300.00",
				"expenditure,208,total,1300.00", "expenditure,20805,project,1300.00", "expenditure,20805,total,1300.00",
				"expenditure,2080502,project,1300.00", "expenditure,2080502,total,1300.00");
	}

	@Test
	void aCodeBrokenByThePageIsOne() {
		codes(this.budget.form(EXPENDITURE), 110, row("208", "社会保障和就业支出", "300.00", "", "300.00"),
				row("21", "卫生健康支出", "200.00", "", ""));
		codes(this.budget.page(), 60, row("0", "", "", "", "200.00"));

		assertThat(this.budget.facts()).contains("expenditure,210,total,200.00", "expenditure,210,project,200.00");
	}

	@Test
	void aNamelessCodeIsNotGivenTheAmountsOfAnother() {
		codes(this.budget.form(EXPENDITURE), 110, row("208", "社会保障和就业支出", "300.00", "", "300.00"),
				row("210", "卫生健康支出", "", "", ""));
		codes(this.budget.page(), 60, row("", "其中：专项", "200.00", "", ""));

		assertThat(this.budget.reasons("expenditure")).singleElement().asString().contains("不属于任何一行");
	}

	@Test
	void aTotalAloneOnItsPageStandsInItsColumns() {
		codes(this.budget.form(EXPENDITURE), 110, row("208", "社会保障和就业支出", "300.00", "100.00", "200.00"));
		this.budget.page()
			.table(50, 60, 20, new int[] { 260, 90, 90, 90 }, new String[] { "合计", "300.00", "100.00", "200.00" });

		assertThat(this.budget.facts()).contains("expenditure,total,total,300.00", "expenditure,total,basic,100.00",
				"expenditure,total,project,200.00");
	}

	@Test
	void aTotalStandsInTheColumnsOfItsOwnForm() {
		this.budget.form("预算单位收入预算总表")
			.table(50, 110, 20, new int[] { 40, 30, 30, 150, 70, 70, 70, 70 },
					new String[] { "类", "款", "项", "科目名称", "合计", "财政拨款收入", "事业收入", "其他收入" },
					new String[] { "208", "", "", "社会保障和就业支出", "300.00", "300.00", "", "" });
		codes(this.budget.form(EXPENDITURE), 110, row("208", "社会保障和就业支出", "300.00", "100.00", "200.00"));
		this.budget.page()
			.table(50, 60, 20, new int[] { 260, 90, 90, 90 }, new String[] { "合计", "300.00", "100.00", "200.00" });

		assertThat(this.budget.facts()).contains("expenditure,total,basic,100.00", "expenditure,total,project,200.00");
	}

	@Test
	void formsWithoutRulesGoOnOverPages() {
		Paper.Sheet page = this.budget.form(SUMMARY);
		unruled(page, 120, MadeUpBudget.SIDE_HEADS);
		unruled(page, 140, "一、财政拨款收入", "50.00", "一、教育支出", "");
		unruled(page, 160, "", "", "二、社会保障和就业支出", "");
		Paper.Sheet next = this.budget.page();
		unruled(next, 60, MadeUpBudget.SIDE_HEADS);
		unruled(next, 80, "", "", "三、卫生健康支出", "50.00");
		unruled(next, 100, "收入总计", "50.00", "支出总计", "50.00");

		assertThat(this.budget.facts()).containsExactlyInAnyOrder("summary,210,amount,50.00",
				"summary,expenditure.total,amount,50.00", "summary,revenue.fiscal,amount,50.00",
				"summary,revenue.total,amount,50.00");
	}

	private static void unruled(Paper.Sheet page, int y, String... texts) {
		int[] lefts = { 50, 220, 300, 470 };
		for (int i = 0; i < texts.length; i++) {
			if (!texts[i].isEmpty()) {
				page.text(lefts[i], y, 9, texts[i]);
			}
		}
	}

	@Test
	void aRowOfAmountsTornFromItsTableIsTold() {
		lines(this.budget.form(SUMMARY), 110, new String[] { "一、财政拨款收入", "50.00", "一、教育支出", "50.00" });
		this.budget.page().text(50, 80, 9, "收入总计").text(220, 80, 9, "50.00").text(300, 80, 9, "支出总计");

		assertThat(this.budget.reasons("summary")).singleElement().asString().contains("收入总计 50.00 支出总计");
	}

	@Test
	void aColumnPrintedOnAPageOfItsOwnIsTold() {
		codes(this.budget.form(EXPENDITURE), 110, row("208", "社会保障和就业支出", "300.00", "100.00", ""));
		this.budget.page().text(60, 80, 9, "200.00").text(60, 100, 9, "200.00");

		assertThat(this.budget.reasons("expenditure")).hasSize(2)
			.allSatisfy((it) -> assertThat(it).contains("“200.00”不属于任何一行"));
	}

	@Test
	void digitsBrokenInTheirCellAreOneAmount() {
		this.budget.form(EXPENDITURE)
			.table(50, 110, 40, MadeUpBudget.CODES, MadeUpBudget.HEADS, row("208", "社会保障和就业支出", ",567.00", "", ""))
			.text(313, 165, 9, "1,234");

		assertThat(this.budget.facts()).containsExactly("expenditure,208,total,1234567.00");
	}

	private static void lines(Paper.Sheet page, int y, String[]... rows) {
		page.table(50, y, 20, MadeUpBudget.SIDES, withHeads(MadeUpBudget.SIDE_HEADS, rows));
	}

	private static void codes(Paper.Sheet page, int y, String[]... rows) {
		page.table(50, y, 20, MadeUpBudget.CODES, withHeads(MadeUpBudget.HEADS, rows));
	}

	private static String[][] withHeads(String[] heads, String[]... rows) {
		String[][] all = new String[rows.length + 1][];
		all[0] = heads;
		System.arraycopy(rows, 0, all, 1, rows.length);
		return all;
	}

}
