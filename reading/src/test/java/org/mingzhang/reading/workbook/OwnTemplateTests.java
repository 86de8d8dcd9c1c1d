package org.mingzhang.reading.workbook;

import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.synthetic.SyntheticFilings;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;
import org.mingzhang.reading.DocumentReader;
import org.mingzhang.reading.ReadingResult;
import org.mingzhang.reading.document.Problem;
import org.mingzhang.reading.document.Remark;
import org.mingzhang.reading.recognition.Hints;
import org.mingzhang.reading.workbook.Press.Habit;

import static org.assertj.core.api.Assertions.assertThat;

/** A workbook made as a template says of itself what it is. */
class OwnTemplateTests {

	private static final Catalogue CATALOGUE = Catalogue.load();

	private static final String FINAL_ACCOUNTS = "hubei-wuhan/final-accounts/2022-2023";

	private static final String DEPARTMENT = "420107-102";

	private final DocumentReader reader = new DocumentReader(Registry.load(), CATALOGUE);

	private final Template template = CATALOGUE.template(FINAL_ACCOUNTS).orElseThrow();

	private final FilingContent content = SyntheticFilings.of(this.template).filing(2, 5);

	private XSSFWorkbook workbook = new XSSFWorkbook();

	@BeforeEach
	void made() {
		String name = Registry.load().department(DepartmentCode.parse(DEPARTMENT)).orElseThrow().name();
		this.workbook = new Press(this.content, this.template, name, Habit.AS_PRINTED).workbook();
		property("template", FINAL_ACCOUNTS);
		property("year", String.valueOf(this.content.year()));
		property("kind", this.content.kind().toString());
		property("department", DEPARTMENT);
	}

	private void property(String name, String value) {
		this.workbook.getProperties().getCustomProperties().addProperty("mingzhang." + name, value);
	}

	private void sheet(String name) {
		var sheet = this.workbook.createSheet(name);
		for (int row = 1; row < 9; row++) {
			Draft.cell(sheet, "A" + row).setCellValue(row);
			Draft.cell(sheet, "B" + row).setCellValue("表内关系");
		}
	}

	@Test
	void nothingNeedsToBeSaidOfIt() {
		ReadingResult.Read read = (ReadingResult.Read) read(Hints.NONE);

		assertThat(read.content().template()).isEqualTo(FINAL_ACCOUNTS);
		assertThat(read.department()).contains(DepartmentCode.parse(DEPARTMENT));
		assertThat(read.content().facts()).hasSameSizeAs(this.content.facts());
		assertThat(read.remarks()).isEmpty();
	}

	@Test
	void sheetsThatHelpToFillItInNeedNoWord() {
		sheet("校验");
		sheet("代码");

		assertThat(((ReadingResult.Read) read(Hints.NONE)).remarks()).isEmpty();
		sheet("其他");
		assertThat(((ReadingResult.Read) read(Hints.NONE)).remarks()).extracting(Remark::message)
			.singleElement()
			.asString()
			.startsWith("工作表“其他”中没有模板的任何表");
	}

	@Test
	void textThatIsPastedIntoTheFirstColumnIsParagraphsUnderItsHeadings() {
		var text = this.workbook.createSheet("文字说明");
		String paragraph = "2023年度收入总计1350.64万元，与上年相比增加，主要原因是本年新增了一个项目。";
		Draft.cell(text, "A1")
			.setCellValue(
					"填写提示：标题按级别填在 A、B、C 列，正文填在 D 列，一段一行；填写时请删去本行。 Hint: headings go into columns A to C by level, paragraphs into column D, one in a row; delete this line.");
		Draft.cell(text, "A2").setCellValue("第二部分 部门决算情况说明");
		Draft.cell(text, "A3").setCellValue("一、收入决算情况说明");
		Draft.cell(text, "A4").setCellValue(paragraph);
		Draft.cell(text, "A5").setCellValue("按规定公开。");
		Draft.cell(text, "B6").setCellValue("部门概况");
		Draft.cell(text, "B7").setCellValue("与上年相比没有变化的内容在此不再重复说明而以上一年度公开的文字为准也不再另行公布请各单位知悉并遵照办理");

		var sections = ((ReadingResult.Read) read(Hints.NONE)).content().narrative().sections();

		assertThat(sections).extracting((section) -> section.heading())
			.containsExactly("第二部分 部门决算情况说明", "一、收入决算情况说明", "部门概况");
		assertThat(sections.get(1).paragraphs()).extracting((each) -> each.text()).containsExactly(paragraph, "按规定公开。");
		assertThat(sections.get(2).paragraphs()).hasSize(1);
	}

	@Test
	void whatTheCallerSaysHasToAgree() {
		assertThat(problems(new Hints(null, 2021, null, null))).anySatisfy((told) -> assertThat(told)
			.startsWith("工作表“Sheet0”第 1 行：文件写的是“%d年度”，而提交时指明的是“2021年度”".formatted(this.content.year())));
		assertThat(problems(new Hints(null, null, FilingKind.BUDGET, null))).isNotEmpty();
		assertThat(problems(new Hints(DepartmentCode.parse("420107-101"), null, null, null))).isNotEmpty();
	}

	@Test
	void theTemplateOfLastYearIsReadWithARemark() {
		XSSFWorkbook plain = new Press(SyntheticFilings.of(this.template).in(2024).filing(2, 5), this.template,
				Registry.load().department(DepartmentCode.parse(DEPARTMENT)).orElseThrow().name(), Habit.AS_PRINTED)
			.workbook();
		this.workbook = plain;

		ReadingResult.Read read = (ReadingResult.Read) read(Hints.NONE);

		assertThat(read.content().year()).isEqualTo(2024);
		assertThat(read.remarks()).extracting(Remark::message).singleElement().asString().startsWith("没有 2024 年度的模板");
	}

	@Test
	void figuresKnowTheirSheetAndCell() {
		assertThat(((ReadingResult.Read) read(Hints.NONE)).content().facts())
			.allSatisfy((fact) -> assertThat(fact.source().place()).matches("sheet Sheet\\d [A-Z]{1,2}\\d{1,3}"));
	}

	private List<String> problems(Hints hints) {
		return switch (read(hints)) {
			case ReadingResult.Unreadable unreadable -> unreadable.problems().stream().map(Problem::message).toList();
			case ReadingResult.Read _ -> List.of();
		};
	}

	private ReadingResult read(Hints hints) {
		return this.reader.readWorkbook(bytes(), hints);
	}

	private byte[] bytes() {
		java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
		try {
			this.workbook.write(out);
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
