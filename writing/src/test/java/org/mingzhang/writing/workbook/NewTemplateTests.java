package org.mingzhang.writing.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;
import org.mingzhang.writing.form.Spot;
import org.mingzhang.writing.sum.Place;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A template nobody has written yet gets its formulas from what it says, and from nothing
 * else.
 */
class NewTemplateTests {

	private static final String TEMPLATE = """
			id: elsewhere/budget/2030
			title: 别处的表
			kind: budget
			region: "99"
			firstYear: 2030
			lastYear: 2030
			forms:
			  - id: summary
			    number: 表1
			    title: 收支总表
			    unit: 万元
			    decimals: 2
			    required: true
			    layout:
			      kind: lines
			      sides:
			        - label: 收入
			          columns: [{id: amount, label: 金额, number: 1}]
			          lines:
			            - {row: revenue.general, label: 一、拨款收入, number: 1}
			            - {row: revenue.other, label: 二、其他收入, number: 2}
			            - {row: revenue.total, label: 收入总计, number: 3}
			        - label: 支出
			          columns: [{id: amount, label: 金额, number: 2}]
			          lines:
			            - {row: "201", label: 一、一般公共服务支出, number: 4}
			            - {row: "208", label: 二、社会保障和就业支出, number: 5}
			            - {row: expenditure.total, label: 支出总计, number: 6}
			  - id: fiscal-summary
			    number: 表4
			    title: 财政拨款收支总表
			    unit: 元
			    decimals: 2
			    required: true
			    layout:
			      kind: lines
			      sides:
			        - label: 收入
			          columns: [{id: amount, label: 金额, number: 1}]
			          lines:
			            - {row: revenue.general, label: 一、拨款收入, number: 1}
			  - id: expenditure
			    number: 表3
			    title: 支出表
			    unit: 元
			    decimals: 2
			    required: true
			    layout:
			      kind: code-rows
			      codes: FUNCTION
			      serial: true
			      columns: [{id: total, label: 合计, number: 3}, {id: basic, label: 基本支出, number: 4}, {id: project, label: 项目支出, number: 5}]
			identities:
			  - {id: P1, form: summary, text: "3行＝（1＋2）行；6行＝（4＋5）行；3行＝6行", meaning: 试, kind: balance, severity: block}
			  - {id: X4, text: "表4 1行＝表1 1行；表1 1行＝表4 1行", meaning: 试, kind: balance, severity: block}
			  - {id: X3, text: "表1 类＝表3 类 3栏", meaning: 试, kind: balance, severity: block}
			  - {id: P3, form: expenditure, text: "3栏各行＝（4＋5）栏各行", meaning: 试, kind: balance, severity: block}
			  - {id: H1, form: expenditure, text: "合计＝Σ类；类＝Σ款；款＝Σ项", meaning: 试, kind: balance, severity: block}
			""";

	private final Template template = Catalogue.parse("elsewhere.yaml", TEMPLATE.getBytes(StandardCharsets.UTF_8));

	private final Book book = Drafts.empty(this.template, 2030, "别处", Prefill.NONE);

	private final Opened opened = Opened.of(Workbooks.empty(this.template, 2030, "别处", Prefill.NONE));

	@Test
	void aSummaryInWanYuanRepeatsADetailedFormInYuan() {
		Spot line = this.book.grids().form("summary").amounts().get(new Cell("summary", "208", "amount"));

		assertThat(this.opened.cell("表1", line.row(), line.column()).getCellFormula()).contains("SUMIFS('表3'!",
				"\"208\"", "/10000");
	}

	@Test
	void ofTwoCellsThatRepeatEachOtherOnlyOneIsComputed() {
		List<Boolean> computed = List.of("summary", "fiscal-summary")
			.stream()
			.map((form) -> this.book.formulas()
				.containsKey(new Place(form,
						this.book.grids().form(form).amounts().get(new Cell(form, "revenue.general", "amount")))))
			.toList();

		assertThat(computed).containsExactlyInAnyOrder(true, false);
	}

	@Test
	void whatIsNotComputedIsChecked() {
		assertThat(this.book.checks()).filteredOn((check) -> check.rule().id().equals("P1"))
			.extracting((check) -> check.statement())
			.contains("3行＝6行");
	}

	@Test
	void blanksAddUpToABlank() {
		Spot line = this.book.grids().form("summary").amounts().get(new Cell("summary", "201", "amount"));

		assertThat(this.book.amounts().at(new Place("summary", line))).isEmpty();
		assertThat(Opened.shown(this.opened.cell("表1", line.row(), line.column()))).isEmpty();
	}

}
