package org.mingzhang.submission.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.submission.filing.FilingState;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;

/** Query parameters as values; one that cannot be understood is refused by name. */
final class Given {

	private Given() {
	}

	static <T> @Nullable T parsed(String name, @Nullable String text, Function<String, T> parser) {
		if (text == null) {
			return null;
		}
		try {
			return parser.apply(text);
		}
		catch (IllegalArgumentException ex) {
			throw new Refused(Reason.BAD_REQUEST,
					"查询参数 %s 无法识别：%s。 The query parameter can't be understood.".formatted(name, ex.getMessage()));
		}
	}

	static void oneOf(String name, String text, List<String> known) {
		if (!known.contains(text)) {
			throw new Refused(Reason.BAD_REQUEST, "查询参数 %s 应为 %s。 The query parameter has one of these values."
				.formatted(name, String.join("、", known)));
		}
	}

	static @Nullable Integer year(@Nullable String text) {
		return parsed("year", text, (year) -> {
			int value = Integer.parseInt(year);
			if (value < 2000 || value > 2100) {
				throw new IllegalArgumentException("'" + year + "' is no budget year between 2000 and 2100");
			}
			return value;
		});
	}

	static @Nullable FilingKind kind(@Nullable String text) {
		return parsed("kind", text, FilingKind::of);
	}

	static @Nullable FilingState state(@Nullable String text) {
		return parsed("state", text, (id) -> FilingState.named(id)
			.orElseThrow(() -> new IllegalArgumentException("'" + id + "' is none of "
					+ Arrays.stream(FilingState.values()).map(FilingState::id).collect(Collectors.joining(", ")))));
	}

}
