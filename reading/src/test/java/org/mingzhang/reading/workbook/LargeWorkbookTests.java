package org.mingzhang.reading.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.contracts.registry.Department;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.synthetic.SyntheticFilings;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;
import org.mingzhang.reading.DocumentReader;
import org.mingzhang.reading.ReadingResult;
import org.mingzhang.reading.recognition.Hints;
import org.mingzhang.reading.workbook.Press.Habit;

import static org.assertj.core.api.Assertions.assertThat;

/** A workbook of 20 MB is read in a small heap: what is no form is never kept. */
class LargeWorkbookTests {

	private static final String TEMPLATE = "hubei-wuhan/final-accounts/2022-2023";

	private static final int ROWS = 330_000;

	@TempDir
	private Path folder;

	@Test
	void twentyMegabytesAreReadInAHeapOf256() throws IOException, InterruptedException {
		Path file = this.folder.resolve("large.xlsx");
		write(file);
		assertThat(Files.size(file)).isBetween(20_000_000L, 32_000_000L);
		Path answer = this.folder.resolve("answer.txt");
		Process reading = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m",
				"-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), InSmallHeap.class.getName(),
				file.toString())
			.redirectErrorStream(true)
			.redirectOutput(answer.toFile())
			.start();

		assertThat(reading.waitFor(4, TimeUnit.MINUTES)).isTrue();
		assertThat(Files.readString(answer)).endsWith(filing().facts().size() + " facts, 0 unread, 1 remarks");
	}

	private static FilingContent filing() {
		return SyntheticFilings.of(template()).filing(5, 40);
	}

	private static Template template() {
		return Catalogue.load().template(TEMPLATE).orElseThrow();
	}

	private static Department department() {
		return Registry.load()
			.departments()
			.stream()
			.filter((known) -> known.code().district().startsWith(template().region()))
			.findFirst()
			.orElseThrow();
	}

	/** Vouchers beside the forms, whose texts are partly shared and partly their own. */
	private static void write(Path file) throws IOException {
		XSSFWorkbook forms = new Press(filing(), template(), department().name(), Habit.AS_PRINTED).workbook();
		Random random = new Random(3);
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(forms, 100, false, true);
				OutputStream out = Files.newOutputStream(file)) {
			var sheet = workbook.createSheet("凭证明细");
			for (int i = 0; i < ROWS; i++) {
				Row row = sheet.createRow(i);
				row.createCell(0).setCellValue(i + 1);
				row.createCell(1).setCellValue((i % 3 == 0) ? "支付第" + i + "号办公用品款" : "摘要" + i % 500);
				row.createCell(2).setCellValue(2010101 + random.nextInt(900));
				for (int column = 3; column < 8; column++) {
					row.createCell(column).setCellValue(random.nextInt(100_000_000) / 100.0);
				}
			}
			workbook.write(out);
		}
	}

	/** Runs by itself. */
	static final class InSmallHeap {

		private InSmallHeap() {
		}

		public static void main(String[] arguments) throws IOException {
			FilingContent filing = filing();
			ReadingResult result = new DocumentReader(Registry.load(), Catalogue.load()).readWorkbook(
					Files.readAllBytes(Path.of(arguments[0])),
					new Hints(department().code(), filing.year(), filing.kind(), null));
			System.out.print(switch (result) {
				case ReadingResult.Read read -> "%d facts, %d unread, %d remarks".formatted(
						read.content().facts().stream().filter((fact) -> held(filing, fact)).count(),
						read.unread().size(), read.remarks().size());
				case ReadingResult.Unreadable unreadable -> List.of(unreadable.problems()).toString();
			});
		}

		private static boolean held(FilingContent filing, org.mingzhang.forms.Fact fact) {
			return filing.fact(fact.cell()).map((known) -> known.value().equals(fact.value())).orElse(false);
		}

	}

}
