package org.mingzhang.rulebook.plausibility;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mingzhang.forms.Amount;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.background.Known;
import org.mingzhang.rulebook.background.Known.Told;
import org.mingzhang.rulebook.background.Known.Untold;
import org.mingzhang.rulebook.prose.Passage;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/**
 * K3: a year never ends to the cent as it was planned in every class. What the narrative
 * says goes before the approved budget, because it is what the department has to explain.
 */
public final class UnchangedBudgets implements Rule {

	private static final RuleEntry ENTRY = new RuleEntry("K3", Kind.PLAUSIBILITY, Severity.EXPLAIN, "决算不应逐类等于年初预算",
			"两类以上支出的决算数与年初预算数逐类相等、分毫不差的，可能误把决算数或调整后预算数填作年初预算数；属实时请说明。", "决算审核：年初预算数按人大批准数填列",
			EnumSet.of(FilingKind.FINAL_ACCOUNTS));

	private static final String GENERAL = "general-expenditure";

	private static final String AMOUNT = "(\\d[\\d,]*(?:\\.\\d{1,6})?)万元";

	private static final Pattern ITEM = Pattern
		.compile("\\(类\\)[^:;]*?年初预算数?为?" + AMOUNT + "[^:;]*?(?:支出)?决算数?为?" + AMOUNT);

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public List<Finding> check(Examination examination) {
		FilingContent content = examination.filing().content();
		if (content.kind() != FilingKind.FINAL_ACCOUNTS) {
			return List.of();
		}
		Spot spot = ENTRY.at(new Place(GENERAL, null, null, "年初预算数"), "initial-budget");
		List<Item> items = inNarrative(content);
		if (items.isEmpty()) {
			Known<List<Item>> planned = examination.background().budget().map((budget) -> inBudget(content, budget));
			switch (planned) {
				case Told<List<Item>>(List<Item> told) -> items = told;
				case Untold<List<Item>>(String reason) -> {
					return List.of(spot.notEvaluated("决算数与年初预算数", reason));
				}
			}
		}
		if (items.size() < 2) {
			return List.of(spot.notEvaluated("决算数与年初预算数", "不足两类支出，不作判断"));
		}
		return List.of(items.stream().allMatch(Item::isEqual)
				? spot.failed("%d 项支出的决算数都与年初预算数相等，分毫不差。".formatted(items.size()), "请核对年初预算数是否为人大批准的数；属实时请说明。")
				: spot.passed("决算数与年初预算数不是逐类相等。"));
	}

	private static List<Item> inNarrative(FilingContent content) {
		List<Item> items = new ArrayList<>();
		for (Passage passage : Passage.of(content.narrative())) {
			Matcher matcher = ITEM.matcher(passage.bare());
			if (matcher.find()) {
				items.add(new Item(Amount.parse(matcher.group(1)), Amount.parse(matcher.group(2))));
			}
		}
		return items;
	}

	private static List<Item> inBudget(FilingContent content, FilingContent budget) {
		Sums spent = Sums.of(content);
		Sums planned = Sums.of(budget);
		return spent.classes(GENERAL, "total")
			.stream()
			.map((row) -> new Item(new Amount(planned.fen(GENERAL, row, "total").orElse(0L), 0),
					new Amount(spent.fen(GENERAL, row, "total").orElse(0L), 0)))
			.toList();
	}

	/**
	 * What was planned and what was spent.
	 *
	 * @param planned the budget at the beginning of the year
	 * @param spent the final amount
	 */
	private record Item(Amount planned, Amount spent) {

		boolean isEqual() {
			return this.planned.compareTo(this.spent) == 0;
		}

	}

}
