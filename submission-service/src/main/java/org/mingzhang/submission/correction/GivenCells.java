package org.mingzhang.submission.correction;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Trouble;
import tools.jackson.databind.JsonNode;

/** Cells as JSON: {@code [{"form","row","column","value"}]}. */
public final class GivenCells {

	/** No amount has a digit so far from the point, on either side. */
	private static final int FARTHEST = 20;

	private GivenCells() {
	}

	/**
	 * Reads cells; the value may be text, a number or null.
	 * @param entries the JSON; its decimal numbers have to be exact
	 * @param form the form of cells that name none; null if each has to
	 * @return the cells, not proved yet
	 * @throws Refused with every entry that is no cell
	 */
	public static List<GivenCell> of(JsonNode entries, @Nullable String form) {
		if (!entries.isArray()) {
			throw new Refused(Reason.BAD_REQUEST,
					"请求正文应为单元格数组。 The body is an array: [{\"form\",\"row\",\"column\",\"value\"}].");
		}
		List<Trouble> troubles = IntStream.range(0, entries.size())
			.filter((i) -> !isCell(entries.get(i)))
			.mapToObj((i) -> Trouble
				.of("第 %d 项不是单元格，value 应为文字、数字或 null。 Entry %d is no cell with a text, number or null as value."
					.formatted(i + 1, i + 1)))
			.toList();
		if (!troubles.isEmpty()) {
			throw Corrections.refused(troubles);
		}
		return IntStream.range(0, entries.size()).mapToObj((i) -> cell(entries.get(i), form)).toList();
	}

	private static boolean isCell(JsonNode entry) {
		JsonNode value = entry.path("value");
		return entry.isObject() && entry.has("value") && (value.isNull() || value.isString() || value.isNumber());
	}

	private static GivenCell cell(JsonNode entry, @Nullable String form) {
		String named = text(entry, "form");
		return new GivenCell((named != null) ? named : form, text(entry, "row"), text(entry, "column"),
				text(entry, "value"));
	}

	/**
	 * A field of a cell as text; codes are text, but 201 written as a number is
	 * understood all the same. A number that no amount reaches stays in powers of ten,
	 * which nothing takes for an amount: written out, ten characters would fill the
	 * memory.
	 * @param entry the cell
	 * @param field name of the field
	 * @return the text; null if there is none
	 */
	public static @Nullable String text(JsonNode entry, String field) {
		JsonNode value = entry.path(field);
		if (value.isNumber()) {
			BigDecimal number = value.decimalValue();
			return (Math.abs((long) number.scale()) <= FARTHEST) ? number.toPlainString() : number.toString();
		}
		return value.isString() ? value.asString() : null;
	}

}
