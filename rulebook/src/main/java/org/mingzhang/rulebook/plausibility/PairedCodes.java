package org.mingzhang.rulebook.plausibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Operand;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.plausibility.Thresholds.Pair;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;
import org.mingzhang.rulebook.rule.Spot.Figures;

/**
 * K1: money that has a function and an economic code is the same under both. Where only
 * one of the codes is used nothing can be said; all that differ are one finding.
 */
public final class PairedCodes implements Rule {

	private static final RuleEntry ENTRY = new RuleEntry("K1", Kind.PLAUSIBILITY, Severity.EXPLAIN, "功能分类与经济分类对应",
			"基本支出中，养老保险、职业年金、医疗保险、公务员医疗补助、住房公积金、离退休费按功能分类与按经济分类的金额通常相等；不等时请说明。", "部门决算核实性公式：功能分类与经济分类对应",
			RuleEntry.ALL);

	private static final String BY_FUNCTION = "general-expenditure";

	private static final String BY_ECONOMY = "basic-expenditure";

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
		Sums sums = Sums.of(filing.content());
		List<Finding> findings = new ArrayList<>();
		List<String> differing = new ArrayList<>();
		List<Operand> operands = new ArrayList<>();
		for (Pair pair : Thresholds.READ.pairs()) {
			Optional<Long> function = sums.sum(BY_FUNCTION, pair.function(), "basic");
			Optional<Long> economic = sums.sum(BY_ECONOMY, pair.economic(), "total");
			if (function.isEmpty() && economic.isEmpty()) {
				continue;
			}
			Spot spot = ENTRY.at(filing.place(BY_ECONOMY), pair.name());
			if (function.isEmpty() || economic.isEmpty()) {
				findings.add(spot.notEvaluated(pair.name(), "功能分类与经济分类没有同时列出这笔支出"));
				continue;
			}
			List<Operand> cells = new ArrayList<>(sums.operands(BY_ECONOMY, pair.economic(), "total"));
			int economicCells = cells.size();
			cells.addAll(sums.operands(BY_FUNCTION, pair.function(), "basic"));
			long allowance = (long) economicCells * filing.half(BY_ECONOMY)
					+ (long) (cells.size() - economicCells) * filing.half(BY_FUNCTION);
			String words = "%s：%s 为 %s，%s 为 %s".formatted(pair.name(), String.join("＋", pair.economic()),
					filing.words(BY_ECONOMY, economic.get()), String.join("＋", pair.function()),
					filing.words(BY_FUNCTION, function.get()));
			if (Math.abs(economic.get() - function.get()) <= allowance) {
				findings.add(spot.passed(words + "，相符。", new Figures(null, cells, List.of())));
			}
			else {
				differing.add(words);
				operands.addAll(cells);
			}
		}
		if (!differing.isEmpty()) {
			findings.add(ENTRY.at(filing.place(BY_ECONOMY), "pairs")
				.failed("同一笔支出按两种分类的金额不同。" + String.join("；", differing) + "。", new Figures(null, operands, List.of()),
						"请核对；如部分由其他资金或其他科目列支，请说明。"));
		}
		return findings.isEmpty()
				? List.of(ENTRY.at(filing.place(BY_ECONOMY), "pairs").notEvaluated("功能分类与经济分类的对应", "表中没有可以对应的科目"))
				: findings;
	}

}
