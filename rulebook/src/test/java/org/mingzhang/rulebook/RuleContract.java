package org.mingzhang.rulebook;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the test of a rule shows. It stands beside its rule ({@code RequiredForms},
 * {@code RequiredFormsTests}), makes a {@code @Test} of each method, and has as many
 * others as it likes. A rule that cannot come to one of the cases says why by
 * {@link HasNoBoundary} or {@link IsAlwaysEvaluated}; {@link RuleRegistryTests} asks.
 */
public interface RuleContract {

	/** A filing in which the rule holds, and what is said then. */
	void passes();

	/** A filing in which it does not hold: the place, the figures, what to do. */
	void fails();

	/** What only just passes, and what only just fails. */
	default void onTheBoundary() {
	}

	/** What the rule needs and does not have, and the reason that is told. */
	default void isNotEvaluated() {
	}

	/** The rule knows no more and no less. */
	@Retention(RetentionPolicy.RUNTIME)
	@Target(ElementType.TYPE)
	@interface HasNoBoundary {

		/** Why. */
		String value();

	}

	/** Nothing that the rule needs can be missing. */
	@Retention(RetentionPolicy.RUNTIME)
	@Target(ElementType.TYPE)
	@interface IsAlwaysEvaluated {

		/** Why. */
		String value();

	}

}
