package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.Narrative.Paragraph;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.evaluation.Sheets.Scored;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/** E4: what the narrative tells of an evaluation is what its table says. */
final class ToldResults implements SheetRule {

	private static final RuleEntry ENTRY = new RuleEntry("E4-text", Kind.TEXT, Severity.EXPLAIN, "情况说明与自评表一致",
			"情况说明中各项目的执行数、完成预算的比例与项目自评表一致，整体自评的得分与整体自评表一致，项目名称也一致。", "文表一致", Set.of(FilingKind.FINAL_ACCOUNTS));

	private static final Pattern SPENT = Pattern.compile("执行数(?:为|是)?(\\d+(?:,\\d{3})*(?:\\.\\d+)?)(万元|元)");

	private static final Pattern RATE = Pattern.compile("完成(?:年初|调整)?预算的?(\\d+(?:\\.\\d+)?)%");

	private static final Pattern SCORE = Pattern.compile("(?:得分|得)(?:为)?(\\d+(?:\\.\\d+)?)分");

	private static final Pattern SUMMARY = Pattern.compile("(?:^|[。;])(?:\\d+[.、])?([^。;]{2,40}?)(?:项目)?绩效自评(?:综述|结果)");

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public Stream<Finding> check(Sheets sheets) {
		List<String> texts = sheets.paragraphs().map(Paragraph::text).map(Words::bare).toList();
		List<String> names = sheets.scored()
			.map((scored) -> Words.bare(scored.scores().project()))
			.filter((name) -> !name.isEmpty())
			.toList();
		return sheets.scored()
			.map((scored) -> scored.scores().project().isEmpty() ? overall(scored, texts)
					: project(scored, texts, names));
	}

	private static Finding overall(Scored scored, List<String> texts) {
		Spot spot = ENTRY.at(scored.sheet().place(), scored.sheet().key());
		BigDecimal total = scored.scores().total();
		String subject = scored.sheet().name() + "的总分与情况说明";
		Optional<BigDecimal> told = texts.stream()
			.filter((text) -> text.contains("整体"))
			.flatMap((text) -> SCORE.matcher(text).results())
			.map((result) -> new BigDecimal(result.group(1)))
			.findFirst();
		if (total == null || told.isEmpty()) {
			return spot.notEvaluated(subject, (total == null) ? "表中没有读到总分" : "情况说明没有写整体自评的得分");
		}
		String words = "情况说明写得分 %s 分，自评表总分为 %s 分".formatted(told.get().toPlainString(), total.toPlainString());
		return (told.get().compareTo(total) == 0) ? spot.passed(words + "，相符。")
				: spot.failed(words + "，不相符。", "请核对总分，改正其一。");
	}

	private static Finding project(Scored scored, List<String> texts, List<String> names) {
		Spot spot = ENTRY.at(scored.sheet().place(), scored.sheet().key());
		String name = Words.bare(scored.scores().project());
		String subject = name + "的自评表与情况说明";
		Execution execution = scored.scores().execution();
		if (execution == null || !(execution.carriedOut() instanceof Found.Told)) {
			return spot.notEvaluated(subject, "表中没有读到执行数");
		}
		Pattern named = Pattern.compile("(?<!\\p{IsHan})" + Pattern.quote(name));
		Optional<String> own = texts.stream()
			.filter((text) -> named.matcher(text).find() && SPENT.matcher(text).find())
			.findFirst();
		if (own.isPresent()) {
			return compare(spot, name, execution, own.get());
		}
		return texts.stream()
			.filter((text) -> names.stream().noneMatch(text::contains) && isOnly(text, execution))
			.flatMap((text) -> SUMMARY.matcher(text).results())
			.map((summary) -> summary.group(1))
			.findFirst()
			.map((other) -> spot.failed("自评表的项目名称是“" + name + "”，情况说明中执行数相同的项目称“" + other + "”，名称前后不一。", "请统一项目名称。"))
			.orElseGet(() -> spot.notEvaluated(subject, "情况说明没有写这个项目的执行数"));
	}

	private static boolean isOnly(String text, Execution execution) {
		List<MatchResult> spent = SPENT.matcher(text).results().toList();
		return spent.size() == 1 && isSpent(spent.getFirst(), execution);
	}

	private static Finding compare(Spot spot, String name, Execution execution, String text) {
		List<MatchResult> spent = SPENT.matcher(text).results().toList();
		String told = String.join("、",
				spent.stream().map((result) -> result.group(1) + " " + result.group(2)).toList());
		String words = "情况说明中“%s”的执行数为 %s，自评表为 %s".formatted(name, told, words(execution));
		if (spent.stream().noneMatch((result) -> isSpent(result, execution))) {
			return (spent.size() == 1) ? spot.failed(words + "，不相符。", "请核对执行数，改正其一。")
					: spot.notEvaluated(words, "情况说明写了几个执行数，哪一个对应不能断定");
		}
		List<BigDecimal> rates = RATE.matcher(text).results().map((result) -> new BigDecimal(result.group(1))).toList();
		boolean agrees = rates.size() != 1 || isRate(rates.getFirst(), execution);
		return agrees ? spot.passed(words + "，相符。")
				: spot.failed(
						"情况说明称“%s”完成预算的 %s%%，自评表的执行率为 %s%%，不相符。".formatted(name, rates.getFirst().toPlainString(),
								Optional.ofNullable(execution.rate()).map(BigDecimal::toPlainString).orElse("？")),
						"请核对完成比例与执行率，改正其一。");
	}

	private static boolean isSpent(MatchResult result, Execution execution) {
		Figure told = Figure.of(new BigDecimal(result.group(1).replace(",", "")), Unit.of(result.group(2)), 2)
			.orElse(null);
		return told != null && Stream.of(execution.spent(), execution.carriedOut(), execution.transferred())
			.anyMatch((found) -> found instanceof Found.Told(Figure figure)
					&& Math.abs(figure.fen() - told.fen()) <= figure.half() + told.half());
	}

	private static boolean isRate(BigDecimal told, Execution execution) {
		boolean exact = Marks.ratio(execution.carriedOut(), execution.budget())
			.filter((ratio) -> Marks.nearlyRounds(told, ratio.multiply(Marks.HUNDRED)))
			.isPresent();
		BigDecimal printed = execution.rate();
		return exact || printed == null || Marks.rounds(told, printed);
	}

	private static String words(Execution execution) {
		return (execution.carriedOut() instanceof Found.Told(Figure figure)) ? figure.words() : "空";
	}

}
