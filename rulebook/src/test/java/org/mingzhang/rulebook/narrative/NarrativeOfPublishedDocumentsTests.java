package org.mingzhang.rulebook.narrative;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.reading.DocumentReader;
import org.mingzhang.reading.ReadingResult;
import org.mingzhang.reading.recognition.Hints;
import org.mingzhang.rulebook.RuleBook;
import org.mingzhang.rulebook.documents.Documents;
import org.mingzhang.testing.SharedDocuments;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The texts of seven published documents, each sentence recomputed by hand: what they
 * break, with the place of each break, and nothing else.
 */
class NarrativeOfPublishedDocumentsTests {

	private static final RuleBook BOOK = new RuleBook(Catalogue.load());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			000_256a5e6a4c7caa8a | N6-projects 第594行
			001_d9984b4f4bf4cec5 | N4-zero-budget 第790行, N4-zero-budget 第803行, N5-supplement 第705行
			002_7e90d63998a40ed9 | N4-zero-budget 第609行, N4-zero-budget 第613行
			003_be2d85f7f767ccee | ''
			004_6885cbf63360e79d | ''
			""")
	void aSeedBreaksWhatItIsKnownToBreak(String document, String breaks) {
		assertThat(failures(Documents.seed(document))).containsExactlyInAnyOrder(split(breaks));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					shanghai-putuo-finance-bureau-2025-budget | N1 2025年部门预算编制说明
					shanghai-putuo-social-work-2024-final-accounts | N2-zero-base 一, N2-zero-base 四, N2-zero-base （一, N2-zero-base （一, N4-zero-budget （三, N7-sme （二
					""")
	void aPdfBreaksWhatItIsKnownToBreak(String document, String breaks) throws IOException {
		byte[] bytes = Files.readAllBytes(SharedDocuments.find("documents/" + document + ".pdf"));
		ReadingResult result = new DocumentReader(Registry.load(), Catalogue.load()).readPdf(bytes, Hints.NONE);
		assertThat(result).isInstanceOfSatisfying(ReadingResult.Read.class,
				(read) -> assertThat(findings(read.content())).filteredOn((finding) -> finding.state() == State.FAILED)
					.extracting((finding) -> finding.rule() + " " + finding.place().printed().split("、|）| ")[0])
					.containsExactlyInAnyOrder(split(breaks)));
	}

	@ParameterizedTest
	@CsvSource({ "000_256a5e6a4c7caa8a", "001_d9984b4f4bf4cec5", "003_be2d85f7f767ccee", "004_6885cbf63360e79d" })
	void mostStatementsAreHeldAgainstSomething(String document) {
		List<Finding> findings = findings(Documents.seed(document));
		long open = findings.stream().filter((finding) -> finding.state() == State.NOT_EVALUATED).count();
		assertThat(open * 100 / findings.size()).isLessThan(20);
	}

	private static List<String> failures(FilingContent content) {
		return findings(content).stream()
			.filter((finding) -> finding.state() == State.FAILED)
			.map((finding) -> finding.rule() + " "
					+ finding.place().printed().substring(finding.place().printed().lastIndexOf(' ') + 1))
			.toList();
	}

	private static List<Finding> findings(FilingContent content) {
		return BOOK.check(content).findings().stream().filter((finding) -> finding.rule().matches("N[1-7].*")).toList();
	}

	private static String[] split(String breaks) {
		return breaks.isEmpty() ? new String[0] : breaks.split(", ");
	}

}
