package org.mingzhang.contracts.finding;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Lines of tables after RFC 4180. */
public final class Rfc4180 {

	private Rfc4180() {
	}

	/**
	 * Writes a line.
	 * @param cells its cells; null is an empty one
	 * @return the line with its end
	 */
	public static String line(List<? extends @Nullable String> cells) {
		return cells.stream().map(Rfc4180::cell).collect(Collectors.joining(",", "", "\r\n"));
	}

	private static String cell(@Nullable String text) {
		if (text == null) {
			return "";
		}
		boolean quoted = text.chars().anyMatch((c) -> c == ',' || c == '"' || c == '\n' || c == '\r');
		return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
	}

}
