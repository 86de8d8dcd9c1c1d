package org.mingzhang.reading.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.document.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * An archive is looked through before anything parses it, and refused with a sentence.
 */
class HostileArchiveTests {

	private static final ArchiveLimits SMALL = new ArchiveLimits(20, 3_000_000, 4_000_000, 100, 100_000);

	@Test
	void aPlainWorkbookAndATextPass() {
		assertThat(refusals(Parcel.workbook().bytes())).isEmpty();
		assertThat(refusals(Parcel.text().bytes(), OfficeKind.TEXT)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(Zip64Mode.class)
	void wideHeadersThatTellTheTruthPass(Zip64Mode mode) throws IOException {
		assertThat(refusals(wide(mode))).isEmpty();
	}

	@Test
	void wideHeadersThatLieAreRefused() throws IOException {
		byte[] file = wide(Zip64Mode.Always);
		int record = lastIndexOf(file, 0x06064B50);
		file[record + 40]++;

		assertThat(refusals(file)).singleElement().asString().startsWith("文件已损坏");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "部门决算", "%PDF-1.7", "<html/>" })
	void whatIsNoArchiveIsToldSo(String content) {
		assertThat(refusals(content.getBytes(StandardCharsets.UTF_8)))
			.containsExactly("文件不是工作簿（.xlsx）。 This is not an .xlsx workbook.");
	}

	@ParameterizedTest
	@CsvSource({ "EncryptedPackage, 文件已加密", "Workbook, 这是旧版工作簿", "WordDocument, 这是旧版 Word 文件", "Others, 这是旧版办公文件" })
	void oldAndEncryptedFilesAreToldApart(String stream, String sentence) {
		byte[] file = ("\u00D0\u00CF\u0011\u00E0" + String.join("\u0000", stream.split("")) + "\u0000")
			.getBytes(StandardCharsets.ISO_8859_1);

		assertThat(refusals(file)).singleElement().asString().startsWith(sentence);
	}

	@Test
	void aTextSentAsAWorkbookIsToldAndTheOtherWayRound() {
		assertThat(refusals(Parcel.text().bytes())).singleElement()
			.asString()
			.startsWith("这是Word 文档（.docx），不是工作簿（.xlsx）");
		assertThat(refusals(Parcel.workbook().bytes(), OfficeKind.TEXT)).singleElement()
			.asString()
			.startsWith("这是工作簿（.xlsx），不是Word 文档（.docx）");
	}

	@Test
	void otherArchivesAreToldWhatTheyAre() throws IOException {
		assertThat(refusals(zip("readme.txt", "text"))).singleElement().asString().startsWith("这是压缩文件");
		assertThat(refusals(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<a/>")))
			.singleElement()
			.asString()
			.startsWith("这是 OpenDocument 文件");
	}

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

	@ParameterizedTest
	@ValueSource(strings = { "/absolute.xml", "../outside.xml", "a/../../b.xml", "a\\b.xml", "c:/d.xml", "a//b.xml",
			"a/./b.xml", "a\u0000b.xml" })
	void namesThatLeadElsewhereAreRefused(String name) {
		assertThat(refusals(Parcel.workbook().part(name, "<a/>").bytes())).singleElement()
			.asString()
			.startsWith("压缩包内的部件名");
	}

	@Test
	void namesThatDifferByCaseAloneAreTheSame() {
		assertThat(refusals(Parcel.workbook().part("XL/Workbook.xml", "<workbook/>").bytes())).singleElement()
			.asString()
			.startsWith("压缩包内有两个同名部件");
	}

	@Test
	void theSameNameTwiceIsRefused() throws IOException {
		byte[] file = Parcel.workbook().part("xl/workbook.xmk", "<evil/>").bytes();
		String text = new String(file, StandardCharsets.ISO_8859_1).replace("workbook.xmk", "workbook.xml");

		assertThat(refusals(text.getBytes(StandardCharsets.ISO_8859_1))).singleElement()
			.asString()
			.startsWith("压缩包内有两个同名部件“xl/workbook.xml”");
	}

	@Test
	void directoryAndHeaderHaveToAgree() {
		byte[] file = Parcel.workbook().bytes();
		String text = new String(file, StandardCharsets.ISO_8859_1);
		byte[] other = text.replaceFirst("xl/workbook.xml", "xl/workbooc.xml").getBytes(StandardCharsets.ISO_8859_1);
		byte[] before = concat("MZ stub".getBytes(StandardCharsets.US_ASCII), file);
		byte[] behind = concat(file, "more".getBytes(StandardCharsets.US_ASCII));
		byte[] twice = concat(file, file);

		assertThat(refusals(other)).singleElement().asString().contains("目录与内容不符");
		assertThat(refusals(before)).isNotEmpty();
		assertThat(refusals(behind)).singleElement().asString().startsWith("压缩目录之后另有数据");
		assertThat(refusals(twice)).isNotEmpty();
	}

	@Test
	void anEntryThatTheDirectoryHidesIsFound() {
		byte[] file = Parcel.workbook().bytes();
		int end = lastIndexOf(file, 0x06054B50);
		ByteBuffer numbers = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
		int start = numbers.getInt(end + 16);
		int length = 46 + numbers.getShort(start + 28) + numbers.getShort(start + 30);
		byte[] hidden = concat(Arrays.copyOf(file, start), Arrays.copyOfRange(file, start + length, file.length));
		ByteBuffer changed = ByteBuffer.wrap(hidden).order(ByteOrder.LITTLE_ENDIAN);
		int newEnd = end - length;
		short count = (short) (numbers.getShort(end + 10) - 1);
		changed.putShort(newEnd + 8, count).putShort(newEnd + 10, count);
		changed.putInt(newEnd + 12, numbers.getInt(end + 12) - length);

		assertThat(refusals(hidden)).singleElement().asString().contains("有隐藏或重叠的数据");
	}

	@Test
	void encryptedAndOddlyPackedPartsAreRefused() {
		byte[] encrypted = Parcel.workbook().bytes();
		byte[] odd = encrypted.clone();
		int entry = lastIndexOf(encrypted, 0x02014B50);
		encrypted[entry + 8] |= 1;
		odd[entry + 10] = 9;

		assertThat(refusals(encrypted)).anySatisfy((told) -> assertThat(told).contains("已加密"));
		assertThat(refusals(odd)).anySatisfy((told) -> assertThat(told).contains("压缩方式"));
	}

	@Test
	void moreThanTheLimitsIsNotUnpacked() {
		byte[] one = Parcel.workbook().part("a.xml", new byte[3_100_000]).bytes();
		byte[] together = Parcel.workbook().part("a.xml", noise(2_500_000)).part("b.xml", noise(2_500_000)).bytes();
		byte[] ratio = Parcel.workbook().part("a.xml", new byte[200_000]).bytes();
		byte[] harmless = Parcel.workbook().part("xl/styles.bin", new byte[90_000]).bytes();
		Parcel many = Parcel.workbook();
		for (int i = 0; i < 20; i++) {
			many.part("p" + i + ".xml", "<a/>");
		}

		assertThat(refusals(one, SMALL)).singleElement().asString().startsWith("文件解压后过大");
		assertThat(refusals(together, SMALL)).singleElement().asString().startsWith("文件解压后过大");
		assertThat(refusals(ratio, SMALL)).singleElement().asString().contains("不像办公软件所存");
		assertThat(refusals(harmless, SMALL)).isEmpty();
		assertThat(refusals(many.bytes(), SMALL)).singleElement().asString().startsWith("文件内含 23 个部件");
	}

	@Test
	void sizesThatLieAreFoundByUnpacking() {
		byte[] file = Parcel.workbook().part("a.xml", new byte[50_000]).bytes();
		int entry = lastIndexOf(file, 0x02014B50);
		ByteBuffer numbers = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
		int descriptor = indexOf(file, 0x08074B50, numbers.getInt(entry + 42));
		numbers.putInt(entry + 24, 10).putInt(descriptor + 12, 10);

		assertThat(refusals(file)).singleElement().asString().startsWith("文件已损坏（部件 a.xml");
	}

	@Test
	void lookingThroughStopsWhenItIsToldTo() {
		byte[] file = Parcel.workbook().bytes();

		Thread.currentThread().interrupt();
		List<String> refusals = refusals(file);

		assertThat(Thread.interrupted()).isTrue();
		assertThat(refusals).isNotEmpty();
	}

	@Test
	void whateverIsBrokenIsReadOrRefused() {
		byte[] whole = Parcel.workbook().part("xl/sharedStrings.xml", "<sst><si><t>部门决算</t></si></sst>").bytes();
		Random random = new Random(7);
		for (int i = 0; i < whole.length; i++) {
			byte[] broken = whole.clone();
			broken[i] ^= (byte) (1 << random.nextInt(8));
			byte[] cut = Arrays.copyOf(whole, i);

			assertThatCode(() -> refusals(broken)).doesNotThrowAnyException();
			assertThat(refusals(cut)).as("cut at " + i).isNotEmpty();
		}
	}

	private static byte[] wide(Zip64Mode mode) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		byte[] plain = Parcel.workbook().bytes();
		try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
				java.util.zip.ZipInputStream in = new java.util.zip.ZipInputStream(
						new java.io.ByteArrayInputStream(plain))) {
			zip.setUseZip64(mode);
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				zip.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
				in.transferTo(zip);
				zip.closeArchiveEntry();
			}
		}
		return out.toByteArray();
	}

