package org.mingzhang.reading.pdf;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.document.Row;

import static org.assertj.core.api.Assertions.assertThat;

class ParagraphTests {

	/** Fifty characters of 14 points: a full line between 60 and 760. */
	private static final String FULL = "本年度支出增加的主要原因是信息系统运行维护和房屋修缮项目按计划推进同时人员经费按照政策规定相应调整列";

	private final Paper paper = new Paper();

	@Test
	void aFullLineGoesOnInTheNext() {
		this.paper.page().text(88, 100, 14, FULL.substring(2)).text(60, 125, 14, "支增加。").text(88, 150, 14, "另起一段的文字。");

		assertThat(texts()).containsExactly(FULL.substring(2) + "支增加。", "另起一段的文字。");
	}

	@Test
	void aParagraphGoesOnBehindTheEndOfItsPage() {
		this.paper.page().text(88, 500, 14, FULL.substring(2)).text(400, 580, 9, "1");
		this.paper.page().text(60, 60, 14, "支增加。").text(88, 85, 14, FULL.substring(2)).text(400, 580, 9, "2");

		assertThat(texts()).containsExactly(FULL.substring(2) + "支增加。", FULL.substring(2));
	}

	@Test
	void anEnumeratedLineBeginsAParagraphThoughTheLineBeforeIsFull() {
		this.paper.page().text(60, 100, 14, FULL).text(60, 125, 14, "（二）公务接待费");

		assertThat(texts()).containsExactly(FULL, "（二）公务接待费");
	}

	@Test
	void aSentenceThatHappensToStandInTheMiddleIsNoTitle() {
		this.paper.page()
			.text(60, 75, 14, FULL)
			.text(80, 100, 14, FULL.substring(0, 46) + "其中：")
			.text(88, 125, 14, "1、行政运行支出一百万元，主要用于机关工作人员的工资。");

		assertThat(texts()).anyMatch((text) -> text.startsWith("1、"));
	}

	@Test
	void aHeadingBrokenInTheMiddleOfThePageIsOne() {
		Paper.Sheet page = this.paper.page().text(88, 60, 14, FULL);
		middle(page, 300, 14, "第三部分某区某局本年度部门决算编制公开与绩效管理工作的各项有关情况");
		middle(page, 325, 14, "说明");

		assertThat(texts()).contains("第三部分某区某局本年度部门决算编制公开与绩效管理工作的各项有关情况说明");
	}

	@Test
	void theLineOfDepartmentAndUnitStandsAlone() {
		this.paper.page()
			.text(60, 75, 14, FULL)
			.text(60, 100, 14, "编制部门：某区某局")
			.text(690, 100, 14, "单位：元")
			.text(60, 125, 14, "项目");

		assertThat(texts()).contains("编制部门：某区某局 单位：元", "项目");
	}

	@Test
	void aLargeLineInTheMiddleIsATitleAlsoOverTwoLines() {
		Paper.Sheet page = this.paper.page().text(60, 130, 14, FULL).text(60, 155, 14, FULL);
		middle(page, 60, 18, "部门一般公共预算财政拨款基本支出部门预算经济分类");
		middle(page, 85, 18, "科目预算表");

		assertThat(rows()).filteredOn(Row::title)
			.extracting(Row::text)
			.containsExactly("部门一般公共预算财政拨款基本支出部门预算经济分类科目预算表");
	}

	/** Prints a text of wide characters in the middle of the page. */
	private static void middle(Paper.Sheet page, int y, int size, String text) {
		page.text((842 - size * text.length()) / 2, y, size, text);
	}

	private List<String> texts() {
		return rows().stream().map(Row::text).toList();
	}

	private List<Row> rows() {
		Notices notices = new Notices();
		List<Row> rows = PdfDocument.read(this.paper.bytes(), Limits.FILING, notices).rows();
		assertThat(notices.problems()).isEmpty();
		return rows;
	}

}
