package org.mingzhang.writing.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.apache.poi.ss.util.CellAddress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.template.Template;
import org.mingzhang.testing.SharedDocuments;
import org.mingzhang.writing.Filings;
import org.mingzhang.writing.Office;
import org.mingzhang.writing.PublishedFilings;

import static org.assertj.core.api.Assertions.assertThat;

/** What another program computes from our formulas is what we say they give. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibreOfficeTests {

	private static final String WRONG = "wrong";

	private Path folder = Path.of(".");

	private final Map<String, byte[]> ours = new LinkedHashMap<>();

	private final Map<String, TypedIn> typed = new LinkedHashMap<>();

	@BeforeAll
	@Timeout(value = 10, unit = TimeUnit.MINUTES)
	void openInLibreOffice(@TempDir Path temporary) throws IOException, InterruptedException {
		Office.program();
		this.folder = temporary;
		for (Template template : Filings.TEMPLATES) {
			FilingContent content = Filings.correct(template);
			this.ours.put(name("filed", template), Written.filed(template));
			this.typed.put(name("typed", template), TypedIn.of(content, template));
		}
		Template first = Filings.TEMPLATES.getFirst();
		this.ours.put(WRONG, Workbooks.of(Filings.withOneWrong(Filings.correct(first), "expenditure", "basic"), first));
		PublishedFilings.atHand()
			.forEach((name, published) -> this.ours.put(file(name),
					Workbooks.of(published.content(), published.template())));
		Path in = Files.createDirectories(this.folder.resolve("in"));
		List<Path> files = new ArrayList<>();
		for (Map.Entry<String, byte[]> file : this.ours.entrySet()) {
			files.add(Office.file(in, file.getKey() + ".xlsx", Opened.withoutResults(file.getValue())));
		}
		for (Map.Entry<String, TypedIn> file : this.typed.entrySet()) {
			files.add(Office.file(in, file.getKey() + ".xlsx", Opened.withoutResults(file.getValue().file())));
		}
		Office.convert("xlsx", this.folder, files);
	}

	@ParameterizedTest
	@MethodSource("org.mingzhang.writing.Filings#templates")
	void everyFormulaOfAFilingGivesWhatWeSay(Template template) throws IOException {
		String name = name("filed", template);

		assertThat(opened(name).results()).containsAllEntriesOf(Opened.of(this.ours.get(name)).results());
	}

	@ParameterizedTest
	@MethodSource("org.mingzhang.writing.PublishedFilings#names")
	void everyFormulaOfAPublishedFilingGivesWhatWeSay(String name) throws IOException {
		SharedDocuments.find(name);

		assertThat(opened(file(name)).results()).containsAllEntriesOf(Opened.of(this.ours.get(file(name))).results());
	}

	@ParameterizedTest
	@MethodSource("org.mingzhang.writing.Filings#templates")
	void aCorrectFilingPassesEveryCheck(Template template) throws IOException {
		Opened opened = opened(name("filed", template));

		assertThat(opened.checks(CheckSheet.FAILED)).isEmpty();
		assertThat(opened.checks(CheckSheet.PASSED)).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("org.mingzhang.writing.Filings#templates")
	void anEmptyWorkbookComputesTheRestOfAFilingFromWhatIsTypedIn(Template template) throws IOException {
		Opened opened = opened(name("typed", template));
		Map<String, String> expected = new LinkedHashMap<>();
		Map<String, String> shown = new LinkedHashMap<>();
		for (Map.Entry<String, Fact> fact : this.typed.get(name("typed", template)).facts().entrySet()) {
			String[] at = fact.getKey().split("!");
			CellAddress address = new CellAddress(at[1]);
			String place = fact.getKey() + " " + fact.getValue().cell();
			expected.put(place, fact.getValue().value().decimal().stripTrailingZeros().toPlainString());
			shown.put(place, Opened.shown(opened.cell(at[0], address.getRow(), address.getColumn())));
		}

		assertThat(shown).isEqualTo(expected);
		assertThat(opened.checks(CheckSheet.FAILED)).isEmpty();
	}

	@Test
	void aWrongCellFailsWhereItStands() throws IOException {
		List<String> failed = opened(WRONG).checks(CheckSheet.FAILED);

		assertThat(failed).isNotEmpty().anyMatch((place) -> place.contains("公开03表"));
		assertThat(failed).isEqualTo(Opened.of(this.ours.get(WRONG)).checks(CheckSheet.FAILED));
	}

	private Opened opened(String name) throws IOException {
		return Opened.of(this.folder.resolve(name + ".xlsx"));
	}

	private static String file(String name) {
		return name.substring(name.indexOf('/') + 1).replace('.', '_');
	}

	private static String name(String prefix, Template template) {
		return prefix + "-" + template.id().replace('/', '_');
	}

}
