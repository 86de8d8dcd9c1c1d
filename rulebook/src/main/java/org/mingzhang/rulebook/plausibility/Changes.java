package org.mingzhang.rulebook.plausibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.codes.Code;
import org.mingzhang.forms.codes.CodeList;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.rulebook.background.Known.Told;
import org.mingzhang.rulebook.background.Known.Untold;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.prose.Passage;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/**
 * K4: a large change against last year has its reason in the text: where the text tells
 * the change, and for every 类 that last year's filing shows.
 */
public final class Changes implements Rule {

	private static final Thresholds.Change LARGE = Thresholds.READ.change();

	private static final RuleEntry ENTRY = new RuleEntry("K4", Kind.PLAUSIBILITY, Severity.EXPLAIN, "较大增减变化须说明原因",
			"与上年相比增减达到 %d%% 且达到 %d 万元的，应在情况说明中写明主要原因。".formatted(LARGE.percent(), LARGE.amount()),
			"地方预决算公开操作规程：对增减变化情况作说明", RuleEntry.ALL);

	private static final String GENERAL = "general-expenditure";

	private static final Pattern COMPARED = Pattern
		.compile("(?:比|较|与)[^,。;]{0,12}(?:20\\d\\d年度?|上年度?|去年)[^。;]{0,40}?(?:增加|减少|增长|下降|降低)了?"
				+ "(\\d[\\d,]*(?:\\.\\d{1,6})?)万元[,(]?(?:增长|下降|降低|减少|增加|上升|增幅|降幅)了?(\\d{1,9}(?:\\.\\d+)?)%");

	private static final Pattern REASON = Pattern.compile("原因|由于|因为|主要是|系因|为落实|受[^,。]{1,20}影响");

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
		List<Passage> passages = Passage.of(filing.content().narrative());
		List<Finding> findings = new ArrayList<>(told(passages));
		switch (examination.background().lastYear()) {
			case Told<FilingContent>(FilingContent lastYear) -> findings.addAll(classes(filing, lastYear, passages));
			case Untold<FilingContent>(String reason) ->
				findings.add(ENTRY.at(filing.place(GENERAL), "classes").notEvaluated("各类支出与上年相比的变化", reason));
		}
		return findings;
	}

	/** Changes that the text itself tells. */
	private static List<Finding> told(List<Passage> passages) {
		List<Finding> findings = new ArrayList<>();
		for (int number = 0; number < passages.size(); number++) {
			Passage passage = passages.get(number);
			Matcher matcher = COMPARED.matcher(passage.bare());
			while (matcher.find()) {
				BigDecimal rate = new BigDecimal(matcher.group(2));
				boolean large = rate.compareTo(BigDecimal.valueOf(LARGE.percent())) >= 0
						&& Figures.fen(Amount.parse(matcher.group(1)), Unit.WAN_YUAN).orElse(0L) >= Thresholds
							.fen(LARGE.amount());
				if (large) {
					boolean explained = REASON.matcher(passage.bare().substring(matcher.end())).find()
							|| (number + 1 < passages.size() && REASON.matcher(passages.get(number + 1).bare()).find()
									&& !passages.get(number + 1).isHeading());
					findings.add(told(passage, matcher.group(), matcher.start(), explained));
				}
			}
		}
		return findings;
	}

	private static Finding told(Passage passage, String words, int start, boolean explained) {
		Spot spot = ENTRY.at(passage.place(), passage.key(), String.valueOf(start));
		return explained ? spot.passed("“" + words + "”写明了原因。")
				: spot.failed("“" + words + "”，变化较大而没有写明原因。", "请在这句之后写明主要原因。");
	}

	/** Changes that last year's filing shows. */
	private static List<Finding> classes(Filing filing, FilingContent lastYear, List<Passage> passages) {
		Sums now = Sums.of(filing.content());
		Sums before = Sums.of(lastYear);
		Set<String> classes = new TreeSet<>(now.classes(GENERAL, "total"));
		classes.addAll(before.classes(GENERAL, "total"));
		List<Finding> findings = new ArrayList<>();
		for (String row : classes) {
			long spent = now.fen(GENERAL, row, "total").orElse(0L);
			long base = before.fen(GENERAL, row, "total").orElse(0L);
			if (LARGE.isLarge(base, spent - base)) {
				findings.add(changed(filing, row, base, spent, passages));
			}
		}
		return findings.isEmpty() ? List.of(ENTRY.at(filing.place(GENERAL), "classes").passed("各类支出与上年相比没有较大变化。"))
				: findings;
	}

	private static Finding changed(Filing filing, String row, long base, long spent, List<Passage> passages) {
		String name = CodeList.FUNCTION.find(row, filing.content().year()).map(Code::name).orElse(row);
		String stem = name.replaceFirst("支出$", "");
		boolean explained = passages.stream()
			.anyMatch((passage) -> passage.bare().contains(stem) && REASON.matcher(passage.bare()).find());
		String words = "%s 上年 %s，本年 %s，%s".formatted(name, filing.words(GENERAL, base), filing.words(GENERAL, spent),
				rate(base, spent));
		Spot spot = ENTRY.at(filing.place(new Cell(GENERAL, row, "total")), row);
		return explained ? spot.passed(words + "，情况说明写明了原因。") : spot.failed(words + "，情况说明没有写明原因。", "请在情况说明中写明主要原因。");
	}

	private static String rate(long base, long spent) {
		if (base == 0) {
			return "上年没有这类支出";
		}
		BigDecimal rate = BigDecimal.valueOf(Math.abs(spent - base))
			.movePointRight(2)
			.divide(BigDecimal.valueOf(Math.abs(base)), 1, RoundingMode.HALF_UP);
		return ((spent > base) ? "增长 " : "下降 ") + rate + "%";
	}

}
