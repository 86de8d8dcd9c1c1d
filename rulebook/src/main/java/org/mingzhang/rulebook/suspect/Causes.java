package org.mingzhang.rulebook.suspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.check.Cause;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Slip;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.check.Suspect;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.forms.identity.Outcome;
import org.mingzhang.rulebook.background.Known;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.filing.Proof;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.FindingIds;

/**
 * Groups findings that failed together by what causes them, and names the cells to
 * change. Findings of rules that are no equations keep what they say, and join a cause
 * that names the same cell.
 */
public final class Causes {

	/** More cells than these nobody looks at. */
	private static final int MOST_SUSPECTS = 5;

	private record Ranked(Cause cause, long fen) {
	}

	/** Tells a finding its cause. */
	private interface Explanation {

		Finding of(String cause, Finding finding, int equation);

	}

	private final Filing filing;

	private final Proof proof;

	private final List<Finding> findings;

	/** Those that failed, by id. */
	private final Map<String, Finding> failed = new LinkedHashMap<>();

	private final CauseWords words;

	private final Wiring wiring;

	private final LeftOutRow leftOut;

	private final List<LeftOutRow.Row> leftOutRows;

	private final Witnesses witnesses;

	private final Localisation localisation;

	private final List<Ranked> causes = new ArrayList<>();

	/** Findings with their cause, by id. */
	private final Map<String, Finding> explained = new HashMap<>();

	private Causes(Examination examination, List<Finding> findings) {
		this.filing = examination.filing();
		this.proof = examination.proof();
		this.findings = findings;
		findings.stream()
			.filter((finding) -> finding.state() == State.FAILED)
			.forEach((finding) -> this.failed.put(finding.id(), finding));
		this.words = new CauseWords(this.filing);
		this.wiring = new Wiring(this.filing);
		this.leftOut = new LeftOutRow(this.filing, this.proof.completed());
		this.leftOutRows = this.leftOut.rows();
		BitSet known = new BitSet();
		this.leftOutRows.forEach((row) -> known.or(row.settled()));
		this.witnesses = new Witnesses(this.filing, this.failed.values(), equations());
		Appraisal appraisal = new Appraisal(this.wiring, this.filing.figures(),
				lastYear(examination.background().lastYear()), this.witnesses);
		this.localisation = new Localisation(this.wiring, appraisal, this.proof.figures(), this.proof.completed(),
				known);
	}

	/**
	 * Finds what causes the findings of a filing.
	 * @param examination the filing
	 * @param findings what every rule says about it
	 * @return the findings with their causes
	 */
	public static Diagnosis of(Examination examination, List<Finding> findings) {
		boolean failed = findings.stream().anyMatch((finding) -> finding.state() == State.FAILED);
		return failed ? new Causes(examination, findings).diagnosis() : new Diagnosis(findings, List.of());
	}

	private Diagnosis diagnosis() {
		this.leftOutRows.forEach(this::explainLeftOut);
		List<Fault> faults = this.localisation.faults(this.proof.missing());
		List<LeftOutRow.Row> rows = faults.stream().anyMatch(Fault::isManifold) ? this.leftOut.unnamed() : List.of();
		faults.forEach((fault) -> rows.stream()
			.filter((row) -> fault.isManifold() && row.settled().equals(fault.failing()))
			.findFirst()
			.ifPresentOrElse((row) -> explainUnnamed(fault, row), () -> explainFault(fault)));
		blankSubtotals().forEach(this::explainBlank);
		return new Diagnosis(
				this.findings.stream().map((finding) -> this.explained.getOrDefault(finding.id(), finding)).toList(),
				this.causes.stream()
					.sorted(Comparator.comparingLong(Ranked::fen).reversed())
					.map(Ranked::cause)
					.toList());
	}

	private void explainLeftOut(LeftOutRow.Row row) {
		List<Suspect> suspects = row.suspects();
		String sentence = this.words.sentence(suspects, row.settled().cardinality(), 0);
		explain(row.settled(), suspects, sentence,
				(cause, finding, _) -> finding.because(cause, suspects, this.words.suggestion(suspects)));
	}

	/** One row left out is likelier than several cells wrong by the same amount. */
	private void explainUnnamed(Fault fault, LeftOutRow.Row row) {
		explain(row.settled(), List.of(), this.words.unnamedRow(row.above(), row.settled().cardinality()),
				(cause, finding, equation) -> finding.because(cause, ordered(fault, equation),
						this.words.rowToAdd(row.above())));
	}

	private void explainFault(Fault fault) {
		if (!fault.isSolved()) {
			explain(fault.failing(), List.of(), this.words.unsolved(fault, alone(fault)),
					(cause, finding, equation) -> finding.because(cause, partial(equation), finding.suggestion()));
			return;
		}
		List<Suspect> suspects = fault.likeliest().changes().stream().map(this::suspect).toList();
		String sentence = this.words.sentence(suspects, fault.failing().cardinality(), fault.remedies().size() - 1);
		explain(fault.failing(), suspects, sentence, (cause, finding, equation) -> finding.because(cause,
				ordered(fault, equation), this.words.suggestion(suspects)));
	}

	private @Nullable String alone(Fault fault) {
		Ties ties = new Ties(this.wiring);
		Set<String> common = ties.forms(fault);
		boolean between = fault.failing().stream().allMatch((equation) -> ties.forms(equation).size() > 1);
		return (between && common.size() == 1) ? common.iterator().next() : null;
	}

