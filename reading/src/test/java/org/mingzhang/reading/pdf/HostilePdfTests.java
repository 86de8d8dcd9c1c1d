package org.mingzhang.reading.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.reading.document.Document;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.document.Row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** A PDF that cannot or may not be read is refused with a sentence, whatever is wrong. */
class HostilePdfTests {

	private final Paper paper = new Paper();

	@ParameterizedTest
	@ValueSource(strings = { "", "部门决算", "PK\u0003\u0004 a workbook", "<html>%PDF</html>" })
	void whatIsNoPdfIsToldSo(String file) {
		assertThat(refusal(file.getBytes(StandardCharsets.UTF_8))).startsWith("文件不是 PDF。");
	}

	@Test
	void aPdfThatEndsTooEarlyIsDamaged() {
		this.paper.page().text(50, 100, 12, "文字");
		byte[] whole = this.paper.bytes();

		assertThat(refusal(Arrays.copyOf(whole, 40))).startsWith("PDF 已损坏");
		assertThat(refusal("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII)))
			.startsWith("PDF 已损坏");
	}

	@Test
	void aDamagedPartIsNotReadAsFarAsItGoes() {
		Paper.Sheet page = this.paper.page();
		for (int i = 0; i < 30; i++) {
			page.text(50, 100 + 15 * i, 12, "第" + i + "行的文字");
		}
		byte[] file = this.paper.bytes();
		file[longestStream(file) + 60] ^= 0x11;

		assertThat(refusal(file)).startsWith("PDF 已损坏");
	}

	@Test
	void aPasswordIsAskedForAndNotGuessed() {
		this.paper.page().text(50, 100, 12, "文字");

		assertThat(refusal(this.paper.lockedBy("secret").bytes())).startsWith("PDF 已加密");
	}

	@Test
	void aPdfThatOnlyForbidsCopyingIsRead() {
		this.paper.page().text(50, 100, 12, "文字");

		assertThat(read(this.paper.lockedBy("").bytes(), Limits.FILING, new Notices()).rows()).extracting(Row::text)
			.containsExactly("文字");
	}

	@Test
	void aPdfOfPicturesOnlyHasNothingToRead() {
		this.paper.page().picture(20, 20, 800, 550);

		assertThat(refusal(this.paper.bytes())).startsWith("PDF 没有文字层");
	}

	@Test
	void moreThanTheLimitsIsNotRead() {
		Paper.Sheet page = this.paper.page();
		for (int i = 0; i < 200; i++) {
			page.text(50, 100 + i, 12, "文字");
		}
		this.paper.page().text(50, 100, 12, "文字");
		byte[] file = this.paper.bytes();

		assertThat(refusal(file, new Limits(1, 1_000_000, 1_000_000, 1000))).startsWith("PDF 超过 1 页");
		assertThat(refusal(file, new Limits(10, 100, 1_000_000, 1000))).startsWith("PDF 内容过多");
		assertThat(refusal(file, new Limits(10, 1_000_000, 1000, 1000))).startsWith("PDF 解压后过大");
	}

	@Test
	void moreObjectsThanTheLimitAreNotLookedAt() {
		this.paper.page().text(50, 100, 12, "文字");

		assertThat(refusal(this.paper.bytes(), new Limits(10, 1_000_000, 1_000_000, 2)))
			.isEqualTo(Hazard.OBJECTS.sentence());
	}

	@Test
	void readingStopsWhenItIsToldTo() {
		this.paper.page().text(50, 100, 12, "文字");
		byte[] file = this.paper.bytes();

		Thread.currentThread().interrupt();
		String refusal = refusal(file);

		assertThat(Thread.interrupted()).isTrue();
		assertThat(refusal).startsWith("PDF ");
	}

	@Test
	void whateverIsBrokenIsReadOrRefused() {
		this.paper.page().table(50, 100, 20, new int[] { 100, 100 }, new String[] { "201", "12.50" });
		byte[] whole = this.paper.bytes();
		for (int i = 0; i < whole.length; i += 7) {
			byte[] broken = whole.clone();
			broken[i] ^= 0x15;
			byte[] cut = Arrays.copyOf(whole, i);

			assertThatCode(() -> read(broken, Limits.FILING, new Notices())).doesNotThrowAnyException();
			assertThatCode(() -> read(cut, Limits.FILING, new Notices())).doesNotThrowAnyException();
		}
	}

	private static int longestStream(byte[] file) {
		Matcher stream = Pattern.compile("(?<!end)stream\\r\\n(.*?)endstream", Pattern.DOTALL)
			.matcher(new String(file, StandardCharsets.ISO_8859_1));
		return stream.results()
			.max(Comparator.comparingInt((found) -> found.end() - found.start()))
			.orElseThrow()
			.start(1);
	}

	private static String refusal(byte[] file) {
		return refusal(file, Limits.FILING);
	}

	private static String refusal(byte[] file, Limits limits) {
		Notices notices = new Notices();
		assertThat(read(file, limits, notices).rows()).isEmpty();
		assertThat(notices.problems()).hasSize(1);
		return notices.problems().getFirst().message();
	}

	private static Document read(byte[] file, Limits limits, Notices notices) {
		return PdfDocument.read(file, limits, notices);
	}

}
