package org.mingzhang.rulebook.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.rulebook.background.Known;
import org.mingzhang.rulebook.filing.Comparisons;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.narrative.sentence.Quantity;
import org.mingzhang.rulebook.narrative.sentence.Statement;
import org.mingzhang.rulebook.narrative.sentence.Subject;
import org.mingzhang.rulebook.narrative.sentence.Told;
import org.mingzhang.rulebook.narrative.wording.Role;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/**
 * Y2 in the text: an initial budget (年初预算) that final accounts tell of a 类, 款 or 项 is
 * that of the approved budget. It is spoken of 一般公共预算财政拨款, as the completion of the
 * budget is.
 */
final class InitialBudgetAmounts implements TextRule {

	private static final RuleEntry ENTRY = new RuleEntry("Y2-text", Kind.TEXT, Severity.EXPLAIN, "文字中的年初预算与批复的预算一致",
			"决算说明中按科目列出的年初预算数，应等于当年批复的部门预算中同一科目的一般公共预算支出。", "预算法第五十二条：预算批复是执行和决算的依据",
			Set.of(FilingKind.FINAL_ACCOUNTS));

	private static final String FORM = "general-expenditure";

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public List<Finding> check(ReadNarrative narrative) {
		boolean finalAccounts = narrative.filing().content().kind() == FilingKind.FINAL_ACCOUNTS;
		if (!finalAccounts
				|| narrative.statements().stream().noneMatch((statement) -> initial(statement).findAny().isPresent())) {
			return List.of();
		}
		return switch (narrative.examination().background().budget()) {
			case Known.Told<FilingContent>(FilingContent budget) -> compare(narrative, budget);
			case Known.Untold<FilingContent>(String reason) ->
				List.of(ENTRY.at(new Place(null, null, null, "情况说明")).notEvaluated("文字中各科目的年初预算", reason));
		};
	}

	private static List<Finding> compare(ReadNarrative narrative, FilingContent budget) {
		List<Finding> findings = new ArrayList<>();
		for (Statement statement : narrative.statements()) {
			if (statement.subject() instanceof Subject.Coded coded) {
				initial(statement).forEach((told) -> findings.add(compare(narrative, statement, coded, told, budget)));
			}
		}
		return findings;
	}

	/** The initial budgets that a statement tells of a row of the classification. */
	private static Stream<Told> initial(Statement statement) {
		return (statement.subject() instanceof Subject.Coded)
				? statement.told().stream().filter((told) -> told.role() == Role.INITIAL && told.isAmount())
				: Stream.empty();
	}

	private static Finding compare(ReadNarrative narrative, Statement statement, Subject.Coded coded, Told told,
			FilingContent budget) {
		Filing filing = narrative.filing();
		Cell cell = new Cell(FORM, coded.code(), Objects.requireNonNullElse(coded.column(), "total"));
		Spot spot = narrative.spot(ENTRY, statement, told, cell);
		Optional<Fact> approved = budget.fact(cell);
		if (approved.isEmpty() && budget.facts().stream().noneMatch((fact) -> fact.cell().form().equals(FORM))) {
			return spot.notEvaluated("“" + told.quote() + "”", "批复的预算中没有一般公共预算支出表");
		}
		Quantity printed = told.number();
		long fen = approved.flatMap((fact) -> Figures.fen(fact.value(), fact.unit())).orElse(0L);
		long half = approved.map((fact) -> (long) Figures.half(fact.unit(), fact.value().decimals())).orElse(0L);
		long difference = Math.abs(printed.fen() - fen);
		long allowance = Math.max(printed.step(), printed.step() / 2 + half);
		String words = "“%s”：批复的预算中 %s 为 %s".formatted(told.quote(), coded.code(), filing.words(FORM, fen));
		if (difference > allowance && !printed.unitPrinted()) {
			return spot.notEvaluated(words, "文字没有印单位");
		}
		narrative.evaluated(told);
		Spot.Figures figures = new Spot.Figures(Comparisons.of(filing, FORM, printed.fen(), fen, difference, allowance),
				List.of(), List.of());
		if (difference > allowance) {
			return spot.failed(
					words + "，文字是 " + printed.printed() + "，相差 " + ReadNarrative.wan(printed.fen() - fen) + "。",
					figures, "请按批复的年初预算填写；如所述为调整后的预算数，请改称调整预算数，或说明调整的依据。");
		}
		return spot.passed(words + ((difference == 0) ? "，一致。" : "，仅有尾数误差。"), figures);
	}

}
