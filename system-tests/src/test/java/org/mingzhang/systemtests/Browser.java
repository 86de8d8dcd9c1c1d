package org.mingzhang.systemtests;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Somebody in front of a screen: a headless Chromium, spoken to in its own DevTools
 * protocol, so that nothing but the browser has to be installed.
 */
final class Browser implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	/**
	 * Keeps it to itself: no sandbox of its own (which root can't have), no calls home.
	 */
	private static final List<String> OPTIONS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-dev-shm-usage", "--disable-background-networking",
			"--disable-component-update", "--disable-sync", "--remote-debugging-port=0");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Process process;

	private final DevTools page;

	private Browser(Process process, DevTools page) {
		this.process = process;
		this.page = page;
	}

	/**
	 * {@return where Chromium is on this machine, if it is}
	 */
	static Optional<Path> installed() {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	static Browser open(Path chromium) {
		try {
			Path profile = Files.createTempDirectory(Path.of("target"), "browser-").toAbsolutePath();
			List<String> command = Stream
				.of(List.of(chromium.toString()), OPTIONS, List.of("--user-data-dir=" + profile, "about:blank"))
				.flatMap(List::stream)
				.toList();
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(profile.resolve("log").toFile())
				.start();
			return new Browser(process, DevTools.connect(pageOf(profile.resolve("DevToolsActivePort"))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Browser visits(URI address) {
		this.page.call("Page.navigate", "{\"url\":%s}".formatted(quoted(address.toString())));
		sees("document.readyState === 'complete' && location.href !== 'about:blank'");
		return this;
	}

	/** Waits until an expression of JavaScript holds on the page. */
	Browser sees(String condition) {
		await(condition).atMost(PATIENCE)
			.ignoreExceptions()
			.untilAsserted(() -> assertThat(evaluate("Boolean(" + condition + ")").asBoolean()).as(text()).isTrue());
		return this;
	}

	/** Waits until a text is on the page. */
	Browser reads(String words) {
		return sees("document.body.innerText.includes(" + quoted(words) + ")");
	}

	/**
	 * Presses the first thing a selector finds, once it is there. A page that is carrying
	 * out an act takes no other.
	 */
	Browser presses(String selector) {
		sees("!document.querySelector('main[aria-busy]') && document.querySelector(" + quoted(selector) + ")");
		evaluate("document.querySelector(" + quoted(selector) + ").click()");
		return this;
	}

	/** Types into a field in place of what is there. */
	Browser types(String selector, String words) {
		sees("document.querySelector(" + quoted(selector) + ")");
		evaluate("document.querySelector(" + quoted(selector) + ").select()");
		this.page.call("Input.insertText", "{\"text\":%s}".formatted(quoted(words)));
		return this;
	}

	String text() {
		return evaluate("document.body.innerText").asString();
	}

	JsonNode evaluate(String expression) {
		JsonNode answer = this.page.call("Runtime.evaluate",
				"{\"returnByValue\":true,\"awaitPromise\":true,\"expression\":%s}".formatted(quoted(expression)));
		if (answer.has("exceptionDetails")) {
			throw new IllegalStateException(expression + ": " + answer.path("exceptionDetails"));
		}
		return answer.path("result").path("value");
	}

	@Override
	public void close() {
		this.page.close();
		this.process.descendants().forEach(ProcessHandle::destroyForcibly);
		this.process.destroyForcibly();
	}

	/**
	 * The browser tells its port in a file of its profile, and its pages at that port.
	 */
	private static URI pageOf(Path portFile) {
		await("browser").atMost(PATIENCE).until(() -> Files.exists(portFile) && Files.size(portFile) > 0);
		try (HttpClient client = HttpClient.newHttpClient()) {
			String port = Files.readAllLines(portFile).getFirst();
			HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build();
			return await("page").atMost(PATIENCE)
				.ignoreExceptions()
				.until(() -> firstPage(client.send(request, BodyHandlers.ofString()).body()), Optional::isPresent)
				.orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Optional<URI> firstPage(String targets) {
		return JSON.readTree(targets)
			.valueStream()
			.filter((target) -> target.path("type").asString().equals("page"))
			.map((target) -> URI.create(target.path("webSocketDebuggerUrl").asString()))
			.findFirst();
	}

	static String quoted(String text) {
		return JSON.writeValueAsString(text);
	}

}
