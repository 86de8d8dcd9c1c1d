package org.mingzhang.submission.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.event.EventCodec;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Serves the workbench (工作台): pages without any data, which read and change everything
 * through the public interface with the rights of whoever opened them.
 */
@RestController
class WorkbenchPages {

	/**
	 * Pages run their own modules and nothing else, whatever a filer may have written.
	 */
	static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
			+ "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	private static final URI START = URI.create("/workbench/");

	private static final String FILES = "classpath:/static/workbench/*";

	private final Map<String, File> files;

	WorkbenchPages() throws IOException {
		this.files = Stream.of(new PathMatchingResourcePatternResolver().getResources(FILES))
			.map(File::of)
			.collect(Collectors.toUnmodifiableMap(File::name, (file) -> file));
	}

	@GetMapping("/workbench")
	ResponseEntity<Void> enter() {
		return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT).location(START).build();
	}

	/**
	 * Serves a file, or nothing new to a browser that has it.
	 * @param name its name; null for the start page
	 * @return the file
	 */
	@GetMapping({ "/workbench/", "/workbench/{name}" })
	ResponseEntity<byte[]> file(@PathVariable(required = false) @Nullable String name) {
		File file = this.files.get((name != null) ? name : "index.html");
		if (file == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no page " + name);
		}
		return ResponseEntity.ok()
			.contentType(file.type())
			.eTag(file.hash())
			.cacheControl(CacheControl.noCache())
			.header("Content-Security-Policy", POLICY)
			// older browsers tell a form's origin to the gateway only where they may tell
			// the referrer
			.header("Referrer-Policy", "same-origin")
			.body(file.content());
	}

	/**
	 * A file of the workbench. Its hash is its version: the dates in a reproducible
	 * archive never change.
	 *
	 * @param name its name
	 * @param type its media type
	 * @param hash SHA-256 of its content
	 * @param content its bytes
	 */
	private record File(String name, MediaType type, String hash, byte[] content) {

		static File of(Resource resource) {
			try {
				byte[] content = resource.getContentAsByteArray();
				String name = String.valueOf(resource.getFilename());
				return new File(name, MediaTypeFactory.getMediaType(resource).orElseThrow(), EventCodec.sha256(content),
						content);
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The workbench cannot be read: " + resource, ex);
			}
		}

	}

}
