package org.mingzhang.rulebook.plausibility;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
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
 * K6: nothing is spent that was not planned: “三公” item by item within their form, and 类
 * by 类 against the approved budget.
 */
public final class UnplannedSpending implements Rule {

	private static final RuleEntry ENTRY = new RuleEntry("K6", Kind.PLAUSIBILITY, Severity.EXPLAIN, "没有预算的支出须说明",
			"预算数为零而决算数大于零的三公经费项目和支出类别，请说明。", "预算法第十三条：各部门的支出必须以经批准的预算为依据，未列入预算的不得支出",
			EnumSet.of(FilingKind.FINAL_ACCOUNTS));

	private static final String THREE_PUBLIC = "three-public";

	private static final String GENERAL = "general-expenditure";

	private static final List<String> ITEMS = List.of("abroad", "vehicle.purchase", "vehicle.operation", "reception");

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public List<Finding> check(Examination examination) {
		Filing filing = examination.filing();
		if (filing.content().kind() != FilingKind.FINAL_ACCOUNTS) {
			return List.of();
		}
		List<Finding> findings = new ArrayList<>(threePublic(filing));
		switch (examination.background().budget()) {
			case Told<FilingContent>(FilingContent budget) -> findings.addAll(classes(filing, budget));
			case Untold<FilingContent>(String reason) ->
				findings.add(ENTRY.at(filing.place(GENERAL), "classes").notEvaluated("没有预算的支出类别", reason));
		}
		return findings;
	}

	private static List<Finding> threePublic(Filing filing) {
		Spot whole = ENTRY.at(filing.place(THREE_PUBLIC), THREE_PUBLIC);
		if (!filing.has(THREE_PUBLIC)) {
			return List.of(whole.notEvaluated("没有预算的三公经费", "文件中没有" + filing.addresses().form(THREE_PUBLIC)));
		}
		Sums sums = Sums.of(filing.content());
		List<Finding> findings = ITEMS.stream()
			.filter((item) -> sums.fen(THREE_PUBLIC, item, "budget").orElse(0L) == 0
					&& sums.fen(THREE_PUBLIC, item, "final").orElse(0L) > 0)
			.map((item) -> unplanned(filing, new Cell(THREE_PUBLIC, item, "final"),
					sums.fen(THREE_PUBLIC, item, "final").orElseThrow()))
			.toList();
		return findings.isEmpty() ? List.of(whole.passed("三公经费各项都有预算，或没有支出。")) : findings;
	}

	private static List<Finding> classes(Filing filing, FilingContent budget) {
		Sums spent = Sums.of(filing.content());
		Sums planned = Sums.of(budget);
		List<Finding> findings = spent.classes(GENERAL, "total")
			.stream()
			.filter((row) -> planned.fen(GENERAL, row, "total").orElse(0L) == 0
					&& spent.fen(GENERAL, row, "total").orElse(0L) > 0)
			.map((row) -> unplanned(filing, new Cell(GENERAL, row, "total"),
					spent.fen(GENERAL, row, "total").orElseThrow()))
			.toList();
		return findings.isEmpty() ? List.of(ENTRY.at(filing.place(GENERAL), "classes").passed("各类支出都有年初预算。"))
				: findings;
	}

	private static Finding unplanned(Filing filing, Cell cell, long fen) {
		return ENTRY.at(filing.place(cell), cell.toString())
			.failed("%s “%s”没有预算，而决算为 %s。".formatted(filing.addresses().of(cell), filing.addresses().rowLabel(cell),
					filing.words(cell.form(), fen)),
					new Spot.Figures(null,
							Sums.of(filing.content()).operands(cell.form(), List.of(cell.row()), cell.column()),
							List.of()),
					"请说明资金来源（追加、调剂或上年结转）和批准依据。");
	}

}
