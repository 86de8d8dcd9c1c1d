package org.mingzhang.publication.web;

import java.util.List;
import java.util.stream.Collectors;

import org.mingzhang.publication.disclosure.Artefacts;
import org.mingzhang.publication.disclosure.Disclosure;
import org.mingzhang.publication.disclosure.DisclosureAddress;
import org.mingzhang.publication.disclosure.DisclosureQuery;
import org.mingzhang.publication.disclosure.Disclosures;
import org.mingzhang.publication.disclosure.Page;
import org.mingzhang.publication.disclosure.PublishedFile;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists, finds and tells disclosures, and hands out their files. */
@RestController
@RequestMapping("/api/v1/disclosures")
class DisclosureController {

	private static final String SERIES = "/{district}/{department}/{year}/{kind}";

	private final Disclosures disclosures;

	private final Artefacts artefacts;

	DisclosureController(Disclosures disclosures, Artefacts artefacts) {
		this.disclosures = disclosures;
		this.artefacts = artefacts;
	}

	@GetMapping
	ResponseEntity<byte[]> list(@RequestParam MultiValueMap<String, String> given) {
		QueryParameters parameters = new QueryParameters(given).only(QueryParameters.DISTRICT,
				QueryParameters.DEPARTMENT, QueryParameters.YEAR, QueryParameters.KIND, QueryParameters.WORDS,
				QueryParameters.LIMIT, QueryParameters.CURSOR);
		DisclosureQuery query = parameters.disclosures();
		parameters.check();
		Page<Disclosure> page = this.disclosures.find(query);
		return Answers.json(new Listing<>(page.items().stream().map(DisclosureSummary::of).toList(),
				(page.next() != null) ? page.next().toString() : null, this.disclosures.count(query)));
	}

	@GetMapping(SERIES)
	ResponseEntity<byte[]> disclosure(@PathVariable String district, @PathVariable String department,
			@PathVariable String year, @PathVariable String kind, @RequestParam MultiValueMap<String, String> given) {
		new QueryParameters(given).only().check();
		Disclosure disclosure = find(district, department, year, kind);
		List<Disclosure> versions = this.disclosures.versions(disclosure.filing().series());
		return Answers.json(DisclosureDetail.of(disclosure, versions));
	}

	@GetMapping(SERIES + "/{file}")
	ResponseEntity<byte[]> file(@PathVariable String district, @PathVariable String department,
			@PathVariable String year, @PathVariable String kind, @PathVariable String file,
			@RequestParam MultiValueMap<String, String> given) {
		new QueryParameters(given).only().check();
		Disclosure disclosure = find(district, department, year, kind);
		PublishedFile found = disclosure.file(file).orElseThrow(() -> noSuchFile(disclosure, file));
		byte[] bytes = this.artefacts.bytes(found.sha256())
			.orElseThrow(() -> new IllegalStateException("File " + found.sha256() + " is lost"));
		ResponseEntity<byte[]> answer = Answers.file(found, bytes, kind.contains("@"));
		if (!file.endsWith(".csv")) {
			return answer;
		}
		return ResponseEntity.ok()
			.headers(answer.getHeaders())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					"attachment; filename=\"" + disclosure.filing() + "-" + file + "\"")
			.body(bytes);
	}

	private static Refused noSuchFile(Disclosure disclosure, String file) {
		String names = disclosure.files().stream().map(PublishedFile::name).collect(Collectors.joining("、"));
		return Refused.notPublic("此公开文件没有 " + file + "；可用的有：" + names + "。This disclosure has no such file.");
	}

	private Disclosure find(String district, String department, String year, String kind) {
		return DisclosureAddress.parse(district, department, year, kind)
			.flatMap(this.disclosures::at)
			.orElseThrow(() -> Refused.notPublic("没有公开 " + String.join("/", district, department, year, kind)
					+ "；地址形如 420107/101/2023/final-accounts，可加版本 @1。Nothing is public at this address."));
	}

}
