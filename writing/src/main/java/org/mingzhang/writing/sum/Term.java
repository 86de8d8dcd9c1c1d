package org.mingzhang.writing.sum;

import org.mingzhang.writing.form.CodeLines;

/** What is added to a sum, or taken off. */
public sealed interface Term {

	/**
	 * {@return the form it stands in}
	 */
	String form();

	/**
	 * {@return 1 if it is added, −1 if it is taken off}
	 */
	int weight();

	/**
	 * The amount in one place.
	 *
	 * @param place the place
	 * @param weight 1 or −1
	 */
	record At(Place place, int weight) implements Term {

		@Override
		public String form() {
			return this.place.form();
		}

	}

	/**
	 * The amounts of one column in all rows whose codes match, wherever they stand.
	 *
	 * @param form form id
	 * @param column column of the table
	 * @param match which rows
	 * @param weight 1 or −1
	 */
	record Coded(String form, int column, Match match, int weight) implements Term {
	}

	/** Which code rows of a form. */
	sealed interface Match {

		/**
		 * Tells whether a row is one of them.
		 * @param lines the code rows
		 * @param row the row in the table
		 * @return whether it matches
		 */
		boolean matches(CodeLines lines, int row);

	}

	/**
	 * The row of one code.
	 *
	 * @param code the code
	 */
	record Exactly(String code) implements Match {

		@Override
		public boolean matches(CodeLines lines, int row) {
			return lines.line(row).code().equals(this.code);
		}

	}

	/**
	 * The row whose code is that of a row of another form.
	 *
	 * @param place where that code stands
	 * @param code the code, empty if none is there yet
	 */
	record SameAs(Place place, String code) implements Match {

		@Override
		public boolean matches(CodeLines lines, int row) {
			return !this.code.isEmpty() && lines.line(row).code().equals(this.code);
		}

	}

	/** The rows of the first level (类). */
	record Classes() implements Match {

		@Override
		public boolean matches(CodeLines lines, int row) {
			return lines.line(row).code().length() == length(lines);
		}

		/**
		 * Codes of units have no fixed length: the first row is one of the first level.
		 */
		private static int length(CodeLines lines) {
			return switch (lines.codes()) {
				case FUNCTION, ECONOMIC -> 3;
				case UNIT -> lines.lines().isEmpty() ? 0 : Math.max(1, lines.lines().getFirst().code().length());
			};
		}

	}

	/**
	 * The rows of the next level under a row, below it. Codes of units have no fixed
	 * length: the row directly below is one of the next level.
	 *
	 * @param row the row in the table
	 */
	record Below(int row) implements Match {

		@Override
		public boolean matches(CodeLines lines, int candidate) {
			String top = lines.line(this.row).code();
			String code = lines.line(candidate).code();
			if (candidate <= this.row || top.isEmpty() || !code.startsWith(top)) {
				return false;
			}
			int longer = switch (lines.codes()) {
				case FUNCTION, ECONOMIC -> 2;
				case UNIT -> Math.max(1, lines.line(this.row + 1).code().length() - top.length());
			};
			return code.length() == top.length() + longer;
		}

	}

}
