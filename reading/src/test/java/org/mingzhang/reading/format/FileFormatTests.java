package org.mingzhang.reading.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** A file is what its bytes say, whatever it is called. */
class FileFormatTests {

	static Stream<Arguments> files() {
		return Stream.of(arguments(FileFormat.EMPTY, new byte[0]), arguments(FileFormat.PDF, latin("%PDF-1.7\n")),
				arguments(FileFormat.PDF, latin("sent by mail\r\n%PDF-1.4")),
				arguments(FileFormat.WORKBOOK, zip("[Content_Types].xml", "xl/workbook.xml")),
				arguments(FileFormat.BINARY_WORKBOOK, zip("xl/workbook.bin")),
				arguments(FileFormat.DOCUMENT, zip("word/document.xml", "_rels/.rels")),
				arguments(FileFormat.PRESENTATION, zip("ppt/presentation.xml")),
				arguments(FileFormat.OFD, zip("OFD.xml", "Doc_0/Document.xml")),
				arguments(FileFormat.OPEN_DOCUMENT, zip("mimetype", "content.xml")),
				arguments(FileFormat.ARCHIVE, zip("决算公开.pdf")), arguments(FileFormat.ARCHIVE, latin("Rar!\u001A\7")),
				arguments(FileFormat.LOCKED_OFFICE, compound("Root Entry", "DataSpaces", "EncryptedPackage")),
				arguments(FileFormat.OLD_WORKBOOK, compound("Root Entry", "Workbook")),
				arguments(FileFormat.OLD_WORKBOOK, compound("Root Entry", "Book")),
				arguments(FileFormat.OLD_DOCUMENT, compound("Root Entry", "1Table", "WordDocument")),
				arguments(FileFormat.PRESENTATION, compound("Root Entry", "PowerPoint Document")),
				arguments(FileFormat.OLD_OFFICE, compound("Root Entry", "__properties_version1.0")),
				arguments(FileFormat.RTF, latin("{\\rtf1\\ansi")),
				arguments(FileFormat.HTML, latin("\r\n <!DOCTYPE HTML><html xmlns:x=\"…:excel\">")),
				arguments(FileFormat.HTML, latin("<table><tr><td>1</td></tr></table>")),
				arguments(FileFormat.HTML, "\uFEFF<html>".getBytes(StandardCharsets.UTF_16LE)),
				arguments(FileFormat.XML, latin("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>")),
				arguments(FileFormat.IMAGE, latin("\u0089PNG\r\n\u001A\n")),
				arguments(FileFormat.IMAGE, latin("\u00FF\u00D8\u00FF\u00E0")),
				arguments(FileFormat.IMAGE, latin("BM\20\0\0\0\0\0\0\0\0\66")),
				arguments(FileFormat.IMAGE, latin("RIFF\1\2\3\4WEBP")),
				arguments(FileFormat.TEXT, "部门决算\n合计\t10.00".getBytes(StandardCharsets.UTF_8)),
				arguments(FileFormat.TEXT, "\uFEFF部门决算".getBytes(StandardCharsets.UTF_8)),
				arguments(FileFormat.TEXT, "\uFEFF部门决算".getBytes(StandardCharsets.UTF_16LE)),
				arguments(FileFormat.TEXT, "\uFEFF部门决算".getBytes(StandardCharsets.UTF_16BE)),
				arguments(FileFormat.TEXT, "部门决算".getBytes(Charset.forName("GB18030"))),
				arguments(FileFormat.TEXT, latin("BM-2023 [{\"form\":1}]")),
				arguments(FileFormat.BINARY, latin("MZ\u0090\0\3\0\0\0")));
	}

	@ParameterizedTest
	@MethodSource("files")
	void aFileIsToldByItsBytes(FileFormat format, byte[] file) {
		assertThat(FileFormat.of(file)).isEqualTo(format);
	}

	@ParameterizedTest
	@MethodSource("files")
	void whatIsCutOffIsSomethingToo(FileFormat format, byte[] file) {
		for (int length = 0; length < file.length; length++) {
			byte[] cut = ByteBuffer.allocate(length).put(file, 0, length).array();
			assertThatCode(() -> FileFormat.of(cut)).as("%d bytes of %s", length, format).doesNotThrowAnyException();
		}
	}

	@ParameterizedTest
	@EnumSource(FileFormat.class)
	void everyFormatIsToldInBothLanguagesWithWhatToDo(FileFormat format) {
		assertThat(format.sentence()).matches("文件是.+；.*请.+。 The file is .+: .+\\.");
	}

