package org.mingzhang.reading.pdf;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.document.Problem;
import org.mingzhang.reading.document.Row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What a published document has no use for is refused by name; what it has is read. */
class PdfHazardTests {

	private static final String SCRIPT = "<</S/JavaScript/JS(app.alert\\(1\\))>>";

	private static final String ATTACHED = "<</Type/Filespec/F(a.exe)/EF<</F 7 0 R>>>>";

	static Stream<Arguments> hazards() {
		return Stream.of(arguments("a script when it opens", Hazard.SCRIPT, pdf().catalogue("/OpenAction" + SCRIPT)),
				arguments("a script by name", Hazard.SCRIPT,
						pdf().catalogue("/Names<</JavaScript<</Names[(a)6 0 R]>>>>").add(SCRIPT)),
				arguments("a script of a page", Hazard.SCRIPT, pdf().page("/AA<</O " + SCRIPT + ">>")),
				arguments("a script of a link", Hazard.SCRIPT,
						pdf().page("/Annots[6 0 R]").add("<</Subtype/Link/Rect[0 0 9 9]/A " + SCRIPT + ">>")),
				arguments("a script of a bookmark", Hazard.SCRIPT,
						pdf().catalogue("/Outlines 6 0 R")
							.add("<</First 7 0 R>>")
							.add("<</Title(a)/A " + SCRIPT + ">>")),
				arguments("a script of a field", Hazard.SCRIPT,
						pdf().catalogue("/AcroForm<</Fields[6 0 R]>>")
							.add("<</FT/Tx/T(a)/AA<</K<</S/JavaScript/JS 7 0 R>>>>>>")
							.add(RawPdf.stream("app.alert(1)"))),
				arguments("a script behind another action", Hazard.SCRIPT,
						pdf().catalogue("/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next[" + SCRIPT + "]>>")),
				arguments("a program to start", Hazard.ACTION, pdf().catalogue("/OpenAction<</S/Launch/F(calc.exe)>>")),
				arguments("an embedded file to open", Hazard.ACTION,
						pdf().page("/Annots[<</Subtype/Link/A<</S/GoToE/T<</R/C/N(a)>>>>>>]")),
				arguments("data to send", Hazard.ACTION,
						pdf().page("/Annots[<</Subtype/Widget/A<</S/SubmitForm/F(http://a.example)>>>>]")),
				arguments("an attachment", Hazard.ATTACHMENT,
						pdf().catalogue("/Names<</EmbeddedFiles<</Names[(a)6 0 R]>>>>")
							.add(ATTACHED)
							.add(RawPdf.stream("MZ"))),
				arguments("an attachment on a page", Hazard.ATTACHMENT,
						pdf().page("/Annots[<</Subtype/FileAttachment/FS 6 0 R>>]")
							.add(ATTACHED)
							.add(RawPdf.stream("MZ"))),
				arguments("an associated file", Hazard.ATTACHMENT,
						pdf().catalogue("/AF[6 0 R]").add(ATTACHED).add(RawPdf.stream("MZ"))),
				arguments("a portfolio", Hazard.ATTACHMENT, pdf().catalogue("/Collection<</View/D>>")),
				arguments("a film", Hazard.ATTACHMENT, pdf().page("/Annots[<</Subtype/RichMedia>>]")),
				arguments("a dynamic form", Hazard.DYNAMIC_FORM,
						pdf().catalogue("/AcroForm<</Fields[]/XFA 6 0 R>>").add(RawPdf.stream("<xdp/>"))),
				arguments("pages in a circle", Hazard.PAGE_CIRCLE,
						pdf().object(2, "<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>")
							.add("<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 1>>")),
				arguments("pages below pages below pages", Hazard.NESTING, nestedPages(200)),
				arguments("a drawing that draws itself", Hazard.DRAWING_CIRCLE, drawings(1)),
				arguments("drawings that draw each other", Hazard.DRAWING_CIRCLE, drawings(3)),
				arguments("drawings inside drawings", Hazard.NESTING, drawings(60)),
				arguments("arrays inside arrays", Hazard.NESTING, pdf().catalogue("/X " + "[".repeat(100_000))),
				arguments("arrays inside arrays of a page", Hazard.NESTING,
						pdf().object(4, RawPdf.stream("[".repeat(100_000)))),
				arguments("one huge array", Hazard.OBJECTS, pdf().catalogue("/X[" + "0 ".repeat(2_100_000) + "]")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("hazards")
	void aHazardIsToldByItsOwnSentence(String name, Hazard hazard, RawPdf file) {
		Notices notices = new Notices();

		assertThat(PdfDocument.read(file.bytes(), Limits.FILING, notices).rows()).isEmpty();
		assertThat(notices.problems()).as(name).extracting(Problem::message).containsExactly(hazard.sentence());
	}

	static Stream<Arguments> harmless() {
		return Stream.of(arguments("nothing special", pdf()),
				arguments("a link to a site",
						pdf().page("/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://a.example)>>>>]")),
				arguments("bookmarks",
						pdf().catalogue("/Outlines 6 0 R/PageMode/UseOutlines")
							.add("<</First 7 0 R/Last 7 0 R/Count 1>>")
							.add("<</Title(a)/Parent 6 0 R/Dest[3 0 R/Fit]>>")),
				arguments("where it opens", pdf().catalogue("/OpenAction<</S/GoTo/D[3 0 R/XYZ 0 0 1]>>")),
				arguments("page labels", pdf().catalogue("/PageLabels<</Nums[0<</S/D>>]>>")),
				arguments("a list of attachments without any", pdf().catalogue("/Names<</EmbeddedFiles<</Names[]>>>>")),
				arguments("a form without fields", pdf().catalogue("/AcroForm<</Fields[]/DA(/F 0 Tf)>>")),
				arguments("metadata and structure",
						pdf().catalogue("/Metadata 6 0 R/StructTreeRoot 7 0 R/MarkInfo<</Marked true>>")
							.add("<</Type/Metadata/Subtype/XML/Length 8>>\nstream\n<x:xmp/>\nendstream")
							.add("<</Type/StructTreeRoot/K<</S/Document/P 7 0 R>>>>")),
				arguments("brackets in texts",
						pdf().object(4,
								RawPdf.stream("BT /F 12 Tf 50 500 Td (Budget) Tj (" + "[".repeat(300) + ") pop ET"))),
				arguments("a length that lies",
						pdf().object(4,
								RawPdf.stream("BT /F 12 Tf 50 500 Td (Budget) Tj ET")
									.replaceFirst("/Length \\d+", "/Length 7"))),
				arguments("a length that is too long",
						pdf().object(4, RawPdf.stream("BT /F 12 Tf 50 500 Td (Budget) Tj ET")
							.replaceFirst("/Length \\d+", "/Length 99999999"))));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("harmless")
	void whatADocumentHasIsRead(String name, RawPdf file) {
		Notices notices = new Notices();

		assertThat(PdfDocument.read(file.bytes(), Limits.FILING, notices).rows()).as(name)
			.extracting(Row::text)
			.containsExactly("Budget");
		assertThat(notices.problems()).isEmpty();
	}

	@Test
	void allHazardsAreToldAtOnce() {
		RawPdf file = pdf().catalogue("/OpenAction" + SCRIPT + "/AF[6 0 R]").add(ATTACHED).add(RawPdf.stream("MZ"));
		Notices notices = new Notices();
		PdfDocument.read(file.bytes(), Limits.FILING, notices);

		assertThat(notices.problems()).extracting(Problem::message)
			.containsExactlyInAnyOrder(Hazard.SCRIPT.sentence(), Hazard.ATTACHMENT.sentence());
	}

	@Test
	void partsThatHoldEachOtherEndInARefusal() {
		RawPdf file = pdf().object(2, "<</Type/Pages/Kids[6 0 R]/Count 1>>")
			.add("<</Type/ObjStm/N 1/First 4/Extends 7 0 R/Length 7 0 R>>\nstream\n3 0 <<>>\nendstream")
			.add("<</Type/ObjStm/N 1/First 4/Extends 6 0 R/Length 6 0 R>>\nstream\n4 0 <<>>\nendstream");
		Notices notices = new Notices();

		assertThat(PdfDocument.read(file.bytes(), Limits.FILING, notices).rows()).isEmpty();
		assertThat(notices.problems()).hasSize(1);
	}

	@Test
	void aNumberOfPagesThatLiesIsNotBelieved() {
		RawPdf more = pdf().object(2, "<</Type/Pages/Kids[3 0 R]/Count 2147483647>>");
		Notices notices = new Notices();

		assertThat(PdfDocument.read(more.bytes(), Limits.FILING, notices).rows()).extracting(Row::text)
			.containsExactly("Budget");
	}

	@ParameterizedTest
	@EnumSource(Hazard.class)
	void everySentenceIsInBothLanguages(Hazard hazard) {
		assertThat(hazard.sentence()).matches("PDF .*\\p{IsHan}.*。 [A-Z][^\\p{IsHan}]+\\.");
	}

	private static RawPdf pdf() {
		return new RawPdf();
	}

	private static RawPdf nestedPages(int depth) {
		RawPdf file = pdf().object(2, "<</Type/Pages/Kids[6 0 R]/Count 1>>");
		for (int i = 0; i < depth; i++) {
			file.add("<</Type/Pages/Kids[" + (7 + i) + " 0 R]/Count 1>>");
		}
		return file.add("<</Type/Page/MediaBox[0 0 9 9]>>");
	}

	/** Each draws the next, the last the first. */
	private static RawPdf drawings(int count) {
		String names = IntStream.range(0, count)
			.mapToObj((i) -> "/X" + i + " " + (6 + i) + " 0 R")
			.collect(Collectors.joining());
		RawPdf file = pdf()
			.object(3,
					"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<<" + names
							+ ">>>>>>")
			.object(4, RawPdf.stream("/X0 Do"));
		for (int i = 0; i < count; i++) {
			file.add(RawPdf.stream("/X" + (i + 1) % count + " Do")
				.replace("<<", "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<<" + names + ">>>>"));
		}
		return file;
	}

}
