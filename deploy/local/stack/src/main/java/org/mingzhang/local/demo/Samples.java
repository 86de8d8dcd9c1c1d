package org.mingzhang.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder of the sample filings.
 *
 * @param folder the folder, with {@code samples.json} in it
 */
record Samples(Path folder) {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	/**
	 * {@return the samples, in the order in which they are shown}
	 * @throws DemoFailure if their list can't be read
	 */
	List<Sample> list() {
		Path list = this.folder.resolve("samples.json");
		try {
			return JSON.readValue(list, new TypeReference<>() {
			});
		}
		catch (JacksonException ex) {
			throw new DemoFailure("读不了样例清单 The list of samples can't be read: " + list + "\n" + ex.getMessage(), ex);
		}
	}

	/**
	 * Reads a document.
	 * @param sample the sample
	 * @return its bytes, UTF-8 text
	 */
	byte[] document(Sample sample) {
		try {
			return Files.readAllBytes(this.folder.resolve(sample.file()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
