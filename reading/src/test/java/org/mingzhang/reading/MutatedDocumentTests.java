package org.mingzhang.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.reading.pdf.Paper;
import org.mingzhang.reading.recognition.Hints;

import static org.assertj.core.api.Assertions.assertThatCode;

/** Whatever becomes of a document on its way, it is read or refused in words. */
class MutatedDocumentTests {

	private static final Path SAMPLE = Path.of("../deploy/local/samples/qingshan-party-office-2023-final-accounts.txt");

	private static final int TRIES = 100;

	private final DocumentReader reader = new DocumentReader(Registry.load(), Catalogue.load());

	@ParameterizedTest
	@ValueSource(strings = { "pdf", "text", "zip" })
	void itIsReadOrRefused(String kind) throws IOException {
		byte[] document = document(kind);
		for (int seed = 0; seed < TRIES; seed++) {
			byte[] mutated = mutated(document, new Random(seed));
			assertThatCode(() -> ReadableFormat.readAny(this.reader, mutated, Hints.NONE)).as("%s, seed %d", kind, seed)
				.doesNotThrowAnyException();
		}
	}

	private static byte[] document(String kind) throws IOException {
		return switch (kind) {
			case "pdf" -> {
				Paper paper = new Paper();
				paper.page()
					.text(50, 60, 14, "青山区委组织部2023年度部门决算")
					.table(50, 100, 20, new int[] { 100, 100 }, new String[] { "201", "12.50" });
				yield paper.bytes();
			}
			case "zip" -> {
				ByteArrayOutputStream file = new ByteArrayOutputStream();
				try (ZipOutputStream zip = new ZipOutputStream(file)) {
					zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
					zip.write("<workbook/>".getBytes());
				}
				yield file.toByteArray();
			}
			default -> Files.readAllBytes(SAMPLE);
		};
	}

	/** Some of it flipped, cut off, left out, told twice or blackened. */
	private static byte[] mutated(byte[] document, Random random) {
		byte[] mutated = document.clone();
		for (int i = 0; i <= random.nextInt(4); i++) {
			int from = random.nextInt(mutated.length);
			int to = Math.min(mutated.length, from + 1 + random.nextInt(200));
			switch (random.nextInt(5)) {
				case 0 -> mutated[from] ^= (byte) (1 << random.nextInt(8));
				case 1 -> mutated = Arrays.copyOf(mutated, Math.max(1, from));
				case 2 -> mutated = joined(mutated, 0, from, to, mutated.length);
				case 3 -> mutated = joined(mutated, 0, to, from, mutated.length);
				default -> Arrays.fill(mutated, from, to, (byte) random.nextInt(256));
			}
		}
		return mutated;
	}

	private static byte[] joined(byte[] bytes, int from, int to, int againFrom, int end) {
		ByteArrayOutputStream joined = new ByteArrayOutputStream();
		joined.write(bytes, from, to - from);
		joined.write(bytes, againFrom, end - againFrom);
		return (joined.size() > 0) ? joined.toByteArray() : new byte[] { bytes[0] };
	}

}
