package org.mingzhang.reading.word;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.reading.archive.Parcel;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.document.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** What is damaged, of another kind or made to do harm is refused with a sentence. */
class HostileWordTests {

	@ParameterizedTest
	@CsvSource({ "{\\rtf1}, 文件不是Word", "'', 文件不是Word", "<html>, 文件不是Word" })
	void whatIsNoArchiveIsNoDocument(String text, String sentence) {
		assertThat(refusals(text.getBytes(StandardCharsets.UTF_8), Limits.FILING)).singleElement()
			.asString()
			.startsWith(sentence);
	}

	@Test
	void aWorkbookIsNamedAsSuch() {
		assertThat(refusals(Parcel.workbook().bytes(), Limits.FILING)).singleElement().asString().startsWith("这是工作簿");
	}

	@Test
	void aDocumentWithoutTextIsRefused() {
		assertThat(refusals(new WordFile().bytes(), Limits.FILING))
			.containsExactly("Word 文件没有正文。 The Word file has no text.");
	}

	@Test
	void brokenMarkupIsDamage() {
		assertThat(refusals(new WordFile().xml("<w:p><w:r></w:p>").bytes(), Limits.FILING)).singleElement()
			.asString()
			.contains("已损坏");
	}

	@Test
	void markupThatEndsEarlyIsDamage() {
		byte[] whole = new WordFile().paragraph("一段").bytes();

		assertThat(refusals(Arrays.copyOf(whole, whole.length / 2), Limits.FILING)).isNotEmpty();
	}

	@Test
	void tablesInTablesWithoutEndAreTooMuch() {
		String open = "<w:tbl><w:tr><w:tc>";
		String close = "</w:tc></w:tr></w:tbl>";

		assertThat(refusals(new WordFile().xml(open.repeat(45) + close.repeat(45)).bytes(), Limits.FILING))
			.singleElement()
			.asString()
			.startsWith("Word 文件内容过多");
	}

	@Test
	void elementsTextAndCellsAreCounted() {
		byte[] file = new WordFile().paragraph("一二三四五六").xml(new TableMarkup().row("a", "b", "c").toString()).bytes();

		assertThat(refusals(file, new Limits(10, 100, 100, 100))).hasSize(1);
		assertThat(refusals(file, new Limits(1000, 100, 5, 100))).hasSize(1);
		assertThat(refusals(file, new Limits(1000, 100, 100, 2))).hasSize(1);
		assertThat(refusals(file, new Limits(1000, 100, 100, 3))).isEmpty();
	}

	@Test
	void columnsThatNobodyNeedsAreCounted() {
		String cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"999999999\"/></w:tcPr><w:p/></w:tc>";

		assertThat(refusals(new WordFile().xml("<w:tbl><w:tr>" + cell.repeat(500) + "</w:tr></w:tbl>").bytes(),
				Limits.FILING))
			.singleElement()
			.asString()
			.startsWith("Word 文件内容过多");
	}

	@Test
	void readingStopsWhenItIsToldTo() {
		byte[] file = new WordFile().xml("<w:p/>".repeat(10_000)).paragraph("末段").bytes();
		Thread.currentThread().interrupt();

		assertThat(refusals(file, Limits.FILING)).hasSize(1);
		assertThat(Thread.interrupted()).isTrue();
	}

	@Test
	void anInstructionThatNeverEndsSwallowsNothing() {
		WordFile file = new WordFile().xml("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>")
			.paragraph("后文");
		Notices notices = new Notices();

		assertThat(WordDocument.read(file.bytes(), Limits.FILING, notices).document().rows()).hasSize(1);
	}

	@Test
	void stylesAndListsInACircleAreReadToAnEnd() {
		WordFile file = new WordFile()
			.part("styles",
					"<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
							+ "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>")
			.part("numbering",
					"<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"A\"/></w:abstractNum>"
							+ "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
			.paragraph("<w:pStyle w:val=\"A\"/><w:numPr><w:numId w:val=\"1\"/><w:ilvl w:val=\"99\"/></w:numPr>", "一段");

		assertThat(refusals(file.bytes(), Limits.FILING)).isEmpty();
	}

	@Test
	void whateverBytesAreChangedTheReaderAnswers() {
		byte[] whole = new WordFile().paragraph("一段正文").xml(new TableMarkup().row("合计", "1.00").toString()).bytes();
		Random random = new Random(11);
		for (int i = 0; i < 300; i++) {
			byte[] changed = whole.clone();
			for (int change = 0; change < 3; change++) {
				changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
			}
			Notices notices = new Notices();
			WordDocument read = WordDocument.read(changed, Limits.FILING, notices);
			assertThat(notices.problems().isEmpty()).isEqualTo(!read.document().rows().isEmpty());
		}
	}

	private static List<String> refusals(byte[] bytes, Limits limits) {
		Notices notices = new Notices();
		WordDocument document = WordDocument.read(bytes, limits, notices);
		assertThat(document.document().rows().isEmpty()).isEqualTo(!notices.problems().isEmpty());
		return notices.problems().stream().map(Problem::message).toList();
	}

}
