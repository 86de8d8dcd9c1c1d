package org.mingzhang.contracts.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.mingzhang.forms.FilingContent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads the payload of events as JSON. Strict where a mistake would change a
 * figure, tolerant of fields that a later version adds.
 */
public final class EventCodec {

	private final JsonMapper mapper = JsonMapper.builder()
		.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
		.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	/**
	 * Writes an event.
	 * @param event the event
	 * @return its payload, UTF-8 JSON
	 */
	public byte[] encode(Event event) {
		return this.mapper.writeValueAsBytes(event);
	}

	/**
	 * Reads an event.
	 * @param type the type its header names
	 * @param payload its payload
	 * @return the event
	 * @throws IllegalArgumentException if the payload is not of that type; the message
	 * tells where
	 */
	public Event decode(EventType type, byte[] payload) {
		return read(payload, type.shape());
	}

	/**
	 * Writes any of the records that events are made of, in the same form.
	 * @param value the record
	 * @return UTF-8 JSON
	 */
	public byte[] write(Object value) {
		return this.mapper.writeValueAsBytes(value);
	}

	/**
	 * Reads any of the records that events are made of.
	 * @param json UTF-8 JSON
	 * @param shape the record's class
	 * @param <T> the record's type
	 * @return the record
	 * @throws IllegalArgumentException if the JSON is not of that shape
	 */
	public <T> T read(byte[] json, Class<T> shape) {
		try {
			T value = this.mapper.readValue(json, shape);
			if (value == null) {
				throw new IllegalArgumentException("A " + shape.getSimpleName() + " cannot be null");
			}
			List<String> missing = MissingFields.of(value);
			if (!missing.isEmpty()) {
				throw new IllegalArgumentException("Not a " + shape.getSimpleName() + ": it lacks " + missing);
			}
			return value;
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException(
					"Not a " + shape.getSimpleName() + ": " + ex.getOriginalMessage() + " at " + place(ex), ex);
		}
	}

	/** Where the JSON is wrong, such as {@code content.facts[3].value, byte 512}. */
	private static String place(JacksonException ex) {
		StringBuilder place = new StringBuilder();
		for (JacksonException.Reference step : ex.getPath()) {
			if (step.getPropertyName() != null) {
				place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
			}
			else {
				place.append('[').append(step.getIndex()).append(']');
			}
		}
		long offset = (ex.getLocation() != null) ? ex.getLocation().getByteOffset() : -1;
		return place + ((offset >= 0) ? (place.isEmpty() ? "" : ", ") + "byte " + offset : "");
	}

	/**
	 * The hash that tells whether two contents are the same.
	 * @param content a filing's content
	 * @return SHA-256 of its canonical JSON, in hexadecimal
	 */
	public String contentHash(FilingContent content) {
		return sha256(write(content));
	}

	/**
	 * SHA-256 of bytes.
	 * @param bytes the bytes
	 * @return the digest in hexadecimal
	 */
	public static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/**
	 * SHA-256 of a text.
	 * @param text the text
	 * @return the digest of its UTF-8 bytes in hexadecimal
	 */
	public static String sha256(String text) {
		return sha256(text.getBytes(StandardCharsets.UTF_8));
	}

}
