package org.mingzhang.submission.web;

import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import org.mingzhang.submission.correction.GivenCell;
import org.mingzhang.submission.correction.GivenCells;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Trouble;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON bodies; what is wrong with one is told with its place. A field that nobody
 * knows is wrong: its sender meant something by it.
 */
final class Bodies {

	private final JsonMapper json;

	Bodies(JsonMapper json) {
		this.json = json.rebuild()
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.changeDefaultNullHandling((_) -> JsonSetter.Value.forContentNulls(Nulls.FAIL))
			.build();
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
				throw new Refused(Reason.BAD_REQUEST, "请求正文应为 JSON 对象。 The body is a JSON object.");
			}
			return value;
		}
		catch (JacksonException ex) {
			String sentence = sentence(ex);
			TokenStreamLocation at = ex.getLocation();
			Trouble trouble = (at != null) ? Trouble.at(at.getLineNr(), sentence) : Trouble.of(sentence);
			throw new Refused(Reason.BAD_REQUEST,
					"请求正文不是约定的 JSON：%s。 The body isn't the JSON expected here.".formatted(sentence), List.of(trouble));
		}
	}

	/** Without names of our classes, which tell the sender nothing. */
	private static String sentence(JacksonException ex) {
		String path = ex.getPath()
			.stream()
			.map((step) -> (step.getPropertyName() != null) ? "." + step.getPropertyName()
					: "[" + step.getIndex() + "]")
			.collect(Collectors.joining());
		if (ex instanceof UnrecognizedPropertyException unknown) {
			String known = unknown.getKnownPropertyIds()
				.stream()
				.map(String::valueOf)
				.sorted()
				.collect(Collectors.joining("、"));
			return "没有字段 %s，可用的有 %s there is no such field".formatted(withoutDot(path), known);
		}
		if (path.isEmpty()) {
			return ex.getOriginalMessage();
		}
		return (ex.getCause() instanceof IllegalArgumentException cause) ? path + ": " + cause.getMessage()
				: path + " 的值不符合约定 is not what is expected there";
	}

	private static String withoutDot(String path) {
		return path.startsWith(".") ? path.substring(1) : path;
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
		return GivenCells.of(read(body, JsonNode.class), form);
	}

}
