package org.mingzhang.rulebook.plausibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.background.Known.Told;
import org.mingzhang.rulebook.background.Known.Untold;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/**
 * K7: a figure about ten thousand times another that it should be like: 元 taken for 万元.
 * The “三公” items are held against the same items of basic expenditure, every cell against
 * last year's.
 */
public final class WrongUnits implements Rule {

	private static final Thresholds.UnitSlip SLIP = Thresholds.READ.unit();

	private static final RuleEntry ENTRY = new RuleEntry("K7", Kind.PLAUSIBILITY, Severity.EXPLAIN, "疑似元与万元混淆",
			"同一事项的两个数相差约一万倍（%d 至 %d 倍）的，疑为金额单位填错，请核对。".formatted(SLIP.least(), SLIP.most()), "审核经验：金额单位填错是常见差错",
			RuleEntry.ALL);

	private static final String THREE_PUBLIC = "three-public";

	private static final String BASIC = "basic-expenditure";

	/** “三公” items and the 款 of basic expenditure that are paid for them. */
	private static final List<Item> SAME = List.of(new Item("abroad", "30212"), new Item("reception", "30217"),
			new Item("vehicle.operation", "30231"), new Item("vehicle.purchase", "31013"));

	/** Cells beyond these only tire the reader. */
	private static final int NAMED = 3;

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public String data() {
		return Thresholds.DATA;
	}

	@Override
	public List<Finding> check(Examination examination) {
		Filing filing = examination.filing();
		List<Finding> findings = new ArrayList<>(threePublic(filing));
		switch (examination.background().lastYear()) {
			case Told<FilingContent>(FilingContent lastYear) -> findings.addAll(lastYear(filing, lastYear));
			case Untold<FilingContent>(String reason) ->
				findings.add(ENTRY.at(filing.place("summary"), "last-year").notEvaluated("与上年同一格的倍数", reason));
		}
		return findings;
	}

	private static List<Finding> threePublic(Filing filing) {
		Sums sums = Sums.of(filing.content());
		List<Finding> findings = new ArrayList<>();
		int compared = 0;
		for (Item item : SAME) {
			Optional<Cell> cell = sums.first(
					List.of(new Cell(THREE_PUBLIC, item.row(), "final"), new Cell(THREE_PUBLIC, item.row(), "total")));
			Optional<Long> paid = sums.fen(BASIC, item.code(), "total");
			if (cell.isPresent() && paid.isPresent()) {
				compared++;
				long fen = sums.fen(cell.get()).orElseThrow();
				if (SLIP.isBetween(fen, paid.get())) {
					findings.add(ENTRY.at(filing.place(cell.get()), item.row())
						.failed("%s 为 %s，而%s %s 同一项目为 %s，相差约一万倍。".formatted(filing.addresses().of(cell.get()),
								filing.words(THREE_PUBLIC, fen), filing.addresses().form(BASIC), item.code(),
								filing.words(BASIC, paid.get())), "请核对两张表的金额单位。"));
				}
			}
		}
		if (!findings.isEmpty()) {
			return findings;
		}
		Spot whole = ENTRY.at(filing.place(THREE_PUBLIC), THREE_PUBLIC);
		return List.of((compared > 0) ? whole.passed("三公经费与基本支出同一项目的单位相符。")
				: whole.notEvaluated("三公经费的金额单位", "三公经费与基本支出没有同时列出同一项目"));
	}

	/** One finding per form: a wrong unit is wrong for all its figures. */
	private static List<Finding> lastYear(Filing filing, FilingContent lastYear) {
		Sums now = Sums.of(filing.content());
		Sums before = Sums.of(lastYear);
		Map<String, List<Cell>> suspicious = new LinkedHashMap<>();
		for (Cell cell : now.cells()) {
			boolean slipped = before.fen(cell)
				.flatMap((was) -> now.fen(cell).filter((is) -> SLIP.isBetween(is, was)))
				.isPresent();
			if (slipped) {
				suspicious.computeIfAbsent(cell.form(), (_) -> new ArrayList<>()).add(cell);
			}
		}
		List<Finding> findings = new ArrayList<>();
		suspicious.forEach((form,
				cells) -> findings.add(ENTRY.at(filing.place(form), "last-year", form)
					.failed("%s 有 %d 格与上年同一格相差约一万倍：%s。".formatted(filing.addresses().form(form), cells.size(),
							cells.stream().limit(NAMED).map(filing.addresses()::of).collect(Collectors.joining("、"))),
							"请核对金额单位。")));
		return findings.isEmpty() ? List.of(ENTRY.at(filing.place("summary"), "last-year").passed("各格与上年同一格的单位相符。"))
				: findings;
	}

	/**
	 * A “三公” item.
	 *
	 * @param row its row
	 * @param code the 款 it is paid from
	 */
	private record Item(String row, String code) {
	}

}
