package org.mingzhang.writing.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.template.Template;
import org.mingzhang.writing.Filings;

import static org.assertj.core.api.Assertions.assertThat;

/** A Word document holds headings, tables and amounts as a word processor knows them. */
class WordDocumentsTests {

	private final Template wuhan = Filings.TEMPLATES.getFirst();

	@ParameterizedTest
	@MethodSource("org.mingzhang.writing.Filings#templates")
	void everyFormIsATableUnderItsTitleWithItsAmountsAsPrinted(Template template) {
		FilingContent content = Filings.correct(template);
		XWPFDocument document = open(content, template);
		List<String> cells = document.getTables()
			.stream()
			.flatMap((table) -> table.getRows().stream())
			.flatMap((row) -> row.getTableCells().stream())
			.map(XWPFTableCell::getText)
			.toList();

		assertThat(document.getTables()).hasSizeGreaterThanOrEqualTo(content.forms().size());
		assertThat(document.getParagraphs()).extracting(XWPFParagraph::getText)
			.containsAll(content.forms().stream().map((form) -> form.title()).toList());
		assertThat(cells).containsAll(content.facts().stream().map((fact) -> fact.value().toString()).toList());
	}

	@Test
	void whatTheDocumentIsStandsAboveEveryPageAndNotInItsText() {
		XWPFDocument document = open(Filings.correct(this.wuhan), this.wuhan);

		assertThat(document.getHeaderList().getFirst().getText()).contains("示例部门2023年度部门决算");
		assertThat(document.getParagraphs()).extracting(XWPFParagraph::getText).doesNotContain("示例部门2023年度部门决算");
	}

	@Test
	void headsOfTablesAreRepeatedAndAmountsStandAtTheRight() {
		XWPFTable table = open(Filings.correct(this.wuhan), this.wuhan).getTables().getFirst();

		assertThat(table.getRow(0).isRepeatHeader()).isTrue();
		assertThat(table.getRow(3).isRepeatHeader()).isFalse();
		assertThat(table.getRow(3).getCell(2).getParagraphs().getFirst().getAlignment()).hasToString("RIGHT");
		assertThat(table.getRow(0).getTableCells()).extracting(XWPFTableCell::getText).containsExactly("收入", "支出");
	}

	@Test
	void headingsAreHeadingsOfTheWordProcessorAndFormsStandInTheirPart() {
		FilingContent plain = Filings.correct(this.wuhan);
		Narrative narrative = new Narrative(List.of(section(1, "第一部分 部门概况"), section(2, "一、主要职能"),
				section(1, "第二部分 部门决算表"), section(1, "第三部分 情况说明"), section(3, "（一）收入")));
		FilingContent content = new FilingContent(plain.template(), plain.kind(), plain.year(), plain.departmentName(),
				plain.forms(), plain.facts(), plain.openFigures(), narrative, plain.sheets());
		XWPFDocument document = open(content, this.wuhan);

		assertThat(document.getParagraphs()).filteredOn((paragraph) -> paragraph.getStyle() != null)
			.extracting(XWPFParagraph::getStyle)
			.containsExactly("Heading1", "Heading2", "Heading1", "Heading1", "Heading3");
		assertThat(document.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
		List<String> texts = document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
		assertThat(texts.indexOf("收入支出决算总表")).isBetween(texts.indexOf("第二部分 部门决算表"), texts.indexOf("第三部分 情况说明"));
	}

	@Test
	void theSameFilingGivesTheSameBytes() {
		FilingContent content = Filings.correct(this.wuhan);

		assertThat(WordDocuments.of(content, this.wuhan)).isEqualTo(WordDocuments.of(content, this.wuhan));
	}

	@Test
	void propertiesTellWhatTheFileIs() {
		var custom = open(Filings.correct(this.wuhan), this.wuhan).getProperties().getCustomProperties();

		assertThat(custom.getProperty("mingzhang.template").getLpwstr()).isEqualTo(this.wuhan.id());
		assertThat(custom.getProperty("mingzhang.year").getI4()).isEqualTo(2023);
	}

	private static Narrative.Section section(int level, String heading) {
		return new Narrative.Section(level, heading, List.of(new Narrative.Paragraph(1, "正文。")));
	}

	private static XWPFDocument open(FilingContent content, Template template) {
		try {
			return new XWPFDocument(new ByteArrayInputStream(WordDocuments.of(content, template)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
