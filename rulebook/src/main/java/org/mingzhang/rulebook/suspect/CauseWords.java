package org.mingzhang.rulebook.suspect;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

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
		String changes = suspects.stream().map(this::change).collect(Collectors.joining("；"));
		String besides = (others > 0) ? "改动别处也能使其成立的办法还有 " + others + " 种，可能性较小。" : "";
		return "%s，%d 条勾稽全部成立%s。%s".formatted(changes, equations, slips(suspects), besides);
	}

	/** What to do about it. */
	String suggestion(List<Suspect> suspects) {
		return suspects.stream()
			.map((suspect) -> address(suspect)
					+ ((suspect.value() != null) ? "（应为 " + suspect.value() + "）" : "（应为空白）"))
			.collect(Collectors.joining("、", "请先核对 ", "，更正后相关勾稽全部成立。"));
	}

	/** That no small set of cells explains what failed. */
	String unsolved(Fault fault) {
		String forms = forms(fault.failing());
		String search = fault.exhausted() ? "试算到工作量上限，没有找到改动少数几格就能使其全部成立的办法" : "改动 " + fault.most() + " 格以内没有使其全部成立的办法";
		return "%s 有 %d 条勾稽一起不成立，%s，请逐格核对。".formatted(forms, fault.failing().cardinality(), search);
	}

	private String forms(BitSet equations) {
		return equations.stream()
			.mapToObj((equation) -> this.filing.system().equation(equation).place().form())
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
		Cell cell = suspect.cell();
		return this.filing.addresses().of(cell);
	}

	private static String slips(List<Suspect> suspects) {
		String labels = suspects.stream()
			.map(Suspect::slip)
			.filter(Objects::nonNull)
			.map(CauseWords::label)
			.distinct()
			.collect(Collectors.joining("、"));
		return labels.isEmpty() ? "" : "（" + labels + "）";
	}

	private static String label(@Nullable Slip slip) {
		return Objects.requireNonNull(slip).label();
	}

}