	private static byte[] zip(String... namesAndTexts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (int i = 0; i < namesAndTexts.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
				zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
			}
		}
		return out.toByteArray();
	}

	private static byte[] noise(int length) {
		byte[] noise = new byte[length];
		new Random(1).nextBytes(noise);
		noise[0] = 'x';
		return noise;
	}

	private static byte[] concat(byte[] one, byte[] other) {
		byte[] both = Arrays.copyOf(one, one.length + other.length);
		System.arraycopy(other, 0, both, one.length, other.length);
		return both;
	}

	private static int lastIndexOf(byte[] file, int signature) {
		ByteBuffer numbers = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
		int at = file.length - 4;
		while (numbers.getInt(at) != signature) {
			at--;
		}
		return at;
	}

	private static int indexOf(byte[] file, int signature, int from) {
		ByteBuffer numbers = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
		int at = from;
		while (numbers.getInt(at) != signature) {
			at++;
		}
		return at;
	}

	private static List<String> refusals(byte[] file) {
		return refusals(file, OfficeKind.WORKBOOK);
	}

	private static List<String> refusals(byte[] file, OfficeKind kind) {
		return refusals(file, kind, ArchiveLimits.FILING);
	}

	private static List<String> refusals(byte[] file, ArchiveLimits limits) {
		return refusals(file, OfficeKind.WORKBOOK, limits);
	}

	private static List<String> refusals(byte[] file, OfficeKind kind, ArchiveLimits limits) {
		Notices notices = new Notices();
		boolean opened = OfficeFile.inspect(file, kind, limits, notices).isPresent();
		assertThat(opened).isEqualTo(notices.problems().isEmpty());
		return notices.problems().stream().map(Problem::message).toList();
	}

}
