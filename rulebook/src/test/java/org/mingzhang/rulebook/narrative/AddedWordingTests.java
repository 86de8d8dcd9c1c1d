package org.mingzhang.rulebook.narrative;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.background.Background;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.filing.Proof;
import org.mingzhang.rulebook.narrative.wording.InvalidWordingException;
import org.mingzhang.rulebook.narrative.wording.WordingCatalogue;
import org.mingzhang.rulebook.rule.Examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Sentences of another province are added as data. */
class AddedWordingTests {

	private static final String STYLE = """
			style: made-up
			templates: ["hubei"]
			roles:
			  - {unit: amount, role: change, phrases: ["同口径({more}|{less})"]}
			subjects:
			  - id: made-up.total
			    phrases: ["全年收支盘子"]
			    cells:
			      - {cells: [summary/revenue.total/amount]}
			""";

	private static final FilingContent FILING = Prose.finalAccounts("summary,revenue.total,amount,820.00")
		.says("一、总体情况", "2023年度全年收支盘子802.00万元。")
		.content();

	@Test
	void aSentenceNobodyKnowsIsNotEvaluated() {
		assertThat(check(WordingCatalogue.load())).extracting(Finding::state).containsExactly(State.NOT_EVALUATED);
	}

	@Test
	void aWordingThatIsAddedMakesItChecked() {
		assertThat(check(WordingCatalogue.load().with("made-up.yaml", STYLE.getBytes(StandardCharsets.UTF_8))))
			.extracting(Finding::state)
			.containsExactly(State.FAILED);
	}

	@Test
	void aFileThatCannotBeUsedIsRefusedWithItsName() {
		byte[] unknown = "style: x\nnonsense: 1\n".getBytes(StandardCharsets.UTF_8);
		assertThatThrownBy(() -> WordingCatalogue.load().with("broken.yaml", unknown))
			.isInstanceOf(InvalidWordingException.class)
			.hasMessageContaining("broken.yaml")
			.hasMessageContaining("nonsense");
	}

	private static List<Finding> check(WordingCatalogue wordings) {
		Filing filing = new Filing(FILING,
				Identities.of(CompleteFilings.CATALOGUE.template(FILING.template()).orElseThrow()));
		return new NarrativeRules(wordings).check(new Examination(filing, Proof.of(filing), Background.OFFLINE));
	}

}
