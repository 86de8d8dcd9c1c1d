package org.mingzhang.submission.filing;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.event.Explanation;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.submission.filing.SampleFilings.NOON;
import static org.mingzhang.submission.filing.SampleFilings.content;
import static org.mingzhang.submission.filing.SampleFilings.dossier;
import static org.mingzhang.submission.filing.SampleFilings.finding;
import static org.mingzhang.submission.filing.SampleFilings.toExplain;

/** An explanation is bound to rule, cells and values. */
class ExplanationTests {

	private final Dossier explained = dossier(content("10.00")).explained(new Explanation(toExplain("f"), "据实", "a"));

	@Test
	void itStaysWhenTheSameFindingIsFoundAgain() {
		Dossier checked = this.explained.checked(found(toExplain("f")));
		assertThat(checked.explanations()).hasSize(1);
		assertThat(checked.counts().toExplain()).isZero();
		assertThat(checked.blockers()).isEmpty();
	}

	@Test
	void itDiesWhenTheFindingStandsOnOtherValues() {
		Dossier checked = this.explained.checked(found(finding("f", Severity.EXPLAIN, State.FAILED, "10.01")));
		assertThat(checked.explanations()).isEmpty();
		assertThat(checked.counts().toExplain()).isEqualTo(1);
	}

	@Test
	void itDiesWhenTheFindingIsGone() {
		assertThat(this.explained.checked(found()).explanations()).isEmpty();
	}

	@Test
	void itDiesWhenACellOfTheFindingIsCorrected() {
		Dossier corrected = dossier(content("11.00"));
		assertThat(this.explained
			.corrected(corrected.content(), corrected.contentHash(), Set.of(SampleFilings.TOTAL), List.of())
			.explanations()).isEmpty();
	}

	@Test
	void itStaysWhenAnotherCellIsCorrected() {
		Dossier corrected = dossier(content("11.00"));
		assertThat(this.explained.corrected(corrected.content(), corrected.contentHash(), Set.of(), List.of())
			.explanations()).hasSize(1);
	}

	@Test
	void aNewOneReplacesTheOld() {
		Dossier again = this.explained.explained(new Explanation(toExplain("f"), "更正后的说明", "a"));
		assertThat(again.explanations()).extracting(Explanation::text).containsExactly("更正后的说明");
	}

	private Check found(Finding... findings) {
		return new Check(this.explained.contentHash(), List.of(findings), NOON, null, null, null);
	}

}
