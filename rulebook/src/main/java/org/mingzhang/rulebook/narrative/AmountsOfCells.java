package org.mingzhang.rulebook.narrative;

import java.util.ArrayList;
import java.util.List;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Operand;
import org.mingzhang.rulebook.filing.Comparisons;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.narrative.Binding.Bound;
import org.mingzhang.rulebook.narrative.Binding.Unbound;
import org.mingzhang.rulebook.narrative.sentence.Quantity;
import org.mingzhang.rulebook.narrative.sentence.Statement;
import org.mingzhang.rulebook.narrative.sentence.Told;
import org.mingzhang.rulebook.narrative.wording.Role;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;
import org.mingzhang.rulebook.rule.Spot.Figures;

/**
 * N1: every amount of the text is that of its cell, after conversion between 元 and 万元.
 * Amounts that no rule could look at are told as well.
 */
final class AmountsOfCells implements TextRule {

	private static final RuleEntry ENTRY = TextEntries.entry("N1", "文字中的金额与报表一致",
			"情况说明中的每个金额，换算单位后应等于它所引用的报表单元格；末位相差 1 以内视为尾数误差。");

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public List<Finding> check(ReadNarrative narrative) {
		List<Finding> findings = new ArrayList<>();
		for (Statement statement : narrative.statements()) {
			for (Told told : statement.told()) {
				if (told.isAmount() && mayRepeatACell(told.role())) {
					check(narrative, statement, told, findings);
				}
				else if (told.isAmount() && !narrative.isEvaluated(told)) {
					findings.add(narrative.spot(ENTRY, statement, told)
						.notEvaluated("“" + told.quote() + "”", reason(told.role())));
				}
			}
		}
		return findings;
	}

	private static boolean mayRepeatACell(Role role) {
		return role == Role.STATED || role == Role.FINAL || role.isBudget();
	}

	private static String reason(Role role) {
		return switch (role) {
			case ASIDE -> "原因和用途说明中的金额不引用报表";
			case THRESHOLD -> "是标准或限额，不是本部门的收支";
			case ITEM -> "项目清单没有可比的合计";
			default -> "缺少可比的数字";
		};
	}

	private static void check(ReadNarrative narrative, Statement statement, Told told, List<Finding> findings) {
		switch (narrative.binding(statement, told.role())) {
			case Bound bound -> findings.add(compare(narrative, statement, told, bound));
			case Unbound(String reason) -> {
				if (!narrative.isEvaluated(told)) {
					findings.add(narrative.spot(ENTRY, statement, told, null)
						.notEvaluated("“" + told.quote() + "”", reason));
				}
			}
		}
	}

	private static Finding compare(ReadNarrative narrative, Statement statement, Told told, Bound bound) {
		Filing filing = narrative.filing();
		Quantity printed = told.number();
		Spot spot = narrative.spot(ENTRY, statement, told, bound.cell());
		String form = bound.cell().form();
		long difference = Math.abs(printed.fen() - bound.fen());
		long allowance = Math.max(printed.step(), printed.step() / 2 + bound.half());
		String cell = filing.addresses().of(bound.cell());
		String words = "“%s”：%s是 %s".formatted(told.quote(), cell, filing.words(form, bound.fen()));
		boolean proves = !bound.tie().allows(printed.fen() - bound.fen());
		if (difference > allowance && !(proves && printed.unitPrinted())) {
			return spot.notEvaluated(words, proves ? "文字没有印单位" : bound.reason());
		}
		narrative.evaluated(told);
		Figures figures = new Figures(Comparisons.of(filing, form, printed.fen(), bound.fen(), difference, allowance),
				List.of(new Operand(bound.cell(), 1, filing.value(bound.cell()))), List.of());
		if (difference > allowance) {
			return spot.failed(
					words + "，文字是 " + printed.printed() + "，相差 " + ReadNarrative.wan(printed.fen() - bound.fen()) + "。",
					figures, "请核对文字与" + cell + "；如以报表为准，这里应为 " + filing.words(form, bound.fen()) + "。");
		}
		return spot.passed(words + ((difference == 0) ? "，一致。" : "，仅有尾数误差。"), figures);
	}

}
