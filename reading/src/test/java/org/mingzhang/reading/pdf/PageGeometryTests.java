package org.mingzhang.reading.pdf;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.PageBox;
import org.mingzhang.reading.document.Document;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.document.Row;

import static org.assertj.core.api.Assertions.assertThat;

class PageGeometryTests {

	private static final int[] WIDTHS = { 60, 200, 100, 100 };

	private static final String[] ROW = { "2010601", "行政运行", "12.50", "" };

	private final Paper paper = new Paper();

	private final Notices notices = new Notices();

	@Test
	void linesPartCellsAndBlankOnesKeepTheirPlace() {
		this.paper.page().table(50, 100, 20, WIDTHS, ROW, new String[] { "2010602", "机关服务", "", "3.00" });

		assertThat(texts()).containsExactly(List.of("2010601", "行政运行", "12.50", ""),
				List.of("2010602", "机关服务", "", "3.00"));
	}

	@Test
	void aCellOverSomeColumnsStandsInItsFirst() {
		this.paper.page().table(50, 100, 20, WIDTHS, new String[] { "项目", null, "合计", "其中" }, ROW);

		assertThat(texts().getFirst()).containsExactly("项目", "", "合计", "其中");
	}

	@Test
	void aLineThatOnlyPartsHeadsMakesNoColumn() {
		this.paper.page()
			.table(50, 100, 20, new int[] { 20, 40, 200, 100 }, new String[] { "类", "款", "名称", "合计" },
					new String[] { "20106", null, "财政事务", "12.50" }, new String[] { "2010601", null, "行政运行", "12.50" },
					new String[] { "2010602", null, "机关服务", "" }, new String[] { "208", null, "社会保障", "1.00" },
					new String[] { "20805", null, "养老支出", "1.00" }, new String[] { "210", null, "卫生健康", "1.00" });

		assertThat(texts().get(2)).containsExactly("2010601", "行政运行", "12.50");
	}

	@Test
	void aTextBrokenInItsCellIsOne() {
		this.paper.page()
			.table(50, 100, 40, WIDTHS, new String[] { "2080505", "险缴费支出", "12.50", "" })
			.text(113, 118, 9, "机关事业单位基本养老保");

		assertThat(texts().getFirst()).containsExactly("2080505", "机关事业单位基本养老保险缴费支出", "12.50", "");
	}

	@Test
	void amountsOneAboveTheOtherInACellAreRowsOfTheirOwn() {
		this.paper.page()
			.table(50, 100, 60, WIDTHS, new String[] { "2010603", "机关服务", "3.00", "" })
			.text(53, 115, 9, "2010601")
			.text(113, 115, 9, "行政运行")
			.text(313, 115, 9, "1.00")
			.text(53, 135, 9, "2010602")
			.text(113, 135, 9, "一般行政管理事务")
			.text(313, 135, 9, "2.00");

		assertThat(texts()).containsExactly(List.of("2010601", "行政运行", "1.00", ""),
				List.of("2010602", "一般行政管理事务", "2.00", ""), List.of("2010603", "机关服务", "3.00", ""));
	}

	@Test
	void whiteSpacePartsColumnsWhereNothingIsRuled() {
		Paper.Sheet page = this.paper.page();
		page.text(50, 80, 9, "编码")
			.text(120, 80, 9, "名称")
			.text(300, 80, 9, "合计")
			.text(380, 80, 9, "基本支出")
			.text(460, 80, 9, "项目支出");
		for (int row = 0; row < 4; row++) {
			int y = 100 + row * 20;
			page.text(50, y, 9, "201060" + row).text(120, y, 9, "行政运行").text(300, y, 9, "12.50");
		}
		page.text(460, 140, 9, "12.50");

		assertThat(texts()).contains(List.of("编码", "名称", "合计", "基本支出", "项目支出"),
				List.of("2010601", "行政运行", "12.50", "", ""), List.of("2010602", "行政运行", "12.50", "", "12.50"));
	}

	@Test
	void amountsThatStandCloseAreTwo() {
		Paper.Sheet page = this.paper.page();
		for (int row = 0; row < 4; row++) {
			int y = 100 + row * 20;
			page.text(50, y, 9, "201060" + row)
				.text(120, y, 9, "行政运行")
				.text(300, y, 9, "12.50")
				.text(326, y, 9, "13.50");
		}

		assertThat(texts()).contains(List.of("2010601", "行政运行", "12.50", "13.50"));
	}

