package org.mingzhang.rulebook;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.synthetic.SyntheticFilings;
import org.mingzhang.forms.synthetic.SyntheticFilings.Print;
import org.mingzhang.forms.template.Template;

import static org.assertj.core.api.Assertions.assertThat;

/** Filings that are correct by construction give nobody anything to correct. */
class SyntheticFilingTests {

	private final RuleBook ruleBook = new RuleBook(CompleteFilings.CATALOGUE);

	static Stream<Template> templates() {
		return CompleteFilings.CATALOGUE.templates().stream();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void noFindingBlocksACorrectFilingWhateverItsSizeAndPrint(Template template) {
		for (long seed = 1; seed <= 5; seed++) {
			for (Print print : Print.values()) {
				FilingContent filing = SyntheticFilings.of(template).filing(seed, (int) (seed * seed), print);
				assertThat(this.ruleBook.check(filing).findings()).as("%s, seed %d, %s", template.id(), seed, print)
					.noneMatch(Finding::blocks);
			}
		}
	}

}
