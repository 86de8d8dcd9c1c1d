package org.mingzhang.reading.word;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.document.Row;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers that a word processor prints and does not keep in its text are read. */
class NumberingTests {

	private static final String OUTLINE = "<w:abstractNum w:abstractNumId=\"0\">"
			+ level(0, "chineseCounting", "%1、", "") + level(1, "decimal", "%1.%2", "")
			+ level(2, "lowerLetter", "%3)", "") + "</w:abstractNum>";

	private final WordFile file = new WordFile();

	@ParameterizedTest
	@CsvSource({ "chineseCounting, 1, 一", "chineseCounting, 10, 十", "chineseCounting, 12, 十二",
			"chineseCounting, 20, 二十", "japaneseCounting, 21, 二十一", "chineseCountingThousand, 101, 一百零一",
			"chineseCountingThousand, 110, 一百一十", "chineseLegalSimplified, 12, 壹拾贰", "ideographTraditional, 3, 丙",
			"ideographZodiac, 12, 亥", "ideographDigital, 10, 一〇", "decimalFullWidth, 12, １２",
			"decimalEnclosedCircle, 20, ⑳", "decimalEnclosedCircle, 21, ㉑", "decimalEnclosedCircle, 36, ㊱",
			"decimalEnclosedParen, 2, ⑵", "decimalEnclosedFullstop, 3, ⒊", "decimalZero, 7, 07", "upperRoman, 14, XIV",
			"lowerRoman, 9, ix", "upperLetter, 28, BB", "lowerLetter, 3, c", "decimal, 15, 15", "none, 5, ''",
			"somethingElse, 4, 4" })
	void aNumberIsPrintedInItsFormat(String format, int number, String printed) {
		assertThat(Numerals.of(number, format)).isEqualTo(printed);
	}

	@Test
	void levelsCountOnAndBeginAnewUnderAHigherOne() {
		list(OUTLINE + num(1, ""));
		item(0, 1, "概况").item(1, 1, "职责").item(1, 1, "机构").item(0, 1, "情况").item(1, 1, "收入").item(2, 1, "其他");

		assertThat(texts()).containsExactly("一、概况", "一.1 职责", "一.2 机构", "二、情况", "二.1 收入", "a)其他");
	}

	@Test
	void numbersOfAllLevelsMayBeDigits() {
		list("<w:abstractNum w:abstractNumId=\"0\">" + level(0, "chineseCounting", "%1、", "")
				+ level(1, "decimal", "%1.%2", "<w:isLgl/>") + "</w:abstractNum>" + num(1, ""));
		item(0, 1, "概况").item(1, 1, "职责");

		assertThat(texts()).containsExactly("一、概况", "1.1 职责");
	}

	@Test
	void aListMayBeginAnewOrWithAnotherNumber() {
		list(OUTLINE + num(1, "")
				+ num(2, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>"));
		item(0, 1, "a").item(0, 2, "b").item(0, 2, "c").item(0, 1, "d");

		assertThat(texts()).containsExactly("一、a", "五、b", "六、c", "七、d");
	}

	@Test
	void aStyleNumbersItsParagraphsAndThoseOfStylesBasedOnIt() {
		list("<w:abstractNum w:abstractNumId=\"0\">" + level(0, "chineseCounting", "（%1）", "<w:pStyle w:val=\"A\"/>")
				+ "</w:abstractNum>" + num(1, ""));
		this.file.part("styles",
				"<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
						+ "</w:style><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>")
			.paragraph("<w:pStyle w:val=\"A\"/>", "基本")
			.paragraph("<w:pStyle w:val=\"B\"/>", "项目")
			.paragraph("<w:pStyle w:val=\"A\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "没有编号");

		assertThat(texts()).containsExactly("（一）基本", "（二）项目", "没有编号");
	}

	@Test
	void aNumberAloneInACellIsItsText() {
		list(OUTLINE + num(1, ""));
		String number = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>";
		this.file.xml(new TableMarkup()
			.xml("<w:tr><w:tc>" + number + "</w:tc><w:tc><w:p>" + WordFile.run("", "甲") + "</w:p></w:tc></w:tr>")
			.toString());

		assertThat(texts()).containsExactly("一.1 甲");
	}

	@Test
	void bulletsAreNoNumbers() {
		list("<w:abstractNum w:abstractNumId=\"0\">" + level(0, "bullet", "\uF0B7", "") + "</w:abstractNum>"
				+ num(1, ""));
		item(0, 1, "一项");

		assertThat(texts()).containsExactly("一项");
	}

	private static String level(int level, String format, String text, String more) {
		return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/>%s</w:lvl>"
			.formatted(level, format, text, more);
	}

	private static String num(int id, String overrides) {
		return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"0\"/>%s</w:num>".formatted(id, overrides);
	}

	private void list(String markup) {
		this.file.part("numbering", markup);
	}

	private NumberingTests item(int level, int list, String text) {
		this.file.paragraph("<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(level, list),
				text);
		return this;
	}

	private List<String> texts() {
		return WordDocument.read(this.file.bytes(), Limits.FILING, new Notices())
			.document()
			.rows()
			.stream()
			.map(Row::text)
			.toList();
	}

}
