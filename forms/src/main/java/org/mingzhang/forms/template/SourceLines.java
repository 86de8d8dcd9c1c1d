package org.mingzhang.forms.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The line of every value of a YAML file, by its path: {@code /forms/0/id}. */
final class SourceLines {

	private final Map<String, Integer> lines = new HashMap<>();

	private final List<Fault> repeatedKeys = new ArrayList<>();

	private SourceLines() {
	}

	/**
	 * Notes the lines of a file.
	 * @throws tools.jackson.core.JacksonException if it is no YAML
	 */
	static SourceLines of(YAMLMapper mapper, byte[] yaml) {
		SourceLines source = new SourceLines();
		try (JsonParser parser = mapper.createParser(yaml)) {
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				source.note(parser, token);
			}
		}
		return source;
	}

	private void note(JsonParser parser, JsonToken token) {
		String path = parser.streamReadContext().pathAsPointer().toString();
		int line = parser.currentTokenLocation().getLineNr();
		if (token == JsonToken.PROPERTY_NAME && this.lines.putIfAbsent(path, line) != null) {
			this.repeatedKeys.add(new Fault(line, "key '" + parser.currentName() + "' stands here a second time"));
		}
		else if (!token.isStructEnd()) {
			this.lines.putIfAbsent(path, line);
		}
	}

	/** The line of a value, or of what it is part of where it has none. */
	int of(String path) {
		for (String known = path;; known = known.substring(0, known.lastIndexOf('/'))) {
			Integer line = this.lines.get(known);
			if (line != null) {
				return line;
			}
			if (known.isEmpty()) {
				return 0;
			}
		}
	}

	List<Fault> repeatedKeys() {
		return this.repeatedKeys;
	}

}
