package org.mingzhang.submission.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

class WorkbenchPagesTests {

	private static final int MOST_LINES = 150;

	private static final Pattern NAMED = Pattern.compile("(?:src=|href=|from )[\"'](?:\\./)?([\\w-]+\\.\\w+)[\"']");

	private static final Pattern ELSEWHERE = Pattern.compile("(?:src|href|action|from|import)\\W{1,3}(?:https?:)?//");

	private static final Pattern OWN_SCRIPT = Pattern
		.compile("<script(?![^>]*src=)|<style|\\sstyle=|\\son\\w+=|javascript:");

	private static final Pattern PARSED = Pattern
		.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|DOMParser|\\beval\\b|new Function");

	private final Map<String, String> files = new LinkedHashMap<>();

	private WebTestClient browser;

	@BeforeEach
	void start() throws IOException {
		for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:/static/workbench/*")) {
			this.files.put(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
		}
		this.browser = WebTestClient.bindToController(new WorkbenchPages()).build();
	}

	@Test
	void theWorkbenchIsEnteredWithOrWithoutASlash() {
		this.browser.get()
			.uri("/workbench")
			.exchange()
			.expectStatus()
			.isPermanentRedirect()
			.expectHeader()
			.location("/workbench/");
		this.browser.get()
			.uri("/workbench/")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType(MediaType.TEXT_HTML);
	}

	@Test
	void aPageMayRunOnlyWhatItsOwnServerSends() {
		this.browser.get()
			.uri("/workbench/filing.html")
			.exchange()
			.expectHeader()
			.valueEquals("Content-Security-Policy", WorkbenchPages.POLICY);
	}

	@Test
	void everyFileThatAPageOrModuleNamesIsThere() {
		assertThat(this.files.values().stream().flatMap((text) -> NAMED.matcher(text).results()).map(first()))
			.isNotEmpty()
			.allSatisfy((name) -> this.browser.get().uri("/workbench/" + name).exchange().expectStatus().isOk());
	}

	@Test
	void aModuleIsServedAsAScript() {
		this.browser.get()
			.uri("/workbench/filing.js")
			.exchange()
			.expectHeader()
			.contentTypeCompatibleWith("text/javascript");
	}

	@Test
	void whatTheBrowserHasIsNotSentAgain() {
		String version = this.browser.get()
			.uri("/workbench/")
			.exchange()
			.returnResult(byte[].class)
			.getResponseHeaders()
			.getETag();
		this.browser.get()
			.uri("/workbench/")
			.header(HttpHeaders.IF_NONE_MATCH, version)
			.exchange()
			.expectStatus()
			.isNotModified();
	}

	@Test
	void nothingBesidesTheWorkbenchIsServed() {
		for (String name : List.of("none.html", "..%2F..%2Fapplication.yaml", "%2E%2E")) {
			this.browser.get().uri("/workbench/" + name).exchange().expectStatus().is4xxClientError();
		}
	}

	@Test
	void nothingIsFetchedFromAnotherSite() {
		assertThat(found(ELSEWHERE)).isEmpty();
	}

	@Test
	void noPageHoldsScriptOrStyleThatThePolicyWouldRefuse() {
		assertThat(found(OWN_SCRIPT)).isEmpty();
	}

	@Test
	void noModuleParsesTextAsMarkup() {
		assertThat(found(PARSED)).isEmpty();
	}

	@Test
	void aModuleIsReadAtAGlance() {
		assertThat(this.files).allSatisfy((name, text) -> {
			if (name.endsWith(".js")) {
				assertThat(text.lines().count()).as(name).isLessThan(MOST_LINES);
				assertThat(text).as(name).startsWith("/*");
			}
		});
	}

	@Test
	void everyActThatChangesAFilingNamesTheRevisionThatItsReaderSees() {
		Pattern acts = Pattern.compile("(?:send\\('\\w+'|replace\\(filingPath).*");
		assertThat(acts.matcher(String.valueOf(this.files.get("acts.js"))).results().map(MatchResult::group))
			.filteredOn((act) -> !act.contains("'validation'") && !act.contains("'amendment'"))
			.hasSizeGreaterThan(7)
			.allSatisfy((act) -> assertThat(act).contains("ifMatch(revision())"));
	}

	private Stream<String> found(Pattern pattern) {
		return this.files.entrySet()
			.stream()
			.flatMap((file) -> pattern.matcher(file.getValue())
				.results()
				.map((match) -> file.getKey() + ": " + match.group()));
	}

	private static Function<MatchResult, String> first() {
		return (match) -> match.group(1);
	}

}
