package org.mingzhang.rulebook.narrative.wording;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Phrases as files write them: {@code [各](增加|减少)[了]}. Square brackets hold what may be
 * left out, round ones alternatives, braces the name of a word list. {@code {year}} is a
 * year, {@code {any}} a few characters of the same clause, {@code {object}} such that are
 * looked at. Full-width brackets are the characters themselves.
 */
final class Phrases {

	private static final String CLAUSE = "[^,。;:]";

	private static final Map<String, String> BUILT_IN = Map.of("year", "\\d{4}年度?", "any", CLAUSE + "{0,24}?", "object",
			"(?<object>" + CLAUSE + "{1,30}?)");

	private final Map<String, List<String>> words;

	private final String file;

	Phrases(String file, Map<String, List<String>> words) {
		this.file = file;
		this.words = words;
	}

	/** The phrase anywhere in a text. */
	Pattern anywhere(String phrase) {
		return Pattern.compile(expression(phrase));
	}

	/** The phrase at the end of a text. */
	Pattern atEnd(String phrase) {
		return Pattern.compile("(?:" + expression(phrase) + ")$");
	}

	/** The phrase and nothing else. */
	Pattern whole(String phrase) {
		return Pattern.compile("^(?:" + expression(phrase) + ")$");
	}

	private String expression(String phrase) {
		StringBuilder expression = new StringBuilder();
		for (int i = 0; i < phrase.length(); i++) {
			char sign = phrase.charAt(i);
			switch (sign) {
				case '[', '(' -> expression.append("(?:");
				case ']' -> expression.append(")?");
				case ')', '|' -> expression.append(sign);
				case '{' -> {
					int end = phrase.indexOf('}', i);
					if (end < 0) {
						throw new InvalidWordingException(this.file, "'" + phrase + "' has an open brace");
					}
					expression.append(named(phrase, phrase.substring(i + 1, end)));
					i = end;
				}
				default -> expression.append(Pattern.quote(Squeezed.of(String.valueOf(sign))));
			}
		}
		return expression.toString();
	}

	private String named(String phrase, String name) {
		String builtIn = BUILT_IN.get(name);
		if (builtIn != null) {
			return builtIn;
		}
		List<String> alternatives = this.words.get(name);
		if (alternatives == null) {
			throw new InvalidWordingException(this.file, "'" + phrase + "' names an unknown word list " + name);
		}
		return alternatives.stream().map(this::expression).collect(Collectors.joining("|", "(?:", ")"));
	}

}
