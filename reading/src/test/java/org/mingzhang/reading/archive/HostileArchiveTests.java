package org.mingzhang.reading.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mingzhang.reading.archive.Refusals.refusals;

/**
 * An archive is looked through before anything parses it: names, headers, sizes and
 * limits.
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
		int record = RawZip.lastIndexOf(file, RawZip.WIDE_END);
		file[record + 40]++;

		assertThat(refusals(file)).singleElement().asString().startsWith("文件已损坏");
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
		byte[] before = RawZip.concat("MZ stub".getBytes(StandardCharsets.US_ASCII), file);
		byte[] behind = RawZip.concat(file, "more".getBytes(StandardCharsets.US_ASCII));
		byte[] twice = RawZip.concat(file, file);

		assertThat(refusals(other)).singleElement().asString().contains("目录与内容不符");
		assertThat(refusals(before)).isNotEmpty();
		assertThat(refusals(behind)).singleElement().asString().startsWith("压缩目录之后另有数据");
		assertThat(refusals(twice)).isNotEmpty();
	}

	@Test
	void anEntryThatTheDirectoryHidesIsFound() {
		byte[] file = Parcel.workbook().bytes();
		int end = RawZip.lastIndexOf(file, RawZip.END);
		ByteBuffer numbers = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
		int start = numbers.getInt(end + 16);
		int length = 46 + numbers.getShort(start + 28) + numbers.getShort(start + 30);
		byte[] hidden = RawZip.concat(Arrays.copyOf(file, start),
				Arrays.copyOfRange(file, start + length, file.length));
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
		int entry = RawZip.lastIndexOf(encrypted, RawZip.DIRECTORY_ENTRY);
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
		int entry = RawZip.lastIndexOf(file, RawZip.DIRECTORY_ENTRY);
		ByteBuffer numbers = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
		int descriptor = RawZip.indexOf(file, RawZip.DESCRIPTOR, numbers.getInt(entry + 42));
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
				ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(plain))) {
			zip.setUseZip64(mode);
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				zip.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
				in.transferTo(zip);
				zip.closeArchiveEntry();
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

}
