package org.mingzhang.rulebook.across;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.check.Comparison;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Operand;
import org.mingzhang.forms.check.Suspect;
import org.mingzhang.forms.identity.AcrossEquation;
import org.mingzhang.forms.identity.AcrossIdentity;
import org.mingzhang.forms.identity.Rows;
import org.mingzhang.forms.notation.OtherFiling;
import org.mingzhang.rulebook.background.Known;
import org.mingzhang.rulebook.background.Known.Told;
import org.mingzhang.rulebook.background.Known.Untold;
import org.mingzhang.rulebook.filing.Comparisons;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;
import org.mingzhang.rulebook.rule.Spot.Figures;

/**
 * Holds a filing against another one, as its template states it.
 *
 * @param filing the filing under examination
 * @param with the other filing
 * @param otherWords what the figures of the other are called, such as 批复的年初预算
 * @param suggestion what to do where both differ
 * @param silent whether two blank cells are passed over; where not, blank is a figure
 */
record Comparing(Filing filing, OtherFiling with, String otherWords, String suggestion, boolean silent) {

	/**
	 * Compares.
	 * @param counterpart the other side, or why it is not known
	 * @param others the other filings, for rows that only they have
	 * @return a finding per identity and place; one per rule where nothing is known of
	 * the other side
	 */
	List<Finding> findings(Known<Counterpart> counterpart, List<FilingContent> others) {
		return switch (counterpart) {
			case Untold<Counterpart>(String reason) -> unknown(reason);
			case Told<Counterpart>(Counterpart other) -> {
				Rows rows = rows(others);
				yield identities().stream().flatMap((identity) -> compare(identity, other, rows).stream()).toList();
			}
		};
	}

	private List<AcrossIdentity> identities() {
		return this.filing.across().stream().filter((identity) -> identity.with() == this.with).toList();
	}

	/** Nothing is known of the other side: each rule says so once. */
	private List<Finding> unknown(String reason) {
		Map<String, List<AcrossIdentity>> byRule = identities().stream()
			.collect(
					Collectors.groupingBy((identity) -> identity.rule().id(), LinkedHashMap::new, Collectors.toList()));
		return byRule.values()
			.stream()
			.map((same) -> spot(same.getFirst(), "").notEvaluated(same.getFirst().rule().meaning(), reason))
			.toList();
	}

	private List<Finding> compare(AcrossIdentity identity, Counterpart other, Rows rows) {
		if (!this.filing.has(identity.form())) {
			return List.of(spot(identity, identity.statement()).notEvaluated(identity.rule().meaning(),
					"文件中没有" + this.filing.addresses().form(identity.form())));
		}
		List<Finding> findings = new ArrayList<>();
		for (AcrossEquation equation : identity.over(rows)) {
			compare(identity, equation, other, findings);
		}
		if (findings.isEmpty()) {
			findings.add(spot(identity, identity.statement())
				.notEvaluated("%s（%s）".formatted(identity.rule().meaning(), identity.statement()), "所涉各格都没有数字，无可核对"));
		}
		return findings;
	}

	private void compare(AcrossIdentity identity, AcrossEquation equation, Counterpart other, List<Finding> findings) {
		Spot spot = RuleEntry.of(identity.rule())
			.at(this.filing.place(equation.place()), identity.statement(), equation.place().toString());
		String subject = cellWords(equation) + " 与" + this.otherWords;
		switch (Figure.of(this.filing, equation.own())) {
			case Untold<Figure>(String reason) -> findings.add(spot.notEvaluated(subject, reason));
			case Told<Figure>(Figure own) -> {
				switch (other.figure(equation.other())) {
					case Untold<Figure>(String reason) -> findings.add(spot.notEvaluated(subject, reason));
					case Told<Figure>(Figure told) when own.blank() && told.blank() && this.silent -> {
						return;
					}
					case Told<Figure>(Figure told) -> findings.add(judge(spot, equation, own, told));
				}
			}
		}
	}

	private Finding judge(Spot spot, AcrossEquation equation, Figure own, Figure other) {
		String form = equation.place().form();
		long difference = Math.subtractExact(own.fen(), other.fen());
		long allowance = own.half() + other.half();
		Comparison comparison = Comparisons.of(this.filing, form, own.fen(), other.fen(), Math.abs(difference),
				allowance);
		List<Operand> operands = equation.own()
			.stream()
			.map((term) -> new Operand(term.cell(), term.weight(), this.filing.value(term.cell())))
			.toList();
		String figures = "%s 为 %s，%s为 %s".formatted(cellWords(equation), this.filing.words(form, own.fen()),
				this.otherWords, this.filing.words(form, other.fen()));
		if (difference == 0) {
			return spot.passed(figures + "，相等。", new Figures(comparison, operands, List.of()));
		}
		String gap = figures + "，相差 " + this.filing.words(form, Math.abs(difference));
		String allowed = this.filing.words(form, allowance);
		if (Math.abs(difference) <= allowance) {
			return spot.passed(gap + "，在尾数误差允许的 " + allowed + " 之内。", new Figures(comparison, operands, List.of()));
		}
		return spot.failed(gap + "，超过尾数误差允许的 " + allowed + "。",
				new Figures(comparison, operands, suspects(equation, other)), this.suggestion);
	}

	/** What a single cell should be is known; which of several is wrong is not. */
	private List<Suspect> suspects(AcrossEquation equation, Figure other) {
		if (equation.own().size() != 1) {
			return List.of();
		}
		long value = other.fen() * equation.own().getFirst().weight();
		return List.of(new Suspect(equation.place(), this.filing.amount(equation.place().form(), value)));
	}

	private Spot spot(AcrossIdentity identity, String key) {
		return RuleEntry.of(identity.rule()).at(this.filing.place(identity.form()), this.with.name(), key);
	}

	private String cellWords(AcrossEquation equation) {
		String addresses = equation.own()
			.stream()
			.map((term) -> ((term.weight() < 0) ? "－" : "＋") + this.filing.addresses().of(term.cell()))
			.collect(Collectors.joining());
		return (addresses.startsWith("＋") ? addresses.substring(1) : addresses) + "“"
				+ this.filing.addresses().rowLabel(equation.place()) + "”";
	}

	private Rows rows(List<FilingContent> others) {
		SequencedMap<String, List<String>> merged = new LinkedHashMap<>(Rows.of(this.filing.content()).byForm());
		for (FilingContent other : others) {
			Rows.of(other).byForm().forEach((form, rows) -> merged.computeIfPresent(form, (_, known) -> {
				LinkedHashSet<String> all = new LinkedHashSet<>(known);
				all.addAll(rows);
				return List.copyOf(all);
			}));
		}
		return new Rows(merged);
	}

}
