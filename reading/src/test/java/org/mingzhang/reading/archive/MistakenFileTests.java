package org.mingzhang.reading.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.reading.archive.Refusals.refusals;

/**
 * A file of another kind is refused with a sentence that says what it is.
 */
class MistakenFileTests {

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

}
