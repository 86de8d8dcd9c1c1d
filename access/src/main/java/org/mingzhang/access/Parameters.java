package org.mingzhang.access;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * The query parameters of a request as values. A misspelt filter must not look like one
 * that found everything, so what is unknown, doubled or malformed is refused, all at
 * once. An empty parameter counts as not given.
 */
public final class Parameters {

	private final Map<String, String> given = new LinkedHashMap<>();

	private final List<String> reasons = new ArrayList<>();

	/**
	 * Looks at the query parameters of a request.
	 * @param query all of them
	 * @param known names of those that its address knows
	 */
	public Parameters(MultiValueMap<String, String> query, Set<String> known) {
		query.forEach((name, values) -> {
			if (!known.contains(name)) {
				this.reasons.add("不认识的查询参数 %s；此地址可用的有：%s。Unknown query parameter; this address knows those."
					.formatted(name, known.isEmpty() ? "无 none" : String.join(", ", known.stream().sorted().toList())));
			}
			else if (values.size() > 1) {
				this.reasons.add("查询参数 %s 只能出现一次。The query parameter may be given once.".formatted(name));
			}
			else if (values.getFirst() != null && !values.getFirst().isBlank()) {
				this.given.put(name, values.getFirst().strip());
			}
		});
	}

	/**
	 * A value.
	 * @param name name of the parameter
	 * @param parser reads it; fails with what is wrong with it
	 * @param <T> type of the value
	 * @return the value, or null if the parameter is not given or, to be told later,
	 * malformed
	 */
	public <T> @Nullable T get(String name, Function<String, T> parser) {
		String text = this.given.get(name);
		if (text == null) {
			return null;
		}
		try {
			return parser.apply(text);
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			this.reasons
				.add("查询参数 %s 无法识别：%s。The query parameter can't be understood.".formatted(name, ex.getMessage()));
			return null;
		}
	}

	/**
	 * Notes that a parameter which has to be given is not.
	 * @param name its name
	 */
	public void require(String name) {
		if (!this.given.containsKey(name)) {
			this.reasons.add("请给出查询参数 %s。The query parameter has to be given.".formatted(name));
		}
	}

	/**
	 * Notes what else is wrong with the request, such as two values that don't fit.
	 * @param reason what is wrong and what to do, in words
	 */
	public void refuse(String reason) {
		this.reasons.add(reason);
	}

	/**
	 * Ends the looking.
	 * @throws Problem if anything was wrong with the request
	 */
	public void done() {
		if (!this.reasons.isEmpty()) {
			throw Problem.badRequest(this.reasons);
		}
	}

}
