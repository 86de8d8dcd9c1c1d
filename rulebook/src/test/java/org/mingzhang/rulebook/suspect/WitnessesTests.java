package org.mingzhang.rulebook.suspect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.check.Comparison;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Operand;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.check.Suspect;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.background.Background;
import org.mingzhang.rulebook.equation.Balances;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.filing.Proof;
import org.mingzhang.rulebook.rule.Examination;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Of cells that are alike to the equations the one is likelier of which the text says the
 * same.
 */
class WitnessesTests {

	private static final Cell PURCHASE = new Cell("three-public", "vehicle.purchase", "budget");

	private static final Cell OPERATION = new Cell("three-public", "vehicle.operation", "budget");

	@Test
	void withoutAWitnessTheShorterFigureIsTheFirstSuspect() {
		assertThat(diagnosis(List.of()).causes()).singleElement()
			.satisfies((cause) -> assertThat(cause.suspects()).extracting(Suspect::cell).containsExactly(PURCHASE));
	}

	@Test
	void aTextThatRepeatsACellSaysWhichOneIsWrongAndJoinsTheCause() {
		Diagnosis diagnosis = diagnosis(List.of(text("25.00")));
		assertThat(diagnosis.causes()).singleElement().satisfies((cause) -> {
			assertThat(cause.suspects()).extracting(Suspect::cell).containsExactly(OPERATION);
			assertThat(cause.findings()).contains("N1-text");
		});
		assertThat(diagnosis.findings()).filteredOn((finding) -> finding.id().equals("N1-text"))
			.extracting(Finding::cause)
			.containsExactly(diagnosis.causes().getFirst().id());
	}

	@Test
	void aTextThatSaysSomethingElseStaysByItself() {
		Diagnosis diagnosis = diagnosis(List.of(text("21.00")));
		assertThat(diagnosis.causes().getFirst().suspects()).extracting(Suspect::cell).containsExactly(PURCHASE);
		assertThat(diagnosis.causes().getFirst().findings()).doesNotContain("N1-text");
	}

	private static Diagnosis diagnosis(List<Finding> others) {
		FilingBuilder builder = CompleteFilings.FINAL_ACCOUNTS.builder()
			.figure("three-public", "vehicle.operation", "budget", "26.00");
		Identities identities = Identities
			.of(CompleteFilings.CATALOGUE.template(builder.content().template()).orElseThrow());
		Filing filing = new Filing(builder.content(), identities);
		Examination examination = new Examination(filing, Proof.of(filing), Background.OFFLINE);
		List<Finding> findings = new ArrayList<>(new Balances().check(examination));
		findings.addAll(others);
		return Causes.of(examination, findings);
	}

	private static Finding text(String amount) {
		Amount printed = Amount.parse("26.00");
		return new Finding("N1-text", "N1", Kind.TEXT, Severity.EXPLAIN, State.FAILED,
				new Place(OPERATION.form(), OPERATION.row(), OPERATION.column(), "情况说明"), new Comparison(printed,
						Amount.parse(amount), Amount.parse("1.00"), Amount.parse("0.01"), BigDecimal.TEN),
				"文字与报表不一致。", List.of(new Operand(OPERATION, 1, printed)), List.of(), "请核对。");
	}

}
