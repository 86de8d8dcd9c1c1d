package org.mingzhang.reading;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Narrative.Section;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.reading.document.Problem;
import org.mingzhang.reading.pdf.Paper;
import org.mingzhang.reading.recognition.Hints;

import static org.assertj.core.api.Assertions.assertThat;

/** Budgets of a made-up year as PDFs, printed in ways that real ones are not. */
class MadeUpPdfTests {

	private static final int[] CODES = { 40, 30, 30, 160, 90, 90, 60, 60, 60 };

	private static final String[] GROUPS = { "项目", null, null, null, "收入预算", null, null, null, null };

	private static final String[] HEADS = { "功能分类科目编码", null, null, "功能分类科目名称", "合计", "财政拨款收入", "事业收入", "经营收入",
			"其他收入" };

	private final DocumentReader reader = new DocumentReader(Registry.load(), Catalogue.load());

	private final Paper paper = new Paper();

	@BeforeEach
	void cover() {
		this.paper.page().text(300, 200, 24, "上海市普陀区2024年区级单位预算").text(300, 260, 16, "预算单位：上海市普陀区社会福利院");
	}

	@Test
	void amountsMayBePrintedWithoutDecimals() {
		form("预算单位财务收支预算总表", "元").table(50, 110, 20, new int[] { 150, 90, 150, 90 },
				new String[] { "本年收入", null, "本年支出", null }, new String[] { "项目", "预算数", "项目", "预算数" },
				new String[] { "一、财政拨款收入", "1,200,000", "一、社会保障和就业⽀出", "1,500,000" },
				new String[] { "1. 一般公共预算资金", "1,200,000", "二、住房保障支出", "20,000" },
				new String[] { "二、事业收入", "320,000", "", "" },
				new String[] { "收入总计", "1,520,000", "支出总计", "1,520,000" });
		form("预算单位“三公”经费和机关运行经费预算表", "万元").table(50, 110, 20, new int[] { 100, 100, 100, 100, 100, 100, 100 },
				new String[] { "合计", "因公出国（境）费", "公务接待费", "小计", "购置费", "运行费", "机关运行经费预算数" },
				new String[] { "3.5", "0", "0.5", "3", "0", "3", "" });

		FilingContent content = content();

		assertThat(content.template()).isEqualTo("shanghai/budget/2023-2025");
		assertThat(Facts.of(content)).contains("summary,208,amount,1500000", "summary,revenue.business,amount,320000",
				"summary,revenue.total,amount,1520000", "three-public,vehicle.operation,total,3",
				"three-public,abroad,total,0", "three-public,total,total,3.5");
		assertThat(content.facts()).hasSize(13);
	}

	@Test
	void aFormGoesOnOverPagesWithItsHeadsRepeated() {
		form("预算单位收入预算总表", "元").table(50, 110, 20, CODES, GROUPS, HEADS, row("208", "", "", "社会保障和就业支出", "300.00"),
				row("208", "02", "", "民政管理事务", "300.00"), row("208", "02", "01", "行政运行", "100.00"));
		this.paper.page()
			.table(50, 60, 20, CODES, GROUPS, HEADS, row("208", "02", "02", "一般行政管理事务", "200.00"),
					new String[] { "合计", null, null, null, "300.00", "300.00", "", "", "" })
			.text(400, 580, 9, "- 3 -");

		assertThat(Facts.of(content())).containsExactly("revenue,208,fiscal,300.00", "revenue,208,total,300.00",
				"revenue,20802,fiscal,300.00", "revenue,20802,total,300.00", "revenue,2080201,fiscal,100.00",
				"revenue,2080201,total,100.00", "revenue,2080202,fiscal,200.00", "revenue,2080202,total,200.00",
				"revenue,total,fiscal,300.00", "revenue,total,total,300.00");
	}

	@Test
	void aFormMayLieOnItsSide() {
		Paper.Sheet page = this.paper.turnedPage();
		title(page, "预算单位支出预算总表", "元").table(50, 110, 20, new int[] { 40, 30, 30, 160, 90, 90, 90 },
				new String[] { "类", "款", "项", "科目名称", "合计", "基本支出", "项目支出" },
				new String[] { "208", "", "", "社会保障和就业支出", "300.00", "", "300.00" },
				new String[] { "合计", null, null, null, "300.00", "", "300.00" });

		FilingContent content = content();

		assertThat(Facts.of(content)).containsExactly("expenditure,208,project,300.00", "expenditure,208,total,300.00",
				"expenditure,total,project,300.00", "expenditure,total,total,300.00");
		assertThat(content.facts()).extracting(Fact::source)
			.allSatisfy((source) -> assertThat(source.page()).hasValue(2));
	}

