package org.mingzhang.forms.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A YAML file as a tree that knows the line of every value by its path, such as
 * {@code /forms/0/id}.
 */
final class SourceTree {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private final Map<String, Integer> lines = new HashMap<>();

	private final List<Fault> repeatedKeys = new ArrayList<>();

	private final JsonParser parser;

	private final JsonNode root;

	private SourceTree(JsonParser parser) {
		this.parser = parser;
		this.root = (parser.nextToken() == null) ? MissingNode.getInstance() : value("");
		while (parser.nextToken() != null) {
			this.repeatedKeys.add(new Fault(line(), "a file holds one template"));
			parser.skipChildren();
		}
	}

	/**
	 * Reads a file.
	 * @throws tools.jackson.core.JacksonException if it is no YAML
	 */
	static SourceTree of(YAMLMapper mapper, byte[] yaml) {
		try (JsonParser parser = mapper.createParser(yaml)) {
			return new SourceTree(parser);
		}
	}

	JsonNode root() {
		return this.root;
	}

	/** Keys that stand twice in one place, and whatever follows the template. */
	List<Fault> repeatedKeys() {
		return this.repeatedKeys;
	}

	/** The line of a value, or of what it is part of where it has none. */
	int line(String path) {
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

	private JsonNode value(String path) {
		this.lines.putIfAbsent(path, line());
		return switch (this.parser.currentToken()) {
			case START_OBJECT -> object(path);
			case START_ARRAY -> array(path);
			case VALUE_NUMBER_INT -> NODES.numberNode(this.parser.getBigIntegerValue());
			case VALUE_NUMBER_FLOAT -> NODES.numberNode(this.parser.getDecimalValue());
			case VALUE_TRUE -> NODES.booleanNode(true);
			case VALUE_FALSE -> NODES.booleanNode(false);
			case VALUE_NULL -> NODES.nullNode();
			default -> NODES.stringNode(this.parser.getString());
		};
	}

	private ObjectNode object(String path) {
		ObjectNode object = NODES.objectNode();
		while (this.parser.nextToken() == JsonToken.PROPERTY_NAME) {
			String key = this.parser.currentName();
			if (object.has(key)) {
				this.repeatedKeys.add(new Fault(line(), "key '" + key + "' stands here a second time"));
			}
			this.lines.put(path + "/" + key, line());
			this.parser.nextToken();
			object.set(key, value(path + "/" + key));
		}
		return object;
	}

	private ArrayNode array(String path) {
		ArrayNode array = NODES.arrayNode();
		while (this.parser.nextToken() != JsonToken.END_ARRAY) {
			array.add(value(path + "/" + array.size()));
		}
		return array;
	}

	private int line() {
		return this.parser.currentTokenLocation().getLineNr();
	}

}
