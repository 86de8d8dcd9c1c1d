package org.mingzhang.rulebook.suspect;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Suspect;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The cell whose single change settles most is the first suspect, with its right value.
 */
class SuspectsTests {

	@ParameterizedTest
	@CsvSource({ "expenditure,2080505,basic,92.04,29.04", "expenditure,201,total,12.09,1229.41",
			"general-expenditure,total,project,76.79,767.49", "fiscal-summary,expenditure.total,general,1,1365.16",
			"revenue,2013201,fiscal,0.01,1375.70" })
	void theChangedFigureIsNamedFirstWithTheValueItHad(String form, String row, String column, String wrong,
			String right) {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.builder();
		Cell cell = new Cell(form, row, column);
		assertThat(filing.content().fact(cell)).get().satisfies((fact) -> assertThat(fact.value()).hasToString(right));
		List<Finding> failures = Checks.blockers(filing.figure(form, row, column, wrong));
		assertThat(failures).allSatisfy((finding) -> assertThat(finding.suspects().getFirst())
			.satisfies((suspect) -> assertThat(suspect.cell()).isEqualTo(cell))
			.extracting(Suspect::value)
			.isEqualTo(Amount.parse(right)));
	}

}
