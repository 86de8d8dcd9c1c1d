package org.mingzhang.publication.web;

import java.util.List;

import org.mingzhang.publication.portal.RuleBookPage;
import org.mingzhang.rulebook.printed.PrintedRule;
import org.mingzhang.rulebook.printed.PrintedRules;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the rules that filings are held against, to people and to programs. */
@RestController
class RuleBookController {

	private final ObjectProvider<PrintedRules> printed;

	/** Its examples take a second to judge, which the start need not wait for. */
	RuleBookController(ObjectProvider<PrintedRules> printed) {
		this.printed = printed;
	}

	@GetMapping("/api/v1/rulebook")
	ResponseEntity<byte[]> rules(@RequestParam MultiValueMap<String, String> given) {
		new QueryParameters(given).only().check();
		PrintedRules rules = this.printed.getObject();
		return Answers.json(new RuleBookListing(rules.rulePack(), rules.rules()));
	}

	@GetMapping(RuleBookPage.PATH)
	ResponseEntity<byte[]> page() {
		return Answers.current(Answers.HTML, new RuleBookPage(this.printed.getObject()).write());
	}

	/**
	 * The rules as data.
	 *
	 * @param rulePack SHA-256 of the rules, the same that results carry
	 * @param entries the rules
	 */
	record RuleBookListing(String rulePack, List<PrintedRule> entries) {
	}

}
