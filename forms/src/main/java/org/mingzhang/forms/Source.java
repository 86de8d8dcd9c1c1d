package org.mingzhang.forms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where in the submitted document a figure stands, as people say it: {@code line 51},
 * {@code page 3 line 12}, {@code sheet 公开01表 B7}, {@code entered}.
 *
 * @param place the place
 */
public record Source(@JsonValue String place) {

	/** Typed in by the department after the document was read. */
	public static final Source ENTERED = new Source("entered");

	@JsonCreator
	public Source {
		if (place.isBlank()) {
			throw new IllegalArgumentException("A source names a place");
		}
	}

	/**
	 * A line of a text document.
	 * @param line line number, from 1
	 * @return the source
	 */
	public static Source line(int line) {
		return new Source("line " + line);
	}

	@Override
	public String toString() {
		return this.place;
	}

}
