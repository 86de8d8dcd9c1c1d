package org.mingzhang.rulebook.printed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the files beside this class. */
final class Resource {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private Resource() {
	}

	static <T> T read(String file, TypeReference<T> type) {
		try (InputStream in = Resource.class.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException(file + " is missing beside " + Resource.class.getName());
			}
			return YAML.readValue(in, type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
