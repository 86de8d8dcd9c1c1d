package org.mingzhang.publication.web;

import java.io.IOException;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the contract of the whole interface, of all services (接口约定). */
@RestController
class ContractController {

	/** As RFC 9512 registers it. */
	private static final MediaType YAML = new MediaType("application", "yaml");

	private final byte[] contract;

	ContractController() throws IOException {
		this.contract = new ClassPathResource("openapi.yaml", ContractController.class).getContentAsByteArray();
	}

	@GetMapping("/api/v1/openapi.yaml")
	ResponseEntity<byte[]> contract(@RequestParam MultiValueMap<String, String> given) {
		new QueryParameters(given).only().check();
		return Answers.current(YAML, this.contract);
	}

}
