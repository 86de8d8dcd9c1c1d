package org.mingzhang.publication;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.publication.disclosure.Publishing;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.publication.TwoVersions.API;

/** The contract says what is served, and what is served is what it says. */
@RunningPublication
class ContractTests {

	@Autowired
	private WebTestClient web;

	@Autowired
	private Publishing publishing;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	private Map<String, Object> contract = Map.of();

	@BeforeEach
	void read() {
		TwoVersions.publish(this.publishing);
		byte[] text = this.web.get()
			.uri("/api/v1/openapi.yaml")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType("application/yaml")
			.expectBody()
			.returnResult()
			.getResponseBodyContent();
		LoaderOptions strict = new LoaderOptions();
		strict.setAllowDuplicateKeys(false);
		strict.setMaxAliasesForCollections(Integer.MAX_VALUE);
		this.contract = new Yaml(new SafeConstructor(strict)).load(new String(text, StandardCharsets.UTF_8));
	}

	@Test
	void everyAddressOfTheInterfaceIsListed() {
		Set<String> served = new TreeSet<>();
		this.mapping.getHandlerMethods()
			.keySet()
			.forEach((request) -> request.getPatternsCondition()
				.getPatterns()
				.forEach((pattern) -> served.add(pattern.getPatternString())));
		served.removeIf((path) -> !path.startsWith("/api/"));
		assertThat(at("paths").keySet()).isNotEmpty().containsAll(served);
		assertThat(served).contains("/api/v1/openapi.yaml");
	}

	@Test
	void everyReferenceLeadsSomewhere() {
		Deque<Object> left = new ArrayDeque<>(List.of(this.contract));
		while (!left.isEmpty()) {
			switch (left.pop()) {
				case Map<?, ?> map -> {
					if (map.get("$ref") instanceof String reference) {
						assertThat(at(reference.substring("#/".length()).split("/"))).as(reference).isNotEmpty();
					}
					map.values().stream().filter(Objects::nonNull).forEach(left::add);
				}
				case Collection<?> list -> list.stream().filter(Objects::nonNull).forEach(left::add);
				default -> {
				}
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/disclosures,DisclosurePage", API + ",Disclosure", API + "/document.json,Document",
			API + "/manifest.json,Manifest", "/api/v1/facts,FigurePage", "/api/v1/changes,PublicChanges",
			"/api/v1/rulebook,RuleBook", "/api/v1/nowhere,Problem" })
	void answersHaveTheFieldsTheContractTells(String address, String schema) {
		byte[] answer = this.web.get().uri(address).exchange().expectBody().returnResult().getResponseBodyContent();
		conform(JsonMapper.shared().readValue(answer, Map.class), at("components", "schemas", schema), address);
	}

	/** Fields, down to the leaves: none untold, none missing that is promised. */
	private void conform(Object value, Map<String, Object> schema, String place) {
		Map<String, Object> meant = resolved(schema);
		if (value instanceof Map && meant.containsKey("properties")) {
			Map<String, Object> object = map(value);
			Map<String, Object> properties = map(meant.get("properties"));
			assertThat(properties.keySet()).as(place).containsAll(object.keySet());
			assertThat(object.keySet()).as(place).containsAll(names(meant.get("required")));
			object.forEach((name, field) -> conform(field, map(properties.get(name)), place + "." + name));
		}
		if (value instanceof List<?> list) {
			list.forEach((item) -> conform(item, map(meant.get("items")), place + "[]"));
		}
	}

	private Map<String, Object> resolved(Map<String, Object> schema) {
		return (schema.get("$ref") instanceof String reference) ? at(reference.substring("#/".length()).split("/"))
				: schema;
	}

	private Map<String, Object> at(String... path) {
		Map<String, Object> place = this.contract;
		for (String step : path) {
			place = map(place.get(step));
		}
		return place;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Object value) {
		return (value != null) ? (Map<String, Object>) value : Map.of();
	}

	@SuppressWarnings("unchecked")
	private static List<String> names(Object value) {
		return (value != null) ? (List<String>) value : List.of();
	}

}
