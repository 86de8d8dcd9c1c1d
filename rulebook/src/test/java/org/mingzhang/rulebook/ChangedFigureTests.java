package org.mingzhang.rulebook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.rule.RuleEntry;

import static org.assertj.core.api.Assertions.assertThat;

/** Every figure of a filing without fault is held in place by an identity. */
class ChangedFigureTests {

	private final RuleBook checker = new RuleBook(CompleteFilings.CATALOGUE);

	@ParameterizedTest
	@EnumSource
	void aFilingWithoutFaultHasNoFailedFinding(CompleteFilings filing) {
		assertThat(failures(filing.builder())).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void everyIdentityFindsSomethingToCheck(CompleteFilings filing) {
		Set<String> beyondEquations = this.checker.entries().stream().map(RuleEntry::id).collect(Collectors.toSet());
		assertThat(this.checker.check(filing.builder().content()).findings())
			.filteredOn((finding) -> finding.state() == State.NOT_EVALUATED && !finding.rule().equals("H1-code")
					&& !beyondEquations.contains(finding.rule()) && !needsOtherFilings(finding))
			.isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void aChangedDigitInAnyCellBlocksAndIsNearlyAlwaysTheFirstSuspect(CompleteFilings filing) {
		int first = 0;
		List<Fact> facts = filing.builder().content().facts();
		for (Fact fact : facts) {
			Amount changed = new Amount(fact.value().unscaled() + 100, fact.value().decimals());
			List<Finding> failures = failures(put(filing, fact.cell(), changed.toString()));
			assertThat(failures).as("%s changed to %s", fact.cell(), changed).anyMatch(Finding::blocks);
			first += failures.getFirst().suspects().getFirst().cell().equals(fact.cell()) ? 1 : 0;
		}
		assertThat(first).isGreaterThan(facts.size() * 9 / 10);
	}

	@ParameterizedTest
	@EnumSource
	void aFigureLeftOutIsFound(CompleteFilings filing) {
		for (Fact fact : filing.builder().content().facts()) {
			Cell cell = fact.cell();
			assertThat(failures(filing.builder().blank(cell.form(), cell.row(), cell.column()))).as("%s left out", cell)
				.anyMatch((finding) -> finding.kind() != Kind.PLAUSIBILITY);
		}
	}

	/** Last year, the budget and the units: not known where a filing is all there is. */
	private static boolean needsOtherFilings(Finding finding) {
		return finding.rule().startsWith("Y") || finding.rule().startsWith("U");
	}

	private static FilingBuilder put(CompleteFilings filing, Cell cell, String value) {
		return filing.builder().figure(cell.form(), cell.row(), cell.column(), value);
	}

	private List<Finding> failures(FilingBuilder filing) {
		return this.checker.check(filing.content())
			.findings()
			.stream()
			.filter((finding) -> finding.state() == State.FAILED)
			.toList();
	}

}
