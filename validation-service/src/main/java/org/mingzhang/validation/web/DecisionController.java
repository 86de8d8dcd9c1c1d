package org.mingzhang.validation.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingzhang.access.Parameters;
import org.mingzhang.access.Problem;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.validation.decision.Deciding;
import org.mingzhang.validation.decision.DecisionStore.Kept;
import org.mingzhang.validation.decision.KnownRules;
import org.mingzhang.validation.decision.Proposal;
import org.mingzhang.validation.decision.RuleDecision;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What bureaus decide about rules. Each request runs on a virtual thread of its own,
 * which may block.
 */
@RestController
@RequestMapping("/api/v1/rules")
class DecisionController {

	/** Every rule id but the one word that is an address here. */
	private static final String OF_RULE = "/{rule:(?!decisions$).*}/decisions";

	private static final int MOST = 1000;

	private static final int USUAL = 100;

	private final Deciding deciding;

	private final KnownRules rules;

	private final Registry registry;

	private final JsonMapper json;

	DecisionController(Deciding deciding, KnownRules rules, Registry registry, JsonMapper json) {
		this.deciding = deciding;
		this.rules = rules;
		this.registry = registry;
		this.json = json;
	}

	@PostMapping(OF_RULE)
	ResponseEntity<DecisionView> decide(Caller caller, @PathVariable String rule,
			@RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
			@RequestBody(required = false) byte @Nullable [] body) {
		GivenBody given = new GivenBody(this.json, body,
				Set.of("rule", "district", "department", "severity", "from", "until", "reason"));
		String district = given.text("district");
		String severity = given.isNull("severity") ? Proposal.OFF : given.text("severity");
		Proposal proposal = new Proposal(rule, given.text("department"), severity, given.text("from"),
				given.text("until"), given.text("reason"));
		Optional<String> named = Optional.ofNullable(given.text("rule")).filter((other) -> !other.equals(rule));
		given.done();
		named.ifPresent((other) -> {
			throw Problem
				.badRequest(List.of("正文中的规则 %s 与地址中的 %s 不一致。 The body names another rule.".formatted(other, rule)));
		});
		return switch (this.deciding.decide(caller, district, proposal, key)) {
			case Kept.Added(RuleDecision added) ->
				ResponseEntity.created(URI.create(DecisionView.path(added.decision().number()))).body(view(added));
			case Kept.Repeated(RuleDecision known) -> ResponseEntity.ok(view(known));
			case Kept.KeyTaken _ -> throw new IllegalStateException("A taken key is refused");
		};
	}

	@PostMapping({ OF_RULE + "/{number}/revocation", "/decisions/{number}/revocation" })
	DecisionView revoke(Caller caller, @PathVariable(required = false) @Nullable String rule,
			@PathVariable String number, @RequestBody(required = false) byte @Nullable [] body) {
		GivenBody given = new GivenBody(this.json, body, Set.of("reason"));
		String reason = given.text("reason");
		given.done();
		RuleDecision known = this.deciding.find(number);
		if (rule != null && !rule.equals(known.decision().rule())) {
			throw Problem.notFound("决定 %s 是关于规则 %s 的，不是 %s。 The decision is about another rule.".formatted(number,
					known.decision().rule(), rule));
		}
		return view(this.deciding.revoke(caller, number, reason));
	}

	@GetMapping("/decisions")
	ResponseEntity<byte[]> list(@RequestParam MultiValueMap<String, String> query) {
		Parameters given = new Parameters(query, Set.of("district", "rule", "on", "limit", "cursor"));
		String district = given.get("district", DecisionController::district);
		String rule = given.get("rule", (text) -> text);
		LocalDate on = given.get("on", LocalDate::parse);
		Integer limit = given.get("limit", DecisionController::limit);
		String cursor = given.get("cursor", (text) -> text);
		given.done();
		List<DecisionView> all = this.deciding.list(district, rule, on).stream().map(this::view).toList();
		return tagged(Page.of(all, cursor, (limit != null) ? limit : USUAL));
	}

	@GetMapping("/decisions/{number}")
	ResponseEntity<byte[]> decision(@PathVariable String number, @RequestParam MultiValueMap<String, String> query) {
		new Parameters(query, Set.of()).done();
		return tagged(view(this.deciding.find(number)));
	}

	/** What has not changed is not sent again. */
	private ResponseEntity<byte[]> tagged(Object resource) {
		byte[] body = this.json.writeValueAsBytes(resource);
		return ResponseEntity.status(HttpStatus.OK)
			.contentType(MediaType.APPLICATION_JSON)
			.cacheControl(CacheControl.noCache().cachePublic())
			.eTag("W/\"" + EventCodec.sha256(body) + "\"")
			.body(body);
	}

	private DecisionView view(RuleDecision decision) {
		return DecisionView.of(decision, this.rules, this.registry, this.deciding.today());
	}

	private static String district(String text) {
		if (!text.matches("\\d{6}")) {
			throw new IllegalArgumentException("区划代码为六位数字 (a district has six digits)");
		}
		return text;
	}

	private static int limit(String text) {
		int limit = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
		if (limit < 1 || limit > MOST) {
			throw new IllegalArgumentException("应为 1 至 %d 的整数 (a whole number)".formatted(MOST));
		}
		return limit;
	}

	/**
	 * A part of the list.
	 *
	 * @param items its decisions
	 * @param next number of the last one, as the cursor of the next part; null on the
	 * last
	 */
	record Page(List<DecisionView> items, @Nullable String next) {

		static Page of(List<DecisionView> all, @Nullable String cursor, int limit) {
			List<DecisionView> left = all;
			if (cursor != null) {
				List<String> numbers = all.stream().map(DecisionView::number).toList();
				if (!numbers.contains(cursor)) {
					throw Problem
						.badRequest(List.of("cursor 应是上一页给出的 next。 The cursor is the next of the page before."));
				}
				left = all.subList(numbers.indexOf(cursor) + 1, all.size());
			}
			boolean more = left.size() > limit;
			List<DecisionView> items = more ? left.subList(0, limit) : left;
			return new Page(items, more ? items.getLast().number() : null);
		}

	}

}
