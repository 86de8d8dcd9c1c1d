package org.mingzhang.rulebook.printed;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;

/**
 * What rules are called.
 *
 * @param title Chinese, for identities that share an id over forms and templates
 * @param english English
 */
record Headings(@Nullable String title, @Nullable String english) {

	private static final Map<String, Headings> ALL = Resource.read("headings.yaml", new TypeReference<>() {
	});

	static Optional<String> title(String rule) {
		return Optional.ofNullable(ALL.get(rule)).map(Headings::title);
	}

	static @Nullable String english(String rule) {
		Headings heading = ALL.get(rule);
		return (heading != null) ? heading.english() : null;
	}

}
