package org.mingzhang.submission.mongo;

import java.nio.charset.StandardCharsets;

import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.bson.types.Binary;
import org.mingzhang.contracts.event.EventCodec;

/**
 * How records lie in a document: small ones readable, as a document of their JSON; large
 * ones as compressed JSON, which keeps a filing far below the limit of 16 MB.
 */
final class Packed {

	private static final JsonWriterSettings PLAIN = JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

	private static final EventCodec CODEC = new EventCodec();

	private Packed() {
	}

	static Document readable(Object value) {
		return Document.parse(new String(CODEC.write(value), StandardCharsets.UTF_8));
	}

	static <T> T read(Document document, Class<T> shape) {
		return CODEC.read(document.toJson(PLAIN).getBytes(StandardCharsets.UTF_8), shape);
	}

	static Binary compressed(Object value) {
		return compressed(CODEC.write(value));
	}

	static Binary compressed(byte[] json) {
		return new Binary(org.mingzhang.contracts.event.Packed.pack(json));
	}

	static <T> T read(Binary compressed, Class<T> shape) {
		return CODEC.read(expanded(compressed), shape);
	}

	static byte[] expanded(Binary compressed) {
		return org.mingzhang.contracts.event.Packed.unpack(compressed.getData());
	}

}
