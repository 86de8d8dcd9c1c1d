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

import static org.assertj.core.api.Assertions.assertThat;

/** Five real documents, read and checked: what they break by themselves, and no more. */
class PublishedFindingsTests {

	private final RuleBook checker = new RuleBook(Catalogue.load());

	@ParameterizedTest
	@CsvSource({ "000_256a5e6a4c7caa8a, N9-form-missing R1 R1 R1 R1", "001_d9984b4f4bf4cec5, ''",
			"002_7e90d63998a40ed9, N9-form-missing N9-form-missing N9-form-missing N9-form-missing N9-form-missing N9-form-missing N9-form-missing",
			"003_be2d85f7f767ccee, N9-form-missing N9-form-missing R1 R1", "004_6885cbf63360e79d, L1" })
	void aPublishedFilingFailsWhereItIsKnownTo(String document, String rules) {
		assertThat(failures(Documents.seed(document))).extracting(Finding::rule)
			.containsExactly(rules.isEmpty() ? new String[0] : rules.split(" "));
	}

	@Test
	void theOneMissingSubtotalIsNamedWithItsValue() {
		assertThat(failures(Documents.seed("004_6885cbf63360e79d"))).singleElement().satisfies((finding) -> {
			assertThat(finding.blocks()).isTrue();
			assertThat(finding.suspects().getFirst()).isEqualTo(
					new Suspect(new Cell("three-public", "vehicle", "total"), Amount.parse("11.00"), Slip.LEFT_BLANK));
		});
	}

	@ParameterizedTest
	@CsvSource({ "000_256a5e6a4c7caa8a", "001_d9984b4f4bf4cec5", "002_7e90d63998a40ed9", "003_be2d85f7f767ccee" })
	void aChangedDigitInAnyCellBlocks(String document) {
		FilingContent content = Documents.seed(document);
		for (Fact fact : content.facts()) {
			FilingContent changed = content.withFigures(
					content.facts().stream().map((each) -> each.equals(fact) ? plusOne(each) : each).toList(),
					List.of());
			assertThat(failures(changed)).as("%s of %s", fact.cell(), document).anyMatch(Finding::blocks);
		}
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
