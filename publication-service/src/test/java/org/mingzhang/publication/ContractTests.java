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
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The contract tells every address that is served. Whether answers keep it is seen by the
 * system tests, which hold each of theirs against it.
 */
@RunningPublication
class ContractTests {

	@Autowired
	private WebTestClient web;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	private Map<String, Object> contract = Map.of();

	@BeforeEach
	void read() {
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

}
