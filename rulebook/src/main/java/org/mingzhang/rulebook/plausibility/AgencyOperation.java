package org.mingzhang.rulebook.plausibility;

import java.util.List;
import java.util.Optional;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.rulebook.filing.Comparisons;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/**
 * K2: 机关运行经费 is the public part of basic expenditure. It stands beside the “三公” form or
 * in a sentence. Public institutions (事业单位) have none.
 */
public final class AgencyOperation implements Rule {

	private static final RuleEntry ENTRY = new RuleEntry("K2", Kind.PLAUSIBILITY, Severity.EXPLAIN, "机关运行经费等于公用经费",
			"行政单位和参公单位的机关运行经费等于一般公共预算基本支出中的公用经费；不等时请说明。", "决算公开模板：机关运行经费与基本支出中公用经费之和一致", RuleEntry.ALL);

	private static final String BASIC = "basic-expenditure";

	private static final List<Cell> PUBLIC = List.of(new Cell(BASIC, "public", "total"),
			new Cell(BASIC, "total", "public"));

	private static final List<Cell> PRINTED = List.of(new Cell("three-public", "agency-operation", "final"),
			new Cell("three-public", "agency-operation", "total"));

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public List<Finding> check(Examination examination) {
		Filing filing = examination.filing();
		Sums sums = Sums.of(filing.content());
		Optional<Cell> cell = sums.first(PUBLIC);
		Optional<Said> said = printed(filing, sums).or(() -> inNarrative(filing.content()));
		Spot spot = ENTRY.at(said.map(Said::place).orElse(filing.place(BASIC)), "agency-operation");
		if (cell.isEmpty()) {
			return List.of(spot.notEvaluated("机关运行经费", "文件没有公用经费合计"));
		}
		if (said.isEmpty() || said.get().fen() == 0) {
			return List.of(spot.notEvaluated("机关运行经费", "文件没有写明机关运行经费，或为零"));
		}
		return List.of(compare(filing, spot, said.get(), cell.get(), sums.fen(cell.get()).orElseThrow()));
	}

	private static Finding compare(Filing filing, Spot spot, Said said, Cell cell, long expected) {
		long allowance = (long) said.half() + filing.half(BASIC);
		long difference = Math.abs(said.fen() - expected);
		String words = "机关运行经费 %s，%s 公用经费 %s".formatted(filing.words(BASIC, said.fen()), filing.addresses().of(cell),
				filing.words(BASIC, expected));
		Spot.Figures figures = new Spot.Figures(
				Comparisons.of(filing, BASIC, said.fen(), expected, difference, allowance),
				Sums.of(filing.content()).operands(BASIC, List.of(cell.row()), cell.column()), List.of());
		return (difference <= allowance) ? spot.passed(words + "，相符。", figures)
				: spot.failed(words + "，两者不等。", figures, "请核对两处金额；如所属事业单位不计入，请说明。");
	}

	private static Optional<Said> printed(Filing filing, Sums sums) {
		return sums.first(PRINTED)
			.map((cell) -> new Said(sums.fen(cell).orElseThrow(),
					Figures.half(sums.fact(cell).unit(), sums.fact(cell).value().decimals()), filing.place(cell)));
	}

	private static Optional<Said> inNarrative(FilingContent content) {
		return AgencyOperationText.in(content)
			.flatMap((text) -> Figures.fen(text.amount(), Unit.WAN_YUAN)
				.map((fen) -> new Said(fen, Figures.half(Unit.WAN_YUAN, text.amount().decimals()), text.place())));
	}

	/**
	 * What a filing says about it.
	 *
	 * @param fen the amount in 分
	 * @param half half a unit of its last digit, in 分
	 * @param place where it says so
	 */
	private record Said(long fen, int half, Place place) {
	}

}
