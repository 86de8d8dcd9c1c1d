package org.mingzhang.ledger.posting;

import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.OpenFigure;
import org.mingzhang.forms.Unit;

/** The sentences that say why a filing cannot be booked. */
final class Reasons {

	private Reasons() {
	}

	static String doesNotAddUp(Fact total, long parts, long allowance) {
		String printed = yuan(total.fen());
		String sum = yuan(parts);
		String allowed = yuan(allowance);
		return "%s（%s）为 %s 元，所列各项之和为 %s 元，差额超过尾数误差 %s 元 (%s prints %s 元, its parts add up to %s 元; rounding allows %s 元)"
			.formatted(total.printed(), total.rowLabel(), printed, sum, allowed, total.cell(), printed, sum, allowed);
	}

	static String printedTwice(Fact fact, Fact before, long allowance) {
		String printed = yuan(fact.fen());
		String other = yuan(before.fen());
		String allowed = yuan(allowance);
		return "%s（%s）为 %s 元，而 %s 为 %s 元，差额超过尾数误差 %s 元 (%s prints %s 元, %s prints %s 元; rounding allows %s 元)"
			.formatted(fact.printed(), fact.rowLabel(), printed, before.printed(), other, allowed, fact.cell(), printed,
					before.cell(), other, allowed);
	}

	static String upset(Fact fact, long answer) {
		String printed = yuan(fact.fen());
		String booked = yuan(answer);
		return "%s（%s）为 %s 元，其他表格另列其组成部分，账上合 %s 元 (%s prints %s 元, but other forms print more parts of it: %s 元)"
			.formatted(fact.printed(), fact.rowLabel(), printed, booked, fact.cell(), printed, booked);
	}

	static String nothingBelow(Fact total) {
		String printed = yuan(total.fen());
		return "%s（%s）为 %s 元，但没有任何表格列出其组成 (%s prints %s 元, but no form tells what it consists of)"
			.formatted(total.printed(), total.rowLabel(), printed, total.cell(), printed);
	}

	static String stillOpen(OpenFigure figure) {
		return "%s %s（%s）的 %s 尚未确定属于哪一栏 (the column of %s in %s/%s is still open)".formatted(figure.form(),
				figure.row(), figure.rowLabel(), figure.value(), figure.value(), figure.form(), figure.row());
	}

	static String notInFen(Fact fact) {
		return "%s（%s）的 %s%s 无法以分记账 (%s: %s cannot be booked in 分)".formatted(fact.printed(), fact.rowLabel(),
				fact.value(), fact.unit().label(), fact.cell(), fact.value());
	}

	static String sidesDiffer(long sources, long uses, long allowance) {
		String in = yuan(sources);
		String out = yuan(uses);
		String allowed = yuan(allowance);
		return "收入、使用结余与年初结转共 %s 元，支出、分配与年末结转共 %s 元，收支不平，差额超过尾数误差 %s 元 (what came in is %s 元, what went out or was left is %s 元; rounding allows %s 元)"
			.formatted(in, out, allowed, in, out, allowed);
	}

	static String yuan(long fen) {
		return Amount.ofFen(fen, Unit.YUAN).toString();
	}

}
