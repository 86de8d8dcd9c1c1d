package org.mingzhang.rulebook.printed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.RuleBook;

import static org.assertj.core.api.Assertions.assertThat;

/** The public rule book tells every rule, and its examples come out as they say. */
class PrintedRulesTests {

	private static final String WUHAN = "hubei-wuhan/final-accounts/2022-2023";

	private static final RuleBook BOOK = new RuleBook(CompleteFilings.CATALOGUE);

	private static final PrintedRules PRINTED = PrintedRules.of(BOOK, CompleteFilings.CATALOGUE);

	@Test
	void everyRuleIsPrintedOnce() {
		assertThat(PRINTED.rulePack()).isEqualTo(BOOK.rulePack());
		assertThat(PRINTED.rules()).extracting(PrintedRule::id)
			.doesNotHaveDuplicates()
			.containsAll(BOOK.entries().stream().map((entry) -> entry.id()).toList())
			.containsAll(CompleteFilings.CATALOGUE.templates()
				.stream()
				.flatMap((template) -> template.identities().stream())
				.map((identity) -> identity.id())
				.toList());
		assertThat(PRINTED.rules()).allSatisfy((rule) -> {
			assertThat(rule.strictness()).as(rule.id()).isNotEmpty();
			assertThat(rule.scope()).as(rule.id()).isNotEmpty();
		});
	}

	@Test
	void anEquationIsPrintedAsTheFormsPrintIt() {
		assertThat(identity("P1", WUHAN, 0).printed()).containsExactly("27行＝（1＋2＋3＋4＋5＋6＋7＋8）行", "31行＝（27＋28＋29）行");
		assertThat(identity("P1", "hubei-wuhan/budget/2024", 0).printed().getFirst()).startsWith("〔本年收入合计〕行＝（〔")
			.doesNotContain("revenue");
		assertThat(identity("X1", "hubei-wuhan/budget/2024", 0).printed()).singleElement()
			.asString()
			.startsWith("表1 〔本年收入合计〕行＝表2 合计 〔");
		assertThat(PRINTED.rules()
			.stream()
			.flatMap((rule) -> rule.identities().stream())
			.flatMap((identity) -> identity.printed().stream())).noneMatch((text) -> text.matches(".*〔[a-z.-]+〕.*"));
	}

	@Test
	void aRuleThatIsMilderInOneColumnKeepsItsSeverityAndTellsTheOther() {
		PrintedRule rule = rule("L1");
		assertThat(rule.severity()).isEqualTo(Severity.BLOCK);
		assertThat(rule.identities()).extracting(PrintedIdentity::severity).contains(Severity.BLOCK, Severity.INFO);
	}

	@Test
	void everyStatedExampleComesOutAsItSays() {
		Map<String, List<State>> wrong = new TreeMap<>();
		StatedExample.load().forEach((stated) -> {
			List<State> shown = rule(stated.rule()).examples().stream().map(PrintedExample::state).toList();
			if (!shown.contains(stated.state())) {
				wrong.put(stated.rule() + " " + stated.state(), shown);
			}
		});
		assertThat(wrong).isEmpty();
	}

	@Test
	void everyEquationHasAnExampleThatPassesAndOneThatFails() {
		assertThat(PRINTED.rules().stream().filter((rule) -> rule.id().matches("[PXH]\\d")))
			.allSatisfy((rule) -> assertThat(rule.examples()).as(rule.id())
				.extracting(PrintedExample::state)
				.containsExactly(State.PASSED, State.FAILED));
	}

	@Test
	void anExampleShowsItsFiguresAndWhatTheRuleSaid() {
		PrintedExample failed = rule("P1").examples().getLast();
		assertThat(failed.figures()).isNotEmpty();
		assertThat(failed.message()).contains("应等于", "相差 90");
	}

	private static PrintedRule rule(String id) {
		return PRINTED.rule(id).orElseThrow();
	}

	private static PrintedIdentity identity(String rule, String template, int number) {
		return rule(rule).identities()
			.stream()
			.filter((identity) -> identity.template().equals(template))
			.toList()
			.get(number);
	}

}
