package org.mingzhang.rulebook.suspect;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.check.Slip;
import org.mingzhang.forms.check.Suspect;
import org.mingzhang.rulebook.filing.Filing;

/** Tells causes to people. */
final class CauseWords {

	private final Filing filing;

	CauseWords(Filing filing) {
		this.filing = filing;
	}

	/** What is likely wrong. */
	String sentence(List<Suspect> suspects, int equations, int others) {
		boolean alike = suspects.stream().map(Suspect::slip).distinct().count() == 1;
		String changes = suspects.stream()
			.map((suspect) -> change(suspect) + (alike ? "" : slip(suspect)))
			.collect(Collectors.joining("；"));
		String besides = (others > 0) ? "另有 " + others + " 种改法也能使其成立。" : "";
		return "%s，%d 条勾稽全部成立%s。%s".formatted(changes, equations, alike ? slip(suspects.getFirst()) : "", besides);
	}

	/** That a row seems to be left out whose code is not known. */
	String unnamedRow(List<Suspect> above, int equations) {
		return above.stream()
			.map((suspect) -> address(suspect) + " 比下级各行之和多 " + suspect.value())
			.collect(Collectors.joining("；", "",
					"，其下可能漏填一行，补上后 " + equations + " 条勾稽全部成立（" + Slip.ROW_LEFT_OUT.label() + "）。"));
	}

	/** What to do about a row that seems to be left out. */
	String rowToAdd(List<Suspect> above) {
		Cell cell = above.getFirst().cell();
		return "请核对 " + this.filing.addresses().form(cell.form()) + " “" + this.filing.addresses().rowLabel(cell)
				+ "”之下是否漏填一行。";
	}

	/** What to do about it. */
	String suggestion(List<Suspect> suspects) {
		return suspects.stream()
			.map((suspect) -> address(suspect)
					+ ((suspect.value() != null) ? "（应为 " + suspect.value() + "）" : "（应为空白）"))
			.collect(Collectors.joining("、", "请先核对 ", "，更正后相关勾稽全部成立。"));
	}

	/**
	 * That no small set of cells explains what failed.
	 * @param fault the fault
	 * @param alone the form that agrees with itself and with no other, if it is that
	 */
	String unsolved(Fault fault, @Nullable String alone) {
		String search = fault.exhausted() ? "试算到工作量上限，没有找到改动少数几格就能使其全部成立的办法" : "改动 " + fault.most() + " 格以内没有使其全部成立的办法";
		String todo = (alone != null) ? "请核对 " + this.filing.addresses().form(alone) + " 是否整表取错了数" : "请逐格核对";
		return "%s 有 %d 条勾稽一起不成立，%s，%s。".formatted(forms(fault.failing()), fault.failing().cardinality(), search, todo);
	}

	private String forms(BitSet equations) {
		return equations.stream()
			.mapToObj(this.filing.system()::equation)
			.flatMap((equation) -> Stream.concat(equation.left().stream(), equation.right().stream()))
			.map((term) -> term.cell().form())
			.distinct()
			.map(this.filing.addresses()::form)
			.collect(Collectors.joining("、"));
	}

	private String change(Suspect suspect) {
		Amount printed = this.filing.value(suspect.cell());
		String is = (printed != null) ? " 印为 " + printed : " 空白";
		return address(suspect) + is + ((suspect.value() != null) ? "，若为 " + suspect.value() : "，若为空白");
	}

	private String address(Suspect suspect) {
		return this.filing.addresses().of(suspect.cell());
	}

	private static String slip(Suspect suspect) {
		Slip slip = suspect.slip();
		return (slip != null) ? "（" + slip.label() + "）" : "";
	}

}
