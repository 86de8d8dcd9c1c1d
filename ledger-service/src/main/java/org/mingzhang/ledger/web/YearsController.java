package org.mingzhang.ledger.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingzhang.access.Parameters;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.ledger.account.Stage;
import org.mingzhang.ledger.balance.Balances;
import org.mingzhang.ledger.crosswalk.CodeChange;
import org.mingzhang.ledger.crosswalk.Comparison;
import org.mingzhang.ledger.crosswalk.Crosswalk;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One year against another, under the codes of the later one. */
@RestController
@RequestMapping("/api/v1/ledger")
class YearsController {

	private static final Set<String> LEVELS = Set.of("3", "5", "7");

	private final Crosswalk crosswalk;

	private final Comparison comparison;

	private final Names names;

	YearsController(Balances balances, Crosswalk crosswalk, Names names) {
		this.crosswalk = crosswalk;
		this.comparison = new Comparison(balances, crosswalk);
		this.names = names;
	}

	@GetMapping("/crosswalk")
	CrosswalkView crosswalk(@RequestParam MultiValueMap<String, String> query) {
		new Parameters(query, Set.of()).done();
		return new CrosswalkView(this.crosswalk.changes().stream().map(ChangeView::of).toList(), null);
	}

	@GetMapping("/comparison")
	ComparisonView comparison(Caller caller, @RequestParam MultiValueMap<String, String> query) {
		Parameters given = AskedBooks.parameters(query, "from", "to", "stage", "level", "by", Page.LIMIT, Page.CURSOR);
		given.require("from");
		given.require("to");
		AskedBooks books = AskedBooks.of(given);
		Integer from = given.get("from", Values::year);
		Integer to = given.get("to", Values::year);
		Stage stage = given.get("stage", (text) -> Stage.of(Values.oneOf(Stage.class, Stage::id, text)));
		Integer level = given.get("level", YearsController::level);
		String by = given.get("by", YearsController::by);
		Page page = Page.of(given);
		if (from != null && to != null && from >= to) {
			given.refuse("from 应早于 to (from has to be before to)");
		}
		given.done();
		Comparison.Asked asked = new Comparison.Asked(Objects.requireNonNull(from), Objects.requireNonNull(to),
				Objects.requireNonNullElse(stage, Stage.FINAL), Objects.requireNonNullElse(level, 5),
				!"code".equals(by));
		return ComparisonView.of(asked, this.comparison.read(books.readBy(caller), asked), page, this.names);
	}

	private static int level(String text) {
		if (!LEVELS.contains(text)) {
			throw new IllegalArgumentException("'" + text + "' 应为 3（类）、5（款）或 7（项） (digits of the codes)");
		}
		return Integer.parseInt(text);
	}

	private static String by(String text) {
		if (!text.equals("department") && !text.equals("code")) {
			throw new IllegalArgumentException("'" + text + "' 应为 department 或 code (one of these)");
		}
		return text;
	}

	/**
	 * The answer of {@code /crosswalk}.
	 *
	 * @param items the changes, the earliest first
	 * @param next always null: the answer has one page
	 */
	record CrosswalkView(List<ChangeView> items, @Nullable String next) {
	}

	/**
	 * How a code went on.
	 *
	 * @param firstYear the first year of the later code
	 * @param from the earlier code, or null
	 * @param fromName its name
	 * @param to the later code
	 * @param toName its name
	 * @param share {@code whole}, {@code new}, or a decimal fraction
	 * @param source where that is stated
	 */
	record ChangeView(int firstYear, @Nullable String from, @Nullable String fromName, String to, String toName,
			String share, String source) {

		static ChangeView of(CodeChange change) {
			return new ChangeView(change.firstYear(), change.from(), change.fromName(), change.to(), change.toName(),
					change.shareText(), change.source());
		}

	}

}
