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
	void theLineOfDepartmentAndUnitStandsAlone() {
		this.paper.page()
			.text(60, 75, 14, FULL)
			.text(60, 100, 14, "编制部门：某区某局")
			.text(690, 100, 14, "单位：元")
			.text(60, 125, 14, "项目");

		assertThat(texts()).contains("编制部门：某区某局 单位：元", "项目");
	}

	private List<String> texts() {
		Notices notices = new Notices();
		List<Row> rows = PdfDocument.read(this.paper.bytes(), Limits.FILING, notices).rows();
		assertThat(notices.problems()).isEmpty();
		return rows.stream().map(Row::text).toList();
	}

}
