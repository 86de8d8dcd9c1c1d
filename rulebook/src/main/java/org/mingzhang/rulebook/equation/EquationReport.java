package org.mingzhang.rulebook.equation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.check.Comparison;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Operand;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.identity.Equation;
import org.mingzhang.forms.identity.EquationSystem;
import org.mingzhang.forms.identity.Evaluation;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.forms.identity.WeightedCell;
import org.mingzhang.rulebook.filing.Comparisons;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.filing.Proof;
import org.mingzhang.rulebook.rule.FindingIds;

/** Tells how one equation of a filing comes out, as a finding. */
final class EquationReport {

	/** Addresses beyond these only tire the reader; the operands list all. */
	private static final int NAMED = 3;

	private final Filing filing;

	private final Proof proof;

	private final int number;

	private final Equation equation;

	private final String form;

	private final Evaluation evaluation;

	private final Figures figures;

	EquationReport(Filing filing, Proof proof, int number) {
		this.filing = filing;
		this.proof = proof;
		this.number = number;
		this.equation = filing.system().equation(number);
		this.form = this.equation.place().form();
		this.evaluation = proof.completed();
		this.figures = proof.figures();
	}

	Finding finding() {
		if (this.proof.failsByBlank(this.number)) {
			return notEvaluated("其中的小计空白，已按 L1 单独列出");
		}
		return switch (this.evaluation.outcome(this.number)) {
			case UNDECIDED -> notEvaluated("其中有数字的栏次未定，或有金额不能以分计");
			case BROKEN -> failed();
			case ROUNDED ->
				passed("，" + differenceWords() + "，在尾数误差允许的 " + allowanceWords() + " 之内（用去 " + usedWords() + "）。");
			case EXACT, BLANK -> passed("，成立。");
		};
	}

	/** What a rounding difference looks like in a list. */
	String roundingWords() {
		return this.filing.addresses().of(this.equation.place()) + "（" + this.equation.rule().id() + "）"
				+ differenceWords() + "，用去允许的 " + usedWords();
	}

	String form() {
		return this.form;
	}

	/** Which side is the larger: 1 for the left, −1 for the right. */
	int leaning() {
		return Long.signum(this.evaluation.difference(this.number));
	}

	BigDecimal used() {
		return comparison().allowanceUsed();
	}

	private Finding passed(String ending) {
		return finding(State.PASSED, comparison(), figureWords() + ending, null, null);
	}

	private Finding notEvaluated(String reason) {
		String message = sideWords(this.equation.left()) + " " + relationWords() + " "
				+ sideWords(this.equation.right()) + "，未核对：" + reason + "。";
		return finding(State.NOT_EVALUATED, null, message, null, reason);
	}

	private Finding failed() {
		String message = figureWords() + "，" + differenceWords() + "，超过尾数误差允许的 " + allowanceWords() + "。"
				+ this.equation.rule().meaning() + "。";
		return finding(State.FAILED, comparison(), message, "请逐格核对算式两边的数字。", null);
	}

	private Finding finding(State state, @Nullable Comparison comparison, String message, @Nullable String suggestion,
			@Nullable String reason) {
		Cell place = this.equation.place();
		return new Finding(FindingIds.of(this.equation), this.equation.rule().id(), this.equation.rule().kind(),
				this.equation.rule().severity(), state, this.filing.place(place), comparison, message, operands(),
				List.of(), suggestion, reason, null, null);
	}

	private Comparison comparison() {
		long difference = this.evaluation.difference(this.number);
		long actual = sum(this.equation.left());
		return Comparisons.of(this.filing, this.form, actual, actual - difference,
				system().excess(this.number, difference), this.evaluation.allowance(this.number));
	}

	private List<Operand> operands() {
		return Stream.concat(this.equation.left().stream(), this.equation.right().stream())
			.map((term) -> new Operand(term.cell(), term.weight(), this.filing.value(term.cell())))
			.toList();
	}

	private String figureWords() {
		long actual = sum(this.equation.left());
		long expected = actual - this.evaluation.difference(this.number);
		return sideWords(this.equation.left()) + " 为 " + this.filing.words(this.form, actual) + "，" + relationWords()
				+ " " + sideWords(this.equation.right()) + " 的 " + this.filing.words(this.form, expected);
	}

	private String relationWords() {
		return switch (this.equation.relation()) {
			case EQUAL -> "应等于";
			case AT_MOST -> "应不大于";
			case AT_LEAST -> "应不小于";
		};
	}

	private String sideWords(List<WeightedCell> side) {
		if (side.isEmpty()) {
			return "另一表（无此行）";
		}
		StringBuilder words = new StringBuilder();
		for (WeightedCell term : side.subList(0, Math.min(NAMED, side.size()))) {
			words.append((term.weight() < 0) ? "－" : words.isEmpty() ? "" : "＋").append(address(term.cell()));
		}
		return (side.size() > NAMED) ? words + "＋… 共 " + side.size() + " 格之和" : words.toString();
	}

	/** Inside the form of its place, a cell needs no form. */
	private String address(Cell cell) {
		String address = this.filing.addresses().of(cell);
		String name = this.filing.addresses().form(this.form) + " ";
		boolean known = cell.form().equals(this.form) && !cell.equals(this.equation.place());
		return (known && address.startsWith(name)) ? address.substring(name.length()) : address;
	}

	private String differenceWords() {
		return "相差 " + this.filing.words(this.form, Math.abs(this.evaluation.difference(this.number)));
	}

	private String allowanceWords() {
		return this.filing.words(this.form, this.evaluation.allowance(this.number));
	}

	private String usedWords() {
		return used().movePointRight(2).setScale(0, RoundingMode.HALF_UP) + "%";
	}

	private long sum(List<WeightedCell> side) {
		return side.stream()
			.mapToLong((term) -> term.weight() * this.figures.fen(system().index().indexOf(term.cell())))
			.sum();
	}

	private EquationSystem system() {
		return this.filing.system();
	}

}
