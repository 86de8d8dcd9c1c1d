package org.mingzhang.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.testing.SharedDocuments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What a department does on its own desk before it files. */
class CheckCommandTests {

	private static final Path SAMPLES = Path.of("../deploy/local/samples");

	private static List<Path> samples = List.of();

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@TempDir
	private Path folder;

	@BeforeAll
	static void samples() throws IOException {
		try (Stream<Path> files = Files.list(SAMPLES)) {
			samples = files.filter((file) -> file.toString().endsWith(".txt")).sorted().toList();
		}
	}

	@Test
	void aFilingIsToldByNameWithItsCoverage() {
		run("check", samples.getFirst().toString());

		assertThat(this.out.toString()).contains(samples.getFirst().toString(), "年", "项审核：通过");
		assertThat(this.err.toString()).isEmpty();
	}

	@Test
	void aChangedFigureBlocksAndIsPointedAt() throws IOException {
		assertThat(run("check", changed().toString())).isEqualTo(2);

		assertThat(this.out.toString()).contains("不予通过", "请先核对");
	}

	@Test
	void aFolderStandsForItsDocumentsInTheOrderOfTheirNames() {
		run("check", "--format=json", "--state=all", "--threads=3", SAMPLES.toString());

		JsonNode result = JsonMapper.shared().readTree(this.out.toString());
		assertThat(result.path("rulePack").asString()).hasSize(64);
		assertThat(result.path("files").valueStream().map((file) -> file.path("file").asString()))
			.containsSubsequence(samples.stream().map(Path::toString).toList());
		assertThat(result.path("files").valueStream().filter((file) -> file.has("findings"))).isNotEmpty()
			.allSatisfy((file) -> {
				int counted = file.path("coverage").path("passed").asInt()
						+ file.path("coverage").path("failed").asInt()
						+ file.path("coverage").path("notEvaluated").asInt();
				assertThat(file.path("findings").size()).isEqualTo(counted);
			});
	}

	@Test
	void aTableHasALineForEveryFinding() {
		run("check", "--format=csv", "--state=not-evaluated", samples.getFirst().toString());

		assertThat(this.out.toString().lines()).first()
			.asString()
			.startsWith("file,id,rule,kind,severity,state,form,row,column,printedAddress");
		assertThat(this.out.toString().lines().skip(1)).isNotEmpty()
			.allSatisfy((line) -> assertThat(line).contains(",not-evaluated,"));
	}

	@Test
	void whatCannotBeReadIsToldBesideWhatCan() throws IOException {
		Path letter = Files.writeString(this.folder.resolve("letter.txt"), "今天天气很好。\n");

		assertThat(run("check", letter.toString(), samples.getFirst().toString(), "missing.txt")).isEqualTo(3);

		assertThat(this.out.toString()).contains("读不出", "没有这个文件", "项审核：通过");
	}

	@Test
	void aPdfIsKnownByWhatItIs() throws IOException {
		Path pdf = SharedDocuments.find("documents/shanghai-putuo-finance-bureau-2025-budget.pdf");
		Path renamed = Files.copy(pdf, this.folder.resolve("renamed.txt"));

		run("check", "--format=json", renamed.toString());

		JsonNode file = JsonMapper.shared().readTree(this.out.toString()).path("files").path(0);
		assertThat(file.path("template").asString()).startsWith("shanghai/budget");
		assertThat(file.path("facts").asInt()).isPositive();
	}

	@Test
	void whatNoReaderKnowsIsToldWithWhatItIs() throws IOException {
		Path old = Files.writeString(this.folder.resolve("renamed.txt"), "{\\rtf1 }");

		assertThat(run("check", old.toString())).isEqualTo(3);

		assertThat(this.out.toString()).contains("文件是 RTF 文档", "另存为 .docx");
	}

	@Test
	void anArchiveIsKnownByWhatItIsAndNotTakenForText() throws IOException {
		Path archive = this.folder.resolve("renamed.txt");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
			zip.putNextEntry(new ZipEntry("决算.txt"));
		}

		assertThat(run("check", archive.toString())).isEqualTo(3);
		assertThat(this.out.toString()).contains("文件是压缩包", "请解压后逐份提交");
	}

	@Test
	void aWordDocumentIsKnownByWhatItIs() throws IOException {
		Path word = word(Files.readAllLines(samples.getFirst()));

		run("check", word.toString());

		assertThat(this.out.toString()).contains("项审核：通过");
	}

	/** The lines of a text as the paragraphs of a Word document. */
	private Path word(List<String> lines) throws IOException {
		String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
		String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
		String body = lines.stream()
			.map((line) -> line.replace("&", "&amp;").replace("<", "&lt;").replace("\t", "</w:t><w:tab/><w:t>"))
			.collect(Collectors.joining("</w:t></w:r></w:p><w:p><w:r><w:t>", "<w:p><w:r><w:t>", "</w:t></w:r></w:p>"));
		Path file = this.folder.resolve("renamed.txt");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			add(zip, "[Content_Types].xml", "<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
					+ "<Override PartName=\"/word/document.xml\" ContentType=\"%s\"/></Types>".formatted(type));
			add(zip, "_rels/.rels",
					"<Relationships><Relationship Id=\"a\" Type=\"%s\" Target=\"word/document.xml\"/></Relationships>"
						.formatted(relation));
			add(zip, "word/document.xml",
					"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
							+ body + "</w:body></w:document>");
		}
		return file;
	}

	private static void add(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	@Test
	void wrongUsageIsNoFinding() {
		assertThat(run("check")).isEqualTo(64);
		assertThat(run("check", "--format=poem", "x")).isEqualTo(64);
		assertThat(run("check", "--kind=wish", samples.getFirst().toString())).isEqualTo(64);
		assertThat(this.err.toString()).contains("FILE", "poem", "wish");
	}

	@Test
	void coloursAreThereOnlyWhenWanted() {
		run("check", "--color=always", "--state=all", samples.getFirst().toString());
		assertThat(this.out.toString()).contains("\u001B[");

		this.out.getBuffer().setLength(0);
		run("check", "--color=never", "--state=all", samples.getFirst().toString());
		assertThat(this.out.toString()).doesNotContain("\u001B[");
	}

	@Test
	void everyRuleIsListed() {
		assertThat(run("rules")).isZero();

		assertThat(this.out.toString()).contains("P1", "X4", "N9-form-missing", "hubei-wuhan/final-accounts");
	}

	/** A sample whose first total has one digit changed wherever it is printed alone. */
	private Path changed() throws IOException {
		Path sample = samples.stream()
			.filter((file) -> file.toString().contains("final-accounts"))
			.findFirst()
			.orElseThrow();
		String text = Files.readString(sample);
		String figure = text.lines()
			.filter((line) -> line.contains("本年收入合计") && line.matches(".*\\d+\\.\\d{2}.*"))
			.findFirst()
			.orElseThrow()
			.replaceFirst(".*?(\\d+\\.\\d{2}).*", "$1");
		return Files.writeString(this.folder.resolve("changed.txt"), text.replaceFirst(figure, "9" + figure));
	}

	private int run(String... arguments) {
		return Mingzhang.run(new PrintWriter(this.out, true), new PrintWriter(this.err, true), arguments);
	}

}
