package org.mingzhang.reading;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Narrative.Section;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.reading.document.Problem;
import org.mingzhang.reading.document.Remark;
import org.mingzhang.reading.recognition.Hints;
import org.mingzhang.reading.word.TableMarkup;
import org.mingzhang.reading.word.WordFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Word documents as filings: what they say of themselves, what of them is missing. */
class WordFilingTests {

	private static final String PICTURE = "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"5400000\" cy=\"5400000\"/>"
			+ "<a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip/></pic:blipFill></pic:pic></a:graphicData></a:graphic>"
			+ "</wp:inline></w:drawing></w:r></w:p>";

	private final DocumentReader reader = new DocumentReader(Registry.load(), Catalogue.load());

	private final WordFile file = new WordFile();

	@Test
	void propertiesTellWhatThePrintDoesNot() {
		this.file.property("mingzhang.template", "shanghai/budget/2023-2025")
			.property("mingzhang.year", "2024")
			.property("mingzhang.kind", "budget")
			.property("mingzhang.department", "310107-107");
		form("预算单位收入预算总表");

		ReadingResult.Read read = read(Hints.NONE);

		assertThat(read.department()).contains(DepartmentCode.parse("310107-107"));
		assertThat(read.content().year()).isEqualTo(2024);
		assertThat(read.content().template()).isEqualTo("shanghai/budget/2023-2025");
		assertThat(Facts.of(read)).contains("revenue,208,total,300.00");
	}

	@Test
	void printCountsBeforePropertiesThatWereForgotten() {
		this.file.property("mingzhang.template", "shanghai/budget/2023-2025").property("mingzhang.year", "2023");
		cover();
		form("2024年预算单位收入预算总表");

		ReadingResult.Read read = read(Hints.NONE);

		assertThat(read.content().year()).isEqualTo(2024);
		assertThat(read.remarks()).extracting(Remark::message)
			.anySatisfy((message) -> assertThat(message).startsWith("文件属性写的是“2023”，正文写的是“2024”，以正文为准。"));
	}

	@Test
	void whoContradictsThePropertiesIsTold() {
		this.file.property("mingzhang.year", "2024").property("mingzhang.kind", "budget");
		form("预算单位收入预算总表");

		assertThat(this.reader.readWord(this.file.bytes(),
				new Hints(DepartmentCode.parse("310107-107"), 2025, null, "shanghai/budget/2023-2025")))
			.isInstanceOfSatisfying(ReadingResult.Unreadable.class,
					(unreadable) -> assertThat(unreadable.problems()).extracting(Problem::message)
						.anySatisfy((message) -> assertThat(message).startsWith("文件属性写的是“2024”，而提交时指明的是“2025”。")));
	}

	@Test
	void aFormThatIsAPictureIsNamed() {
		cover();
		form("2024年预算单位收入预算总表");
		this.file.title("2024年预算单位支出预算总表").paragraph("单位：元").xml(PICTURE);

		assertThat(read(Hints.NONE).unread()).filteredOn((form) -> form.form().equals("expenditure"))
			.singleElement()
			.satisfies((form) -> {
				assertThat(form.cause()).isEqualTo(UnreadForm.Cause.PICTURE);
				assertThat(form.reasons().getFirst().message()).contains("段之后有图片");
			});
	}

	@Test
	void aProblemIsToldWithItsTableAndRow() {
		cover();
		form("2024年预算单位收入预算总表");
		this.file.title("2024年预算单位支出预算总表")
			.paragraph("单位：元")
			.xml(new TableMarkup().row("科目编码", "科目名称", "合计", "基本支出", "项目支出")
				.row("208", "社会保障和就业支出", "1,2,3", "", "300.00")
				.toString());

		assertThat(read(Hints.NONE).unread()).filteredOn((form) -> form.form().equals("expenditure"))
			.singleElement()
			.satisfies((form) -> assertThat(form.reasons().getFirst().message()).startsWith("第 2 个表格第 2 行："));
	}

	@Test
	void contentsAreNoFormsAndTitlesBeginSections() {
		cover();
		this.file.xml("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>"
				+ "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + WordFile.run("", "2024年预算单位收入预算总表\t3")
				+ "</w:p><w:p>" + WordFile.run("", "2024年预算单位支出预算总表")
				+ "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
		this.file.xml(new TableMarkup().row("事项", "说明").row("一项", "没有").toString());
		this.file.title("其他相关情况说明").paragraph("“三公”经费预算数为3.50万元，与上年预算持平，没有增加。");
		form("2024年预算单位收入预算总表");

		FilingContent content = read(Hints.NONE).content();

		assertThat(content.forms()).extracting("form").containsExactly("revenue");
		assertThat(content.narrative().sections()).extracting(Section::heading).contains("其他相关情况说明");
	}

	private void cover() {
		this.file.title("上海市普陀区2024年区级单位预算").paragraph("预算单位：上海市普陀区社会福利院");
	}

	private void form(String title) {
		this.file.title(title)
			.paragraph("单位：元")
			.xml(new TableMarkup().row("科目编码", "科目名称", "合计", "财政拨款收入", "事业收入", "经营收入", "其他收入")
				.row("208", "社会保障和就业支出", "300.00", "300.00", "", "", "")
				.row("", "合计", "300.00", "300.00", "", "", "")
				.toString());
	}

	private ReadingResult.Read read(Hints hints) {
		ReadingResult result = this.reader.readWord(this.file.bytes(), hints);
		assertThat(result).as(result.toString()).isInstanceOf(ReadingResult.Read.class);
		return (ReadingResult.Read) result;
	}

}
