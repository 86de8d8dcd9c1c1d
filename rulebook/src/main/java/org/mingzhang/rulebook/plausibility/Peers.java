package org.mingzhang.rulebook.plausibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.background.Known.Told;
import org.mingzhang.rulebook.background.Known.Untold;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.prose.Passage;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/**
 * K8: what a department spends per head, and its public funds beside its personnel, are
 * not far from those of other departments of its district.
 */
public final class Peers implements Rule {

	private static final Thresholds.Peers PEERS = Thresholds.READ.peers();

	private static final RuleEntry ENTRY = new RuleEntry("K8", Kind.PLAUSIBILITY, Severity.EXPLAIN, "与同级部门相差悬殊须说明",
			"人均人员经费、公用经费与人员经费之比，高于同区其他部门中位数的 %d 倍或低于其 %d 分之一的，请说明。".formatted(PEERS.times(), PEERS.times()),
			"审核经验：人均支出与同级部门比较", RuleEntry.ALL);

	private static final String BASIC = "basic-expenditure";

	private static final int DIGITS = 4;

	private static final Pattern STAFF = Pattern.compile("在职(?:实有|在编|职工)?(?:人员|人数|职工)?(?:共|为|数)?(\\d{1,5})人");

	/** What is compared. */
	private enum Measure {

		/** 人均人员经费: 分 per head. */
		PERSONNEL_PER_HEAD("人均人员经费"),

		/** 公用经费与人员经费之比. */
		PUBLIC_TO_PERSONNEL("公用经费与人员经费之比");

		private final String label;

		Measure(String label) {
			this.label = label;
		}

		Optional<BigDecimal> of(FilingContent content) {
			Optional<Long> personnel = fen(content, "personnel");
			return switch (this) {
				case PERSONNEL_PER_HEAD -> ratio(personnel, staff(content));
				case PUBLIC_TO_PERSONNEL -> ratio(fen(content, "public"), personnel);
			};
		}

	}

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
		return switch (examination.background().peers()) {
			case Told<List<FilingContent>>(List<FilingContent> peers) ->
				Arrays.stream(Measure.values()).map((measure) -> compare(filing, measure, peers)).toList();
			case Untold<List<FilingContent>>(String reason) ->
				List.of(ENTRY.at(filing.place(BASIC), "peers").notEvaluated("与同区其他部门的比较", reason));
		};
	}

	private static Finding compare(Filing filing, Measure measure, List<FilingContent> peers) {
		Spot spot = ENTRY.at(filing.place(BASIC), measure.name());
		Optional<BigDecimal> own = measure.of(filing.content());
		List<BigDecimal> others = peers.stream().flatMap((peer) -> measure.of(peer).stream()).sorted().toList();
		if (own.isEmpty()) {
			return spot.notEvaluated(measure.label, "文件没有计算所需的金额或人数");
		}
		if (others.size() < PEERS.departments()) {
			return spot.notEvaluated(measure.label, "同区可比部门不足 %d 个".formatted(PEERS.departments()));
		}
		BigDecimal median = others.get(others.size() / 2);
		BigDecimal times = BigDecimal.valueOf(PEERS.times());
		boolean far = own.get().compareTo(median.multiply(times)) > 0
				|| own.get().multiply(times).compareTo(median) < 0;
		String words = "%s为同区 %d 个部门中位数的 %s 倍".formatted(measure.label, others.size(),
				own.get().divide(median, 2, RoundingMode.HALF_UP));
		return far ? spot.failed(words + "。", "请核对金额与人数；属实时请说明。") : spot.passed(words + "。");
	}

	private static Optional<BigDecimal> ratio(Optional<Long> part, Optional<Long> whole) {
		return part.filter((fen) -> fen > 0)
			.flatMap((fen) -> whole.filter((count) -> count > 0)
				.map((count) -> BigDecimal.valueOf(fen)
					.divide(BigDecimal.valueOf(count), DIGITS, RoundingMode.HALF_UP)))
			.filter((ratio) -> ratio.signum() > 0);
	}

	private static Optional<Long> fen(FilingContent content, String row) {
		Sums sums = Sums.of(content);
		return sums.fen(BASIC, row, "total").or(() -> sums.fen(BASIC, "total", row));
	}

	/** 在职实有人数 33 人. */
	private static Optional<Long> staff(FilingContent content) {
		return Passage.of(content.narrative())
			.stream()
			.map((passage) -> STAFF.matcher(passage.bare()))
			.filter(Matcher::find)
			.map((matcher) -> Long.valueOf(matcher.group(1)))
			.findFirst();
	}

}
