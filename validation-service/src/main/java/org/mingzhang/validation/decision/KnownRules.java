package org.mingzhang.validation.decision;

import java.util.Optional;
import java.util.Set;

import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.rulebook.RuleBook;
import org.mingzhang.rulebook.printed.PrintedRule;
import org.mingzhang.rulebook.printed.PrintedRules;

/**
 * The rules that a bureau can decide about, and what it cannot decide.
 *
 * @param rules all rules
 */
public record KnownRules(PrintedRules rules) {

	/** Without a known template, or an amount in 分, no other rule says anything. */
	private static final Set<String> FIXED = Set.of("T1", "L1-amount");

	/**
	 * The rules of a rule book.
	 * @param book the rule book
	 * @param catalogue the templates it was opened with
	 * @return its rules
	 */
	public static KnownRules of(RuleBook book, Catalogue catalogue) {
		return new KnownRules(PrintedRules.withoutExamples(book, catalogue));
	}

	/**
	 * What a rule is called.
	 * @param id its id
	 * @return its title, or nothing if there is no such rule any more
	 */
	public Optional<String> title(String id) {
		return this.rules.rule(id).map(PrintedRule::title);
	}

	Optional<PrintedRule> find(String id) {
		return this.rules.rule(id);
	}

	static boolean isFixed(String id) {
		return FIXED.contains(id);
	}

	/**
	 * Whether a rule is a sum that has to hold, which a bureau better lowers than
	 * switches off.
	 * @param id its id
	 * @return whether it is 基本平衡
	 */
	public boolean isBalance(String id) {
		return find(id).filter((rule) -> rule.kind() == Kind.BALANCE).isPresent();
	}

}
