package org.mingzhang.publication.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.publication.disclosure.Disclosure;
import org.mingzhang.publication.disclosure.DisclosureAddress;
import org.mingzhang.publication.disclosure.DisclosureQuery;
import org.mingzhang.publication.disclosure.Disclosures;
import org.mingzhang.publication.html.Asset;
import org.mingzhang.publication.portal.DisclosurePage;
import org.mingzhang.publication.portal.PortalPage;
import org.mingzhang.publication.portal.Search;
import org.mingzhang.publication.portal.StartPage;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The pages of the portal. Parameters they do not know are left aside: other sites append
 * their own to links.
 */
@RestController
class PortalController {

	private static final Map<String, Asset> ASSETS = Map.of(PortalPage.STYLE.hashedName(), PortalPage.STYLE,
			PortalPage.ICON.hashedName(), PortalPage.ICON);

	private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

	private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

	private static final MediaType PLAIN = MediaType.parseMediaType("text/plain;charset=UTF-8");

	/** What is public may be found by everybody; the other pages need an account. */
	private static final String ROBOTS = """
			User-agent: *
			Disallow: /workbench
			Disallow: /login
			Disallow: /signin
			""";

	private final Disclosures disclosures;

	private final Registry registry;

	PortalController(Disclosures disclosures, Registry registry) {
		this.disclosures = disclosures;
		this.registry = registry;
	}

	@GetMapping("/")
	ResponseEntity<byte[]> start(@RequestParam MultiValueMap<String, String> given) {
		QueryParameters parameters = new QueryParameters(given);
		DisclosureQuery query = parameters.disclosures();
		parameters.check();
		Search search = new Search(parameters.text(QueryParameters.WORDS), parameters.text(QueryParameters.DISTRICT),
				parameters.text(QueryParameters.YEAR), parameters.text(QueryParameters.KIND),
				parameters.text(QueryParameters.CURSOR));
		return page(new StartPage(search, this.registry.districts(), this.disclosures.years(),
				this.disclosures.count(query), this.disclosures.find(query))
			.write());
	}

	@GetMapping("/disclosures/{district}/{department}/{year}/{kind}")
	ResponseEntity<byte[]> disclosure(@PathVariable String district, @PathVariable String department,
			@PathVariable String year, @PathVariable String kind) {
		Disclosure disclosure = DisclosureAddress.parse(district, department, year, kind)
			.flatMap(this.disclosures::at)
			.orElseThrow(() -> Refused.notPublic("这里没有公开的预算或决算。请检查地址，或从首页查找。Nothing is public at this address."));
		return page(new DisclosurePage(disclosure, this.disclosures.versions(disclosure.filing().series())).write());
	}

	@GetMapping(PortalPage.ASSETS + "{name}")
	ResponseEntity<byte[]> asset(@PathVariable String name) {
		Asset asset = ASSETS.get(name);
		if (asset == null) {
			throw Refused.notPublic("没有这个文件。No such file.");
		}
		return Answers.hashed(name.endsWith(".css") ? CSS : SVG, asset.text().getBytes(StandardCharsets.UTF_8));
	}

	/** Browsers ask for it wherever they are; it is the sign of the portal. */
	@GetMapping("/favicon.ico")
	ResponseEntity<byte[]> icon() {
		return Answers.current(SVG, PortalPage.ICON.text().getBytes(StandardCharsets.UTF_8));
	}

	@GetMapping("/robots.txt")
	ResponseEntity<byte[]> robots() {
		return Answers.current(PLAIN, ROBOTS.getBytes(StandardCharsets.UTF_8));
	}

	private static ResponseEntity<byte[]> page(byte[] html) {
		return Answers.current(Answers.HTML, html);
	}

}
