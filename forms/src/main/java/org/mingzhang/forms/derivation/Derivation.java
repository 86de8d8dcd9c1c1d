package org.mingzhang.forms.derivation;

import java.util.List;

/** Whether a form that a filing lacks (缺表) can be told from its other forms. */
public sealed interface Derivation {

	/**
	 * {@return form id}
	 */
	String form();

	/**
	 * {@return the form's title}
	 */
	String title();

	/**
	 * Every cell of the form is known (推算).
	 *
	 * @param form form id
	 * @param title the form's title
	 * @param basis a sentence, Chinese and English, that says why it holds
	 * @param cells the cells that are not blank, in the order of print; none where the
	 * form is empty
	 */
	record Derived(String form, String title, String basis, List<DerivedCell> cells) implements Derivation {

		public Derived {
			cells = List.copyOf(cells);
		}

	}

	/**
	 * The form cannot be told, so nothing of it is offered.
	 *
	 * @param form form id
	 * @param title the form's title
	 * @param reason a sentence, Chinese and English, that says which cells stay unknown
	 * or what stands against it
	 */
	record Underivable(String form, String title, String reason) implements Derivation {
	}

}
