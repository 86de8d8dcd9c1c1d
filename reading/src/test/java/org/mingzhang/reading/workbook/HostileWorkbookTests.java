package org.mingzhang.reading.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.synthetic.SyntheticFilings;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;
import org.mingzhang.reading.DocumentReader;
import org.mingzhang.reading.ReadingResult;
import org.mingzhang.reading.archive.Parcel;
import org.mingzhang.reading.recognition.Hints;
import org.mingzhang.reading.workbook.Press.Habit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A workbook that was made to do harm is read or refused, and costs no more than another.
 */
class HostileWorkbookTests {

	private static final String TITLE = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>2023年度收入决算表</t></is></c></row>";

	private final DocumentReader reader = new DocumentReader(Registry.load(), Catalogue.load());

	@Test
	void partsChangedInAnyByteAreReadOrRefused() throws IOException {
		Template template = Catalogue.load().templates().getFirst();
		Map<String, byte[]> parts = parts(
				new Press(SyntheticFilings.of(template).filing(1, 3), template, "示例", Habit.AS_PRINTED).bytes());
		List<String> names = List.copyOf(parts.keySet());
		Random random = new Random(11);
		for (int i = 0; i < 400; i++) {
			Map<String, byte[]> changed = new LinkedHashMap<>(parts);
			String name = names.get(random.nextInt(names.size()));
			byte[] part = changed.get(name).clone();
			for (int flips = random.nextInt(3); flips >= 0; flips--) {
				part[random.nextInt(part.length)] ^= (byte) (1 << random.nextInt(8));
			}
			changed.put(name, part);

			assertThat(this.reader.readWorkbook(zip(changed), Hints.NONE)).as(name + " " + i).isNotNull();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "<c r=\"ZZZ1\"><v>1</v></c>", "<c r=\"A0\"><v>1</v></c>", "<c r=\"\"><v>1</v></c>" })
	void addressesThatNoCellHasAreRefused(String cell) {
		assertThat(refusals(sheet(TITLE + "<row r=\"2\">" + cell + "</row>"))).singleElement()
			.asString()
			.startsWith("工作表中的单元格地址");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e400", "1e99999999", "-1E-99999999", "NaN", "0x10", "٣", "1__0" })
	void numbersThatNoProgramWritesAreNoFigures(String number) {
		assertThat(result(
				sheet(TITLE + "<row r=\"2\"><c r=\"A2\"><v>" + number + "</v></c><c r=\"B2\"><v>1</v></c></row>")))
			.isNotNull();
	}

	@Test
	void textThatMultipliesItselfIsBounded() {
		StringBuilder rows = new StringBuilder(TITLE);
		rows.append("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>")
			.append("长".repeat(30_000))
			.append("</t></is></c></row>");
		for (int row = 3; row < 120; row++) {
			rows.append("<row r=\"%d\"><c r=\"A%d\"><f>A%d&amp;A%d</f></c><c r=\"B%d\"><f>9.9E300^9*9E300</f></c></row>"
				.formatted(row, row, row - 1, row - 1, row));
		}

		assertThat(result(sheet(rows.toString()))).isNotNull();
	}

	@Test
	void formulasNestedWithoutEndAreNotComputed() {
		String deep = "(".repeat(3000) + "1" + ")".repeat(3000);
		String signs = "-".repeat(8000) + "1";
		String quotes = "\"" + "a&quot;&quot;".repeat(1000) + "\"";
		for (String formula : List.of(deep, signs, quotes.replace("\"", "&quot;"), "A2&amp;".repeat(2000) + "A2")) {
			assertThat(result(sheet(TITLE + "<row r=\"2\"><c r=\"A2\"><f>" + formula + "</f><v>1</v></c></row>")))
				.isNotNull();
		}
	}

	@Test
	void aTableThatIsMostlyNothingIsNotFilledUp() {
		StringBuilder rows = new StringBuilder(TITLE);
		for (int row = 2; row < 4000; row++) {
			String column = org.mingzhang.reading.workbook.formula.CellName.letters(row);
			rows.append("<row r=\"%d\"><c r=\"A%d\"><v>1</v></c><c r=\"%s%d\"><v>2</v></c></row>".formatted(row, row,
					column, row));
		}

		assertThat(refusals(sheet(rows.toString()))).singleElement().asString().contains("的表过宽过长");
	}

	@Test
	void oneLongTextSharedByManyCellsIsCountedForEach() {
		StringBuilder rows = new StringBuilder(TITLE);
		for (int row = 2; row < 3000; row++) {
			rows.append("<row r=\"%d\"><c r=\"A%d\" t=\"s\"><v>0</v></c></row>".formatted(row, row));
		}
		Parcel parcel = parcel(rows.toString()).part("xl/sharedStrings.xml",
				"<sst><si><t>" + "长".repeat(30_000) + "</t></si></sst>");

		assertThat(refusals(parcel.bytes())).singleElement().asString().startsWith("工作簿中各表的文字过多");
	}

	@Test
	void cellsMergedOverEachOtherWithoutEndAreRefused() {
		StringBuilder rows = new StringBuilder(TITLE);
		for (int row = 2; row < 2000; row++) {
			rows.append(
					"<row r=\"%d\"><c r=\"B%d\"><v>1</v></c><c r=\"C%d\"><v>1</v></c></row>".formatted(row, row, row));
		}
		String merges = "<mergeCells>" + "<mergeCell ref=\"C1:XFD1048576\"/>".repeat(3000) + "</mergeCells>";
		byte[] file = parcel("")
			.part("xl/worksheets/sheet1.xml",
					"<worksheet><sheetData>" + rows + "</sheetData>" + merges + "</worksheet>")
			.bytes();

		assertThat(refusals(file)).singleElement().asString().contains("合并单元格过多");
	}

	@Test
	void charactersThatPrintNothingAreBlank() {
		assertThat(result(sheet(TITLE
				+ "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>\u200B\uFEFF</t></is></c></row><row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>\u00AD</t></is></c><c r=\"B3\"><v>1</v></c></row>")))
			.isNotNull();
	}

	@Test
	void readingStopsWhenItIsToldTo() {
		byte[] file = sheet(TITLE);

		Thread.currentThread().interrupt();
		ReadingResult result = result(file);

		assertThat(Thread.interrupted()).isTrue();
		assertThat(result).isInstanceOf(ReadingResult.Unreadable.class);
	}

	private ReadingResult result(byte[] file) {
		return this.reader.readWorkbook(file, Hints.NONE);
	}

	private List<String> refusals(byte[] file) {
		return ((ReadingResult.Unreadable) result(file)).problems()
			.stream()
			.map((problem) -> problem.message())
			.toList();
	}

	private static byte[] sheet(String rows) {
		return parcel(rows).bytes();
	}

	private static Parcel parcel(String rows) {
		String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
		return Parcel.workbook()
			.part("xl/workbook.xml",
					"<workbook xmlns:r=\"r\"><sheets><sheet name=\"表\" r:id=\"r1\"/></sheets></workbook>")
			.part("xl/_rels/workbook.xml.rels",
					"<Relationships><Relationship Id=\"r1\" Type=\"" + relations
							+ "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\""
							+ relations + "sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>")
			.part("xl/sharedStrings.xml", "<sst/>")
			.part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
	}

	private static Map<String, byte[]> parts(byte[] file) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		return parts;
	}

	private static byte[] zip(Map<String, byte[]> parts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
		}
		return out.toByteArray();
	}

}
