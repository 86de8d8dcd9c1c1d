package org.mingzhang.reading.archive;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.reading.archive.Refusals.refusals;

/**
 * What acts, fetches or hides inside an office file is refused, and what does not passes.
 */
class ForbiddenPartsTests {

	@ParameterizedTest
	@CsvSource({ "xl/vbaProject.bin, 文件含有宏", "xl/macrosheets/sheet1.xml, 文件含有宏",
			"xl/externalLinks/externalLink1.xml, 文件含有对其他工作簿的链接", "xl/embeddings/oleObject1.bin, 文件含有嵌入的对象",
			"xl/activeX/activeX1.xml, 文件含有 ActiveX 控件", "xl/connections.xml, 文件含有外部数据连接或查询",
			"xl/queryTables/queryTable1.xml, 文件含有外部数据连接或查询", "xl/model/item.data, 文件含有外部数据连接或查询",
			"data.zip, 文件含有嵌套的压缩文件" })
	void partsThatActOrHideAreRefused(String part, String sentence) {
		assertThat(refusals(Parcel.workbook().part(part, "<a/>").bytes())).anySatisfy(
				(told) -> assertThat(told.replace(" ", "")).startsWith(sentence.replace(" ", "")).contains(part));
	}

	@ParameterizedTest
	@CsvSource({ "application/vnd.ms-office.vbaProject, 文件含有宏",
			"application/vnd.ms-excel.sheet.macroEnabled.main+xml, 文件含有宏",
			"application/vnd.openxmlformats-officedocument.oleObject, 文件含有嵌入的对象",
			"application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml, 文件含有外部数据连接或查询" })
	void aPartIsWhatItsTypeSaysWhateverItsName(String type, String sentence) {
		assertThat(refusals(Parcel.workbook().part("xl/harmless.xml", "<a/>").type("xl/harmless.xml", type).bytes()))
			.anySatisfy((told) -> assertThat(told).startsWith(sentence));
	}

	@ParameterizedTest
	@CsvSource({ "externalLinkPath, 文件含有对其他工作簿的链接", "oleObject, 文件含有嵌入的对象", "subDocument, 文件含有对外部内容的引用" })
	void relationsThatFetchAreRefused(String type, String sentence) {
		byte[] file = Parcel.workbook()
			.relations("xl/_rels/workbook.xml.rels", type, "file:///c:/a.xlsx", true)
			.bytes();

		assertThat(refusals(file)).singleElement().asString().startsWith(sentence);
	}

	@ParameterizedTest
	@ValueSource(strings = { "hyperlink", "attachedTemplate", "image" })
	void relationsThatNobodyFollowsPass(String type) {
		assertThat(refusals(
				Parcel.text().relations("word/_rels/document.xml.rels", type, "http://example.org/a", true).bytes(),
				OfficeKind.TEXT))
			.isEmpty();
	}

	@Test
	void theFiguresOfAChartAreNoEmbeddedObject() {
		byte[] inside = Parcel.workbook().bytes();
		Parcel parcel = Parcel.workbook()
			.part("xl/charts/chart1.xml", "<chart/>")
			.part("xl/embeddings/sheet1.xlsx", inside);

		assertThat(refusals(parcel.bytes())).hasSize(2);
		parcel.relations("xl/charts/_rels/chart1.xml.rels", "package", "../embeddings/sheet1.xlsx", false);
		assertThat(refusals(parcel.bytes())).isEmpty();
	}

	@Test
	void whatIsEmbeddedInATextIsLeftAlone() {
		Parcel parcel = Parcel.text().part("word/embeddings/sheet1.xlsx", Parcel.workbook().bytes());

		assertThat(refusals(parcel.bytes(), OfficeKind.TEXT)).isEmpty();
		assertThat(refusals(parcel.part("word/vbaProject.bin", "a").bytes(), OfficeKind.TEXT)).hasSize(1);
	}

	@Test
	void archivesInsideAreFoundByTheirFirstBytes() {
		assertThat(refusals(Parcel.workbook().part("xl/media/image1.png", Parcel.workbook().bytes()).bytes()))
			.singleElement()
			.asString()
			.startsWith("文件含有嵌套的压缩文件（xl/media/image1.png）");
	}

	@Test
	void queriesInCustomPartsAreRefused() {
		assertThat(refusals(Parcel.workbook().part("customXml/item1.xml", "<DataMashup>AA</DataMashup>").bytes()))
			.singleElement()
			.asString()
			.startsWith("文件含有外部数据连接或查询");
	}

	@Test
	void commandsToOtherProgramsAreRefused() {
		String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
		byte[] torn = Parcel.text()
			.part("word/header1.xml",
					"<hdr><fldChar/><instrText> DD</instrText><instrText>EAUTO c:\\a</instrText></hdr>")
			.type("word/header1.xml", word)
			.bytes();
		byte[] link = Parcel.workbook()
			.part("xl/externalLinks/externalLink1.xml", "<externalLink><ddeLink ddeService=\"cmd\"/></externalLink>")
			.bytes();

		assertThat(refusals(torn, OfficeKind.TEXT)).singleElement().asString().startsWith("文件含有动态数据交换");
		assertThat(refusals(link)).hasSize(2).anySatisfy((told) -> assertThat(told).startsWith("文件含有动态数据交换"));
	}

	@Test
	void allReasonsAreToldAtOnce() {
		byte[] file = Parcel.text()
			.part("xl/vbaProject.bin", "a")
			.part("xl/connections.xml", "<a/>")
			.part("inside.rar", "Rar!")
			.bytes();

		assertThat(refusals(file)).hasSize(4);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>", "<!DOCTYPE a><a/>" })
	void documentTypesAreRefusedInEveryPartAndEncoding(String xml) {
		assertThat(refusals(Parcel.workbook().part("docProps/app.xml", xml).bytes())).singleElement()
			.asString()
			.startsWith("文件的 XML 含有文档类型");
		assertThat(refusals(Parcel.workbook()
			.part("docProps/app.xml", ("\uFEFF" + xml).getBytes(StandardCharsets.UTF_16LE))
			.bytes())).singleElement().asString().startsWith("文件的 XML 含有文档类型");
	}

}
