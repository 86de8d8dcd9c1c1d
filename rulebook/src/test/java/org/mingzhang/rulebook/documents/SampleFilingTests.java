package org.mingzhang.rulebook.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.rulebook.RuleBook;

import static org.assertj.core.api.Assertions.assertThat;

/** The samples of the demonstration are read whole: nothing open, no sum broken. */
class SampleFilingTests {

	private static final Catalogue CATALOGUE = Catalogue.load();

	static List<Path> samples() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("../deploy/local/samples"))) {
			return files.filter((file) -> file.toString().endsWith(".txt")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void aSampleIsReadWhole(Path sample) {
		FilingContent content = Documents.read(sample);

		assertThat(content.openFigures()).isEmpty();
		assertThat(content.facts()).hasSizeGreaterThan(100);
		assertThat(new RuleBook(CATALOGUE).check(content).findings())
			.filteredOn((finding) -> finding.state() == State.FAILED && finding.severity() == Severity.BLOCK)
			.extracting(Finding::rule)
			.isSubsetOf("L1");
	}

}
