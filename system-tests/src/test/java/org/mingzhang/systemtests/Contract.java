package org.mingzhang.systemtests;

import java.net.http.HttpRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The contract as anyone can read it (OpenAPI 3.1, whose schemas are JSON Schema): what
 * each operation may answer, field by field. Fields it does not tell count as faults, so
 * that nothing is answered which nobody was told of.
 */
final class Contract {

	/** Nothing is promised. */
	static final Contract NONE = new Contract(JsonMapper.shared().createObjectNode());

	private static final Pattern JSON = Pattern.compile("application/([a-z]+\\+)?json");

	private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

	private static final Dialect DIALECT = Dialect.builder(Dialects.getOpenApi31())
		.keyword(new NonValidationKeyword("components"))
		.build();

	private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(DIALECT, (registry) -> registry
		.schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

	private final JsonNode contract;

	/** The addresses, those with the fewest parameters first. */
	private final List<String> paths;

	private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

	private Contract(JsonNode contract) {
		this.contract = contract;
		this.paths = contract.path("paths")
			.propertyNames()
			.stream()
			.sorted(Comparator.comparing((path) -> PARAMETER.matcher(path).results().count()))
			.toList();
	}

	static Contract parse(String yaml) {
		LoaderOptions strict = new LoaderOptions();
		strict.setAllowDuplicateKeys(false);
		strict.setMaxAliasesForCollections(Integer.MAX_VALUE);
		JsonNode contract = JsonMapper.shared().valueToTree(new Yaml(new SafeConstructor(strict)).load(yaml));
		close(contract.path("components").path("schemas"));
		return new Contract(contract);
	}

	/** The operations that answer a question with JSON, such as {@code listFilings}. */
	Set<String> questions() {
		Set<String> questions = new TreeSet<>();
		for (String path : this.paths) {
			JsonNode operation = this.contract.path("paths").path(path).path("get");
			if (resolved(operation.path("responses").path("200")).path("content").has("application/json")) {
				questions.add(operation.path("operationId").asString());
			}
		}
		return questions;
	}

	/** The operation that was asked, if the contract tells of it. */
	Optional<String> operation(HttpRequest request) {
		return Optional.ofNullable(find(request.method(), request.uri().getPath()))
			.map((operation) -> operation.path("operationId").asString());
	}

	/** In what an answer differs from the contract: nothing, if it keeps it. */
	List<String> faults(Answer answer) {
		HttpRequest request = answer.response().request();
		JsonNode operation = find(request.method(), request.uri().getPath());
		String type = answer.header("Content-Type").orElse("").replaceAll("\\s*;.*", "");
		return (operation != null && JSON.matcher(type).matches())
				? faults(operation, answer.status(), type, answer.text()) : List.of();
	}

	private List<String> faults(JsonNode operation, int status, String type, String body) {
		JsonNode responses = operation.path("responses");
		String told = responses.has(Integer.toString(status)) ? Integer.toString(status) : "default";
		JsonNode content = resolved(responses.path(told)).path("content");
		if (content.has("*/*")) {
			return List.of();
		}
		if (!content.has(type)) {
			return List.of("%s is not told for status %d".formatted(type, status));
		}
		return schema(content.path(type).path("schema")).validate(JsonMapper.shared().readTree(body))
			.stream()
			.map(Error::toString)
			.toList();
	}

	private @Nullable JsonNode find(String method, String path) {
		return this.paths.stream()
			.filter((template) -> path.matches(PARAMETER.matcher(template).replaceAll("[^/]+")))
			.map((template) -> this.contract.path("paths").path(template).get(method.toLowerCase(Locale.ROOT)))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private JsonNode resolved(JsonNode node) {
		return node.has("$ref") ? this.contract.at(node.path("$ref").asString().substring(1)) : node;
	}

	/** References within a schema lead to the components, which go along with it. */
	private Schema schema(JsonNode schema) {
		return this.compiled.computeIfAbsent(schema, (key) -> {
			ObjectNode whole = JsonMapper.shared().createObjectNode();
			whole.putArray("allOf").add(schema);
			whole.set("components", this.contract.path("components"));
			return SCHEMAS.getSchema(whole);
		});
	}

	private static void close(JsonNode schema) {
		if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
			object.put("additionalProperties", false);
		}
		schema.forEach(Contract::close);
	}

}
