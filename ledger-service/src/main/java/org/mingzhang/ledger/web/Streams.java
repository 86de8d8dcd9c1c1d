package org.mingzhang.ledger.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.reactivestreams.Publisher;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Answers that are written while they are read, however long they are. The writer has a
 * virtual thread of its own and waits for callers that read slowly. What is no JSON is a
 * file to keep.
 */
final class Streams {

	private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

	private Streams() {
	}

	static ResponseEntity<Publisher<DataBuffer>> of(Format format, String name, Consumer<Writer> writing) {
		Publisher<DataBuffer> body = DataBufferUtils.outputStreamPublisher((out) -> {
			try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
				writing.accept(writer);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}, DefaultDataBufferFactory.sharedInstance, THREADS);
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(format.type());
		if (format != Format.JSON) {
			answer.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + format.id() + "\"");
		}
		return answer.body(body);
	}

}