	@ParameterizedTest
	@EnumSource(Declaration.class)
	void whatIsCalledRightlyIsTakenAndNothingElse(Declaration declaration) {
		long taken = files().map(Arguments::get)
			.filter((file) -> declaration.mismatch((byte[]) file[1]).isEmpty())
			.map((file) -> file[0])
			.distinct()
			.count();
		assertThat(taken).isBetween(1L, 4L);
	}

	@Test
	void whatIsCalledWronglyIsToldWithWhatItIsAndWhatToDo() {
		assertThat(Declaration.WORKBOOK.mismatch(compound("Root Entry", "Workbook")))
			.map(Declaration.Mismatch::sentence)
			.contains("文件不是工作簿（.xlsx），而是旧版工作簿（.xls 或 .et）；请用 Excel 或 WPS 打开，另存为 .xlsx 后提交。"
					+ " The file is not a workbook (.xlsx) but an old workbook (.xls or .et): open it in Excel or WPS and save it as .xlsx.");
		assertThat(Declaration.PDF.mismatch(latin("%PDF-1.4"))).isEmpty();
		assertThat(Declaration.named("application/pdf")).contains(Declaration.PDF);
		assertThat(Declaration.named("application/zip")).isEmpty();
	}

	@Test
	void aDirectoryThatLiesOutsideOfItsFileNamesNothing() {
		byte[] file = compound("Root Entry", "Workbook");
		ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(48, 0x7FFF_FFFE).putShort(30, (short) 0x7FFF);

		assertThat(FileFormat.of(file)).isEqualTo(FileFormat.OLD_OFFICE);
	}

	@Test
	void aPartThatLiesInAnotherNamesNothing() {
		byte[] workbook = zip("[Content_Types].xml", "xl/workbook.xml");

		assertThat(FileFormat.of(stored("word/embeddings/table.xlsx", workbook, "word/document.xml")))
			.isEqualTo(FileFormat.DOCUMENT);
		assertThat(FileFormat.of(stored("table.xlsx", workbook, "readme.txt"))).isEqualTo(FileFormat.ARCHIVE);
	}

	@Test
	void recordsOutsideOfTheDirectoryNameNothing() {
		byte[] file = zip("readme.txt");
		ByteBuffer record = ByteBuffer.allocate(46 + 15).order(ByteOrder.LITTLE_ENDIAN).putInt(0x02014B50);
		record.putShort(28, (short) 15).put(46, latin("xl/workbook.xml"));

		assertThat(FileFormat.of(stored("noise", record.array(), "readme.txt"))).isEqualTo(FileFormat.ARCHIVE);
		assertThat(FileFormat.of(file)).isEqualTo(FileFormat.ARCHIVE);
	}

	@Test
	void aDirectoryThatLiesAboutItsPlaceNamesNothing() {
		byte[] file = zip("xl/workbook.xml");
		int end = file.length - 22;
		ByteBuffer.wrap(file)
			.order(ByteOrder.LITTLE_ENDIAN)
			.putShort(end + 10, (short) -1)
			.putInt(end + 12, -2)
			.putInt(end + 16, -2);

		assertThat(FileFormat.of(file)).isEqualTo(FileFormat.ARCHIVE);
	}

	@Test
	void aCommentBehindTheDirectoryHidesNothing() {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(file)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.setComment("made by hand ".repeat(100));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}

		assertThat(FileFormat.of(file.toByteArray())).isEqualTo(FileFormat.DOCUMENT);
	}

	private static byte[] latin(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static byte[] zip(String... names) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(file)) {
			for (String name : names) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(1);
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return file.toByteArray();
	}

	/** A zip with a part whose bytes lie in it as they are, and another part. */
	private static byte[] stored(String name, byte[] content, String other) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		CRC32 sum = new CRC32();
		sum.update(content);
		try (ZipOutputStream zip = new ZipOutputStream(file)) {
			ZipEntry entry = new ZipEntry(name);
			entry.setMethod(ZipEntry.STORED);
			entry.setSize(content.length);
			entry.setCrc(sum.getValue());
			zip.putNextEntry(entry);
			zip.write(content);
			zip.putNextEntry(new ZipEntry(other));
			zip.write(1);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return file.toByteArray();
	}

	/** A header and a directory, which is all that is looked at. */
	private static byte[] compound(String... names) {
		ByteBuffer file = ByteBuffer.allocate(512 + 128 * names.length).order(ByteOrder.LITTLE_ENDIAN);
		file.putLong(0xE11AB1A1E011CFD0L).putShort(30, (short) 9).putInt(48, 0);
		for (int i = 0; i < names.length; i++) {
			byte[] name = names[i].getBytes(StandardCharsets.UTF_16LE);
			file.put(512 + 128 * i, name).putShort(512 + 128 * i + 64, (short) (name.length + 2));
		}
		return file.array();
	}

}
