package org.mingzhang.rulebook.documents;

import java.math.BigInteger;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.check.Slip;
import org.mingzhang.forms.check.Suspect;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.rulebook.RuleBook;
import org.mingzhang.rulebook.rule.RuleEntry;

import static org.assertj.core.api.Assertions.assertThat;

/** Five real documents, read and checked: what they break by themselves, and no more. */
class PublishedFindingsTests {

	private final RuleBook checker = new RuleBook(Catalogue.load());

	/** A row per document and family of rules: what fails, and nothing else of it. */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					000_256a5e6a4c7caa8a | [PXHBLR].* | R1 R1 R1 R1
					001_d9984b4f4bf4cec5 | [PXHBLR].* | ''
					002_7e90d63998a40ed9 | [PXHBLR].* | ''
					003_be2d85f7f767ccee | [PXHBLR].* | B4-assets B4-breakdown B4-numbering B4-procurement B5-history R1 R1
					004_6885cbf63360e79d | [PXHBLR].* | L1
					000_256a5e6a4c7caa8a | N9.* | N9-form-missing N9-glossary N9-glossary N9-numbering N9-numbering N9-placeholder N9-placeholder N9-placeholder
					001_d9984b4f4bf4cec5 | N9.* | N9-placeholder N9-slip
					002_7e90d63998a40ed9 | N9.* | N9-form-missing N9-form-missing N9-form-missing N9-form-missing N9-form-missing N9-form-missing N9-form-missing N9-glossary N9-glossary N9-placeholder
					003_be2d85f7f767ccee | N9.* | N9-contents N9-form-head N9-form-head N9-form-missing N9-form-missing N9-glossary N9-glossary N9-personal-data N9-personal-data
					004_6885cbf63360e79d | N9.* | N9-numbering N9-placeholder
					000_256a5e6a4c7caa8a | E.* | E2-actual E2-actual E4-text E4-text
					001_d9984b4f4bf4cec5 | E.* | E2-actual E2-actual E2-full E2-full E4-name
					002_7e90d63998a40ed9 | E.* | E2-actual E2-full E4-unit
					003_be2d85f7f767ccee | E.* | E4-coverage E4-targets
					004_6885cbf63360e79d | E.* | ''
					000_256a5e6a4c7caa8a | K.* | K1
					001_d9984b4f4bf4cec5 | K.* | K1 K3
					002_7e90d63998a40ed9 | K.* | ''
					003_be2d85f7f767ccee | K.* | ''
					004_6885cbf63360e79d | K.* | K5
					""")
	void aPublishedFilingFailsWhereItIsKnownTo(String document, String family, String rules) {
		assertThat(failures(Documents.seed(document))).extracting(Finding::rule)
			.filteredOn((rule) -> rule.matches(family))
			.containsExactlyInAnyOrder(rules.isEmpty() ? new String[0] : rules.split(" "));
	}

	@Test
	void everyRuleBelongsToAFamilyThatIsLookedAt() {
		assertThat(this.checker.entries()).extracting(RuleEntry::id)
			.allMatch((rule) -> rule.matches("[BEHKLPRTUXY].*|N.*"));
	}

	@Test
	void theOneMissingSubtotalIsNamedWithItsValue() {
		assertThat(failures(Documents.seed("004_6885cbf63360e79d"))).filteredOn(Finding::blocks)
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.suspects().getFirst()).isEqualTo(new Suspect(
						new Cell("three-public", "vehicle", "total"), Amount.parse("11.00"), Slip.LEFT_BLANK));
			});
	}

	/**
	 * One more in any cell is found. Which cell it is can't always be told: 款 that one
	 * sum holds and no other are all alike to it.
	 */
	@ParameterizedTest
	@CsvSource({ "000_256a5e6a4c7caa8a, 86, 90", "001_d9984b4f4bf4cec5, 90, 93", "002_7e90d63998a40ed9, 99, 99",
			"003_be2d85f7f767ccee, 97, 98" })
	void aChangedFigureInAnyCellBlocksAndIsMostlyTheFirstSuspect(String document, int first, int three) {
		FilingContent content = Documents.seed(document);
		int named = 0;
		int amongThree = 0;
		for (Fact fact : content.facts()) {
			FilingContent changed = content.withFigures(
					content.facts().stream().map((each) -> each.equals(fact) ? plusOne(each) : each).toList(),
					List.of());
			List<Finding> blocking = failures(changed).stream().filter(Finding::blocks).toList();
			assertThat(blocking).as("%s of %s", fact.cell(), document).isNotEmpty();
			List<Cell> suspects = blocking.getFirst().suspects().stream().map(Suspect::cell).toList();
			named += fact.cell().equals(suspects.getFirst()) ? 1 : 0;
			amongThree += suspects.stream().limit(3).anyMatch(fact.cell()::equals) ? 1 : 0;
		}
		int all = content.facts().size();
		assertThat(100 * named / all).as("first suspect: %d of %d", named, all).isGreaterThanOrEqualTo(first);
		assertThat(100 * amongThree / all).as("among three: %d of %d", amongThree, all).isGreaterThanOrEqualTo(three);
	}

	private static Fact plusOne(Fact fact) {
		Amount value = fact.value();
		long one = BigInteger.TEN.pow(value.decimals()).longValueExact();
		return new Fact(fact.cell(), new Amount(value.unscaled() + one, value.decimals()), fact.unit(), fact.rowLabel(),
				fact.columnLabel(), fact.printed(), fact.source(), fact.reading());
	}

	private List<Finding> failures(FilingContent content) {
		return this.checker.check(content)
			.findings()
			.stream()
			.filter((finding) -> finding.state() == State.FAILED)
			.toList();
	}

}
