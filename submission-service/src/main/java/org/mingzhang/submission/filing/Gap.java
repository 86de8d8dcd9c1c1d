package org.mingzhang.submission.filing;

import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A form (缺表) that the filed document did not give. It closes when the form is supplied,
 * taken from derivation, or its cells are corrected in.
 *
 * @param form form id
 * @param title its title
 * @param cause why it is not there
 * @param reasons what stands against it, with places; at least one
 * @param derivable whether the other forms prove its figures, so that they are offered
 */
public record Gap(String form, String title, Cause cause, List<Trouble> reasons, boolean derivable) {

	public Gap {
		reasons = List.copyOf(reasons);
	}

	/**
	 * The same, as it stands after a change.
	 * @param now whether the other forms prove its figures now
	 * @return the gap
	 */
	public Gap derivable(boolean now) {
		return new Gap(this.form, this.title, this.cause, this.reasons, now);
	}

	/** Why a form is not there. */
	public enum Cause {

		/** The document does not have it. */
		MISSING("missing", "文件中没有 not in the document"),

		/** The document may show it as a picture. */
		PICTURE("picture", "是图片 a picture"),

		/** Something in it cannot be understood, so nothing of it was taken. */
		UNREADABLE("unreadable", "不能识读 unreadable");

		private final String id;

		private final String label;

		Cause(String id, String label) {
			this.id = id;
			this.label = label;
		}

		/**
		 * {@return the name used in the interface}
		 */
		@JsonValue
		public String id() {
			return this.id;
		}

		/**
		 * {@return the cause in words}
		 */
		public String label() {
			return this.label;
		}

		/**
		 * Finds a cause by its id.
		 * @param id the name used in the interface
		 * @return the cause
		 * @throws IllegalArgumentException if there is none
		 */
		@JsonCreator
		public static Cause of(String id) {
			return Arrays.stream(values())
				.filter((cause) -> cause.id.equals(id))
				.findFirst()
				.orElseThrow(() -> new IllegalArgumentException("Unknown cause '" + id + "'"));
		}

	}

}