	@Test
	void tablesOfTwoFormsOnAPageHaveColumnsOfTheirOwn() {
		Paper.Sheet page = this.paper.page();
		page.text(600, 80, 9, "单位：元");
		for (int row = 0; row < 4; row++) {
			page.text(50, 100 + row * 20, 9, "201060" + row).text(150, 100 + row * 20, 9, "12.50");
		}
		page.text(600, 200, 9, "单位：元");
		for (int row = 0; row < 4; row++) {
			int y = 220 + row * 20;
			page.text(50, y, 9, "201060" + row).text(100, y, 9, "行政运行行政运行").text(200, y, 9, "13.50");
		}

		assertThat(texts()).contains(List.of("2010601", "12.50"), List.of("2010601", "行政运行行政运行", "13.50"));
	}

	@Test
	void tablesOpenAtTheirSidesHaveTheirOuterColumns() {
		Paper.Sheet page = this.paper.page();
		for (int y = 100; y <= 160; y += 20) {
			page.line(50, y, 400, y);
		}
		page.line(150, 100, 150, 160).line(300, 100, 300, 160);
		page.text(53, 115, 9, "201").text(153, 115, 9, "一般公共服务支出").text(330, 115, 9, "12.50");

		assertThat(texts()).containsExactly(List.of("201", "一般公共服务支出", "12.50"));
	}

	@Test
	void aPageIsReadUprightHoweverItIsTurned() {
		this.paper.page().table(50, 100, 20, WIDTHS, ROW);
		this.paper.turnedPage().table(50, 100, 20, WIDTHS, ROW);
		this.paper.pageOnItsSide().table(50, 100, 20, WIDTHS, ROW);

		List<Row> rows = read().rows();

		assertThat(rows).hasSize(3).allSatisfy((row) -> assertThat(row.texts()).containsExactly(ROW));
		PageBox upright = box(rows.get(0));
		assertThat(upright.left()).isBetween(31_200, 31_400);
		assertThat(upright.bottom()).isBetween(11_500, 11_800);
		assertThat(box(rows.get(1))).isEqualTo(upright);
		PageBox onItsSide = box(rows.get(2));
		assertThat(onItsSide.right() - onItsSide.left()).isEqualTo(upright.bottom() - upright.top());
	}

	@Test
	void whatIsClippedAwayIsNotThere() {
		this.paper.page().clip(0, 0, 842, 200).text(50, 100, 12, "看得见").text(50, 300, 12, "看不见");

		assertThat(read().rows()).extracting(Row::text).containsExactly("看得见");
	}

	@Test
	void boldMadeByPrintingTwiceIsReadOnce() {
		this.paper.page().text(50, 100, 12, "支出决算表").text(50, 100, 12, "支出决算表");

		assertThat(read().rows()).extracting(Row::text).containsExactly("支出决算表");
	}

	@Test
	void pageNumbersAndLinesOfEveryPageAreLeftOut() {
		for (int i = 1; i <= 3; i++) {
			this.paper.page()
				.text(300, 30, 9, "某区某局部门预算")
				.text(50, 100, 12, "第" + i + "页的文字")
				.text(400, 580, 9, "— " + i + " —");
		}

		assertThat(read().rows()).extracting(Row::text).containsExactly("某区某局部门预算", "第1页的文字", "第2页的文字", "第3页的文字");
	}

	@Test
	void aPageThatIsAPictureIsSaidToBeOne() {
		this.paper.page().text(50, 100, 12, "有文字的一页");
		this.paper.page().picture(20, 20, 800, 550);

		Document document = read();

		assertThat(document.places().pictures()).containsExactly("第 2 页");
		assertThat(this.notices.remarks()).singleElement()
			.satisfies((remark) -> assertThat(remark.message()).startsWith("第 2 页是图片"));
	}

	private PageBox box(Row row) {
		return row.pieces().get(2).source().box().orElseThrow();
	}

	private List<List<String>> texts() {
		return read().rows().stream().map(Row::texts).toList();
	}

	private Document read() {
		Document document = PdfDocument.read(this.paper.bytes(), Limits.FILING, this.notices);
		assertThat(this.notices.problems()).isEmpty();
		return document;
	}

}