	private void explain(BitSet failing, List<Suspect> suspects, String sentence, Explanation explanation) {
		Map<String, Integer> equations = new LinkedHashMap<>();
		failing.stream()
			.forEach((equation) -> equations.put(FindingIds.of(this.filing.system().equation(equation)), equation));
		List<Finding> together = Stream
			.concat(equations.keySet().stream().map(this.failed::get).filter(Objects::nonNull),
					this.witnesses.findings().stream().filter((finding) -> agrees(finding, suspects)))
			.toList();
		if (together.isEmpty()) {
			// every rule that it breaks is switched off
			return;
		}
		int widest = failing.stream()
			.boxed()
			.max(Comparator.comparingLong((equation) -> Math.abs(this.proof.completed().difference(equation))))
			.orElseThrow();
		Cause cause = cause(together, sentence, suspects, this.filing.system().equation(widest).place().form(),
				Math.abs(this.proof.completed().difference(widest)));
		for (Finding finding : together) {
			Integer equation = equations.get(finding.id());
			this.explained.put(finding.id(), (equation != null) ? explanation.of(cause.id(), finding, equation)
					: finding.because(cause.id(), finding.suspects(), finding.suggestion()));
		}
	}

	private Cause cause(List<Finding> together, String sentence, List<Suspect> suspects, String form, long fen) {
		List<String> ids = together.stream().map(Finding::id).toList();
		Cause cause = new Cause(FindingIds.of("C", ids.stream().sorted().toArray(String[]::new)), sentence, suspects,
				ids, this.filing.amount(form, fen), this.filing.unit(form));
		this.causes.add(new Ranked(cause, fen));
		return cause;
	}

	private List<Suspect> partial(int equation) {
		return this.localisation.partial(equation).stream().limit(MOST_SUSPECTS).map(this::suspect).toList();
	}

	/**
	 * First the cells of the equation itself; then others of the set; then what else may
	 * be.
	 */
	private List<Suspect> ordered(Fault fault, int equation) {
		Set<Integer> own = Arrays.stream(this.wiring.cells(equation)).boxed().collect(Collectors.toSet());
		Map<Integer, Change> changes = new LinkedHashMap<>();
		List<Change> likeliest = fault.likeliest().changes();
		likeliest.stream()
			.sorted(Comparator.comparing((change) -> !own.contains(change.cell())))
			.forEach((change) -> changes.put(change.cell(), change));
		fault.remedies()
			.stream()
			.flatMap((remedy) -> remedy.changes().stream())
			.filter((change) -> own.contains(change.cell()))
			.forEach((change) -> changes.putIfAbsent(change.cell(), change));
		return changes.values().stream().limit(Math.max(MOST_SUSPECTS, likeliest.size())).map(this::suspect).toList();
	}

	/** Findings that nothing but blank subtotals failed. */
	private List<Finding> blankSubtotals() {
		return this.failed.values()
			.stream()
			.filter((finding) -> !this.explained.containsKey(finding.id()))
			.filter((finding) -> !finding.suspects().isEmpty()
					&& finding.suspects().stream().allMatch((suspect) -> suspect.slip() == Slip.LEFT_BLANK))
			.toList();
	}

	/** A blank subtotal is a cause by itself. */
	private void explainBlank(Finding finding) {
		List<Suspect> suspects = finding.suspects()
			.stream()
			.map((suspect) -> this.filing.lacksRowOf(suspect.cell())
					? new Suspect(suspect.cell(), suspect.value(), Slip.ROW_LEFT_OUT) : suspect)
			.toList();
		int equations = (int) suspects.stream()
			.map((suspect) -> this.filing.system().index().indexOf(suspect.cell()))
			.flatMapToInt((cell) -> Arrays.stream(this.wiring.equations(cell)))
			.filter(this.proof::failsByBlank)
			.distinct()
			.count();
		long fen = suspects.stream().mapToLong((suspect) -> Math.abs(fen(suspect))).max().orElseThrow();
		Cause cause = cause(List.of(finding), this.words.sentence(suspects, equations, 0), suspects,
				suspects.getFirst().cell().form(), fen);
		this.explained.put(finding.id(), finding.because(cause.id(), suspects, finding.suggestion()));
	}

	private long fen(Suspect suspect) {
		Amount value = suspect.value();
		return (value != null) ? value.fen(this.filing.unit(suspect.cell().form())) : 0;
	}

	/** Whether a finding says the same of one of the suspects. */
	private boolean agrees(Finding finding, List<Suspect> suspects) {
		return suspects.stream().anyMatch((suspect) -> this.witnesses.agrees(finding, suspect.cell(), fen(suspect)));
	}

	private Set<String> equations() {
		return IntStream.range(0, this.filing.system().size())
			.filter((equation) -> this.proof.completed().outcome(equation) == Outcome.BROKEN)
			.mapToObj((equation) -> FindingIds.of(this.filing.system().equation(equation)))
			.collect(Collectors.toSet());
	}

	private Suspect suspect(Change change) {
		Cell cell = this.wiring.cell(change.cell());
		return new Suspect(cell, (change.to() != 0) ? this.filing.amount(cell.form(), change.to()) : null,
				change.slip());
	}

	private static Map<Cell, Long> lastYear(Known<FilingContent> content) {
		Map<Cell, Long> figures = new HashMap<>();
		if (content instanceof Known.Told<FilingContent>(FilingContent told)) {
			told.facts()
				.forEach((fact) -> Figures.fen(fact.value(), fact.unit())
					.ifPresent((fen) -> figures.put(fact.cell(), fen)));
		}
		return figures;
	}

}
