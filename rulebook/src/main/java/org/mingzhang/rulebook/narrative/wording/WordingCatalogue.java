package org.mingzhang.rulebook.narrative.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * All wordings the system knows. A style of sentences is a file beside this class and its
 * line in {@code catalogue.txt}.
 */
public final class WordingCatalogue {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final List<WordingFile> files;

	private WordingCatalogue(List<WordingFile> files) {
		this.files = List.copyOf(files);
	}

	/**
	 * Loads the wordings that come with the system.
	 * @return the catalogue
	 * @throws InvalidWordingException if a file cannot be used
	 */
	public static WordingCatalogue load() {
		List<WordingFile> files = new ArrayList<>();
		for (String file : new String(bytes("catalogue.txt"), StandardCharsets.UTF_8).lines().toList()) {
			files.add(parse(file, bytes(file)));
		}
		return new WordingCatalogue(files);
	}

	/**
	 * The catalogue with another style, whose phrases go before those of the others.
	 * @param file name of the file, for messages
	 * @param yaml its content
	 * @return the new catalogue
	 * @throws InvalidWordingException if it cannot be used
	 */
	public WordingCatalogue with(String file, byte[] yaml) {
		List<WordingFile> all = new ArrayList<>();
		all.add(parse(file, yaml));
		all.addAll(this.files);
		return new WordingCatalogue(all);
	}

	/**
	 * The wordings of a filing.
	 * @param template id of the template it follows
	 * @return its wordings
	 * @throws InvalidWordingException if a phrase cannot be used
	 */
	public Wordings forTemplate(String template) {
		List<WordingFile> applying = this.files.stream().filter((file) -> file.appliesTo(template)).toList();
		Map<String, List<String>> words = new HashMap<>();
		for (WordingFile file : applying) {
			if (file.words() != null) {
				file.words().forEach((name, list) -> words.merge(name, list, WordingCatalogue::joined));
			}
		}
		Phrases phrases = new Phrases("wordings of " + template, words);
		return new WordingCompiler(phrases, applying).compile();
	}

	/**
	 * {@return all wordings as text, so that it tells when they change}
	 */
	public String data() {
		return this.files.toString();
	}

	private static List<String> joined(List<String> some, List<String> others) {
		return Stream.concat(some.stream(), others.stream()).distinct().toList();
	}

	private static WordingFile parse(String file, byte[] yaml) {
		try {
			return YAML.readValue(yaml, WordingFile.class);
		}
		catch (JacksonException ex) {
			String place = (ex.getLocation() != null) ? "line " + ex.getLocation().getLineNr() + ": " : "";
			throw new InvalidWordingException(file, place + ex.getOriginalMessage());
		}
	}

	private static byte[] bytes(String file) {
		try (InputStream in = WordingCatalogue.class.getResourceAsStream(file)) {
			if (in == null) {
				throw new InvalidWordingException(file, "the file is missing");
			}
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
