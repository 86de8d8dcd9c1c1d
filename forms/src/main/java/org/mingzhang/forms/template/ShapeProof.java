package org.mingzhang.forms.template;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import com.fasterxml.jackson.annotation.JsonSubTypes;

/**
 * Compares a YAML file with the records it is to become, so that every unknown key,
 * missing value and value of a wrong kind is told at once, each with its line.
 */
final class ShapeProof {

	/** What may be left out although it is never null afterwards. */
	private static final Set<String> OPTIONAL = Set.of("aliases", "notes", "sheets", "identities", "head", "repeats",
			"tables", "lists", "counted", "breakdown", "ends", "told", "otherColumns", "transferred", "percent",
			"count");

	/** Filled in while a file is read; no file says them. */
	private static final Set<String> PLACES = Set.of("file", "line");

	private static final Set<String> NAMES = Set.of("id", "row", "column", "region");

	private final YAMLMapper mapper;

	private final SourceTree source;

	private final List<Fault> faults = new ArrayList<>();

	private boolean usable = true;

	ShapeProof(YAMLMapper mapper, SourceTree source) {
		this.mapper = mapper;
		this.source = source;
		this.faults.addAll(source.repeatedKeys());
	}

	List<Fault> faults() {
		return this.faults;
	}

	/** Whether a template can be made in spite of the faults. */
	boolean isUsable() {
		return this.usable;
	}

	void check(JsonNode node, Type type, String path) {
		switch (type) {
			case ParameterizedType list -> list(node, list.getActualTypeArguments()[0], path);
			case Class<?> record when record.isRecord() -> record(node, record, path);
			case Class<?> kinds when kinds.isAnnotationPresent(JsonSubTypes.class) ->
				kind(node, Objects.requireNonNull(kinds.getAnnotation(JsonSubTypes.class)), path);
			case Class<?> constants when constants.isEnum() -> constant(node, constants, path);
			case Class<?> scalar -> scalar(node, scalar, path);
			default -> throw new IllegalStateException("Templates hold no " + type);
		}
	}

	private void list(JsonNode node, Type element, String path) {
		if (!node.isArray()) {
			wrong(path, "has to be a list");
			return;
		}
		for (int at = 0; at < node.size(); at++) {
			check(node.get(at), element, path + "/" + at);
		}
	}

	private void record(JsonNode node, Class<?> type, String path) {
		if (!node.isObject()) {
			wrong(path, "has to have keys: " + String.join(", ", keys(type)));
			return;
		}
		unknownKeys(node, keys(type), path);
		for (RecordComponent component : type.getRecordComponents()) {
			JsonNode value = node.get(component.getName());
			if (value != null && !value.isNull()) {
				check(value, component.getGenericType(), path + "/" + component.getName());
			}
			else if (isRequired(component)) {
				this.usable = false;
				this.faults.add(new Fault(this.source.line(path), "'" + component.getName() + "' is missing"));
			}
		}
	}

	private static boolean isRequired(RecordComponent component) {
		return !OPTIONAL.contains(component.getName()) && !PLACES.contains(component.getName())
				&& !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
	}

	private void unknownKeys(JsonNode node, List<String> known, String path) {
		node.propertyNames().forEach((key) -> {
			if (!known.contains(key) && !(path.endsWith("/layout") && key.equals("kind"))) {
				this.faults.add(new Fault(this.source.line(path + "/" + key),
						"unknown key '" + key + "'; known here: " + String.join(", ", known)));
			}
		});
	}

	private static List<String> keys(Class<?> type) {
		return Arrays.stream(type.getRecordComponents())
			.map(RecordComponent::getName)
			.filter((name) -> !PLACES.contains(name))
			.toList();
	}

	private void kind(JsonNode node, JsonSubTypes kinds, String path) {
		String kind = node.path("kind").asString("");
		Arrays.stream(kinds.value())
			.filter((known) -> known.name().equals(kind))
			.findFirst()
			.ifPresentOrElse((known) -> record(node, known.value(), path), () -> wrong(path + "/kind", "is '" + kind
					+ "', none of "
					+ Arrays.stream(kinds.value()).map((known) -> known.name()).collect(Collectors.joining(", "))));
	}

	private void constant(JsonNode node, Class<?> type, String path) {
		List<String> known = Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
			.map((constant) -> this.mapper.valueToTree(constant).asString())
			.toList();
		if (!known.contains(node.asString(""))) {
			wrong(path, "is '" + node.asString("") + "', none of " + String.join(", ", known));
		}
	}

	private void scalar(JsonNode node, Class<?> type, String path) {
		if (type == boolean.class && !node.isBoolean()) {
			wrong(path, "has to be true or false");
		}
		else if ((type == int.class || type == Integer.class) && !(node.isIntegralNumber() && node.canConvertToInt())) {
			wrong(path, "has to be a whole number");
		}
		else if (type == String.class && !node.isValueNode()) {
			wrong(path, "has to be a text");
		}
		else if (NAMES.contains(path.substring(path.lastIndexOf('/') + 1)) && node.asString("").isBlank()) {
			wrong(path, "is blank");
		}
	}

	private void wrong(String path, String reason) {
		String name = path.substring(path.lastIndexOf('/') + 1);
		String subject = name.isEmpty() ? "the file " : name.matches("\\d+") ? "this " : "'" + name + "' ";
		this.usable = false;
		this.faults.add(new Fault(this.source.line(path), subject + reason));
	}

}
