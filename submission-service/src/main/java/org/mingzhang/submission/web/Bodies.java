package org.mingzhang.submission.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.submission.correction.GivenCell;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Trouble;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON bodies; what is wrong with one is told with its place. */
final class Bodies {

	private final JsonMapper json;

	Bodies(JsonMapper json) {
		this.json = json;
	}

	/**
	 * Reads a body.
	 * @param body the body; absent counts as an empty object
	 * @param shape the record it is read as
	 * @param <T> its type
	 * @return the record
	 * @throws Refused if it is not of that shape
	 */
	<T> T read(byte @Nullable [] body, Class<T> shape) {
		try {
			boolean empty = body == null || body.length == 0;
			T value = empty ? this.json.readValue("{}", shape) : this.json.readValue(body, shape);
			if (value == null) {
				throw new Refused(Reason.BAD_REQUEST, "请求正文应为 JSON 对象。The body is a JSON object.");
			}
			return value;
		}
		catch (JacksonException ex) {
			String sentence = sentence(ex);
			TokenStreamLocation at = ex.getLocation();
			Trouble trouble = (at != null) ? Trouble.at(at.getLineNr(), sentence) : Trouble.of(sentence);
			throw new Refused(Reason.BAD_REQUEST,
					"请求正文不是约定的 JSON：%s。The body isn't the JSON expected here.".formatted(sentence), List.of(trouble));
		}
	}

	/** Without names of our classes, which tell the sender nothing. */
	private static String sentence(JacksonException ex) {
		String path = ex.getPath()
			.stream()
			.map((step) -> (step.getPropertyName() != null) ? "." + step.getPropertyName()
					: "[" + step.getIndex() + "]")
			.collect(Collectors.joining());
		if (path.isEmpty()) {
			return ex.getOriginalMessage();
		}
		return (ex.getCause() instanceof IllegalArgumentException cause) ? path + ": " + cause.getMessage()
				: path + " 的值不符合约定 is not what is expected there";
	}

	/**
	 * Reads cells: {@code [{"form","row","column","value"}]}, the value as text, number
	 * or null.
	 * @param body the body
	 * @param form the form of cells that name none; null if each has to
	 * @return the cells, not proved yet
	 * @throws Refused with every entry that is no cell
	 */
	List<GivenCell> cells(byte @Nullable [] body, @Nullable String form) {
		JsonNode entries = read(body, JsonNode.class);
		if (!entries.isArray()) {
			throw new Refused(Reason.BAD_REQUEST,
					"请求正文应为单元格数组。The body is an array: [{\"form\",\"row\",\"column\",\"value\"}].");
		}
		List<Trouble> troubles = IntStream.range(0, entries.size())
			.filter((i) -> !isCell(entries.get(i)))
			.mapToObj((i) -> Trouble
				.of("第 %d 项不是单元格，value 应为文字、数字或 null。Entry %d is no cell with a text, number or null as value."
					.formatted(i + 1, i + 1)))
			.toList();
		if (!troubles.isEmpty()) {
			throw new Refused(Reason.INVALID_ENTRIES, "填报内容有误，未作任何更改。Nothing was changed: correct these entries.",
					troubles);
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
				value(entry.path("value")));
	}

	private static @Nullable String value(JsonNode value) {
		if (value.isNull()) {
			return null;
		}
		return value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
	}

	/** Codes are text; written as a number, 201 is understood all the same. */
	private static @Nullable String text(JsonNode entry, String field) {
		JsonNode value = entry.path(field);
		return (value.isString() || value.isNumber()) ? value.asString() : null;
	}

}
