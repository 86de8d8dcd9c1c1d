package org.mingzhang.rulebook.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Words that nobody means to publish.
 *
 * @param pattern how to know them, in half-width signs without spaces
 * @param says what they are, Chinese, without a full stop
 * @param where where they are looked for
 */
record Leftover(Pattern pattern, String says, Set<Where> where) {

	private static final String RESOURCE = "leftovers.yaml";

	/** The lists as they stand in the file. */
	static final String DATA = read();

	/** Where text stands. */
	enum Where {

		/** Headings and paragraphs. */
		NARRATIVE,

		/** Under forms. */
		NOTES,

		/** In tables kept as text. */
		SHEETS

	}

	/** What a template left behind (模板占位). */
	static List<Leftover> placeholders() {
		return Lists.READ.placeholders();
	}

	/** What was written twice or mistyped (文字差错). */
	static List<Leftover> slips() {
		return Lists.READ.slips();
	}

	/** The words as they stand in a text. */
	Optional<String> in(String bare, Where place) {
		Matcher matcher = this.pattern.matcher(bare);
		return (this.where.contains(place) && matcher.find()) ? Optional.of(matcher.group()) : Optional.empty();
	}

	private static String read() {
		try (InputStream in = Leftover.class.getResourceAsStream(RESOURCE)) {
			if (in == null) {
				throw new IllegalStateException(RESOURCE + " is missing beside " + Leftover.class.getName());
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The two lists. */
	private record Lists(List<Leftover> placeholders, List<Leftover> slips) {

		static final Lists READ = YAMLMapper.builder()
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.enable(tools.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
			.build()
			.readValue(DATA, Lists.class);

	}

}