	@Test
	void itemsThatStandInAnotherOrderAreToldByTheirHeads() {
		form("预算单位“三公”经费和机关运行经费预算表", "万元").table(50, 110, 20, new int[] { 100, 100, 100, 100, 100, 100, 100 },
				new String[] { "合计", "因公出国（境）费", "小计", "购置费", "运行费", "公务接待费", "机关运行经费预算数" },
				new String[] { "3.50", "", "3.00", "", "3.00", "0.50", "12.00" });

		assertThat(Facts.of(content())).containsExactly("three-public,agency-operation,total,12.00",
				"three-public,reception,total,0.50", "three-public,total,total,3.50", "three-public,vehicle,total,3.00",
				"three-public,vehicle.operation,total,3.00");
	}

	@Test
	void aFormThatIsAPictureIsNamed() {
		form("预算单位收入预算总表", "元").table(50, 110, 20, CODES, HEADS, row("208", "", "", "社会保障和就业支出", "300.00"));
		form("预算单位支出预算总表", "元").picture(50, 110, 700, 400);
		this.paper.page().picture(20, 20, 800, 550);

		ReadingResult.Read read = (ReadingResult.Read) this.reader.readPdf(this.paper.bytes(), Hints.NONE);

		assertThat(read.remarks()).extracting("message")
			.anySatisfy((message) -> assertThat((String) message).startsWith("第 4 页是图片"));
		assertThat(read.unread()).allMatch((form) -> form.cause() == UnreadForm.Cause.PICTURE)
			.extracting((form) -> form.reasons().getFirst().message())
			.anySatisfy((message) -> assertThat(message).startsWith("《2024年预算单位支出预算总表》没有读到数字；第 3 页有图片"))
			.anySatisfy((message) -> assertThat(message).startsWith("未读到《部门财务收支预算总表》").contains("第 3 页、第 4 页有图片"));
	}

	@Test
	void textAroundFormsIsKeptInItsSections() {
		form("预算单位收入预算总表", "元").table(50, 110, 20, CODES, HEADS, row("208", "", "", "社会保障和就业支出", "300.00"));
		this.paper.page()
			.text(350, 60, 18, "其他相关情况说明")
			.text(60, 100, 14, "一、2024年“三公”经费预算情况说明")
			.text(88, 125, 14, "2024年“三公”经费预算数为3.50万元，与2023年预算持平。");

		FilingContent content = content();

		assertThat(content.forms()).extracting(PrintedForm::form).containsExactly("revenue");
		assertThat(content.narrative().sections()).extracting(Section::heading).contains("一、2024年“三公”经费预算情况说明");
	}

	@Test
	void aProblemIsToldWithItsPageAndLine() {
		form("预算单位收入预算总表", "元").table(50, 110, 20, CODES, HEADS, row("208", "", "", "社会保障和就业支出", "300.00"),
				row("208", "02", "", "民政管理事务", "1,2,3"));

		ReadingResult.Unreadable unreadable = (ReadingResult.Unreadable) this.reader.readPdf(this.paper.bytes(),
				Hints.NONE);

		assertThat(unreadable.problems()).extracting(Problem::message)
			.allSatisfy((message) -> assertThat(message).startsWith("第 2 页第 5 行："));
	}

	private Paper.Sheet form(String title, String unit) {
		return title(this.paper.page(), title, unit);
	}

	private static Paper.Sheet title(Paper.Sheet page, String title, String unit) {
		return page.text(300, 60, 18, "2024年" + title)
			.text(50, 100, 10, "编制单位：上海市普陀区社会福利院")
			.text(600, 100, 10, "单位：" + unit);
	}

	private static String[] row(String type, String section, String item, String name, String amount) {
		return new String[] { type, section, item, name, amount, amount, "", "", "" };
	}

	private FilingContent content() {
		ReadingResult result = this.reader.readPdf(this.paper.bytes(), Hints.NONE);
		assertThat(((ReadingResult.Read) result).department()).contains(DepartmentCode.parse("310107-107"));
		return Facts.content(result);
	}

}
