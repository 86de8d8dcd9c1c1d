package org.mingzhang.forms;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where in the submitted document a figure stands, as people say it: {@code line 51},
 * {@code page 3 line 12 box 312.40 188.00 381.90 202.30}, {@code sheet 公开01表 B7},
 * {@code entered}. The four lengths of a box are its left, upper, right and lower edge in
 * points from the top left corner of the page as it is shown.
 *
 * @param place the place
 */
public record Source(@JsonValue String place) {

	/** Typed in by the department after the document was read. */
	public static final Source ENTERED = new Source("entered");

	private static final Pattern PAGE = Pattern.compile("page (\\d{1,6})\\b.*");

	private static final String LENGTH = "(-?\\d{1,7}\\.\\d\\d)";

	private static final Pattern BOX = Pattern
		.compile(".*\\bbox " + LENGTH + ' ' + LENGTH + ' ' + LENGTH + ' ' + LENGTH);

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

	/**
	 * A place on a page.
	 * @param page page number, from 1
	 * @param line line on the page, from 1
	 * @param box where it stands on the page as that is shown
	 * @return the source
	 */
	public static Source onPage(int page, int line, PageBox box) {
		return new Source("page " + page + " line " + line + " box " + box);
	}

	/**
	 * {@return the page it names, if it names one}
	 */
	public OptionalInt page() {
		Matcher page = PAGE.matcher(this.place);
		return page.matches() ? OptionalInt.of(Integer.parseInt(page.group(1))) : OptionalInt.empty();
	}

	/**
	 * {@return the box on the page, if it names one}
	 */
	public Optional<PageBox> box() {
		Matcher box = BOX.matcher(this.place);
		return box.matches() ? Optional.of(new PageBox(length(box, 1), length(box, 2), length(box, 3), length(box, 4)))
				: Optional.empty();
	}

	private static int length(Matcher box, int group) {
		return new BigDecimal(box.group(group)).movePointRight(2).intValueExact();
	}

	@Override
	public String toString() {
		return this.place;
	}

}
