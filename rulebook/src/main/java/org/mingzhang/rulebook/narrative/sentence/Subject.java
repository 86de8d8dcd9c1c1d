package org.mingzhang.rulebook.narrative.sentence;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.rulebook.narrative.wording.Wordings.Named;

/** What a sentence speaks of. */
public sealed interface Subject {

	/**
	 * {@return what tells it apart from other subjects}
	 */
	String key();

	/**
	 * {@return how the text calls it}
	 */
	String label();

	/**
	 * Something the wordings have a name for.
	 *
	 * @param named the wording
	 * @param label how the text calls it
	 */
	record ByName(Named named, String label) implements Subject {

		@Override
		public String key() {
			return this.named.id();
		}

	}

	/**
	 * A row of a classification.
	 *
	 * @param code its code
	 * @param column the column it is spoken of; null for its total
	 * @param label how the text calls it
	 */
	record Coded(String code, @Nullable String column, String label) implements Subject {

		@Override
		public String key() {
			return this.code + ((this.column != null) ? "/" + this.column : "");
		}

	}

	/**
	 * A name that several rows have.
	 *
	 * @param codes their codes
	 * @param column the column they are spoken of; null for their total
	 * @param label the name
	 */
	record Ambiguous(List<String> codes, @Nullable String column, String label) implements Subject {

		public Ambiguous {
			codes = List.copyOf(codes);
		}

		@Override
		public String key() {
			return "?" + this.label;
		}

	}

	/**
	 * Something no wording has a name for, such as a project.
	 *
	 * @param label how the text calls it
	 */
	record Unknown(String label) implements Subject {

		@Override
		public String key() {
			return "?" + this.label;
		}

	}

}
