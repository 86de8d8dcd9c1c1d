package org.mingzhang.forms.notation;

/** Names one line or one column of a form. */
public sealed interface Selector {

	/**
	 * A printed number: {@code 27} of 27行.
	 *
	 * @param value the number
	 */
	record Number(int value) implements Selector {

		@Override
		public String toString() {
			return Integer.toString(this.value);
		}

	}

	/**
	 * A row or column id, a classification code, or a printed label, for forms that print
	 * no numbers: {@code 〔本年收入合计〕}.
	 *
	 * @param text the name
	 */
	record Name(String text) implements Selector {

		@Override
		public String toString() {
			return "〔" + this.text + "〕";
		}

	}

}
