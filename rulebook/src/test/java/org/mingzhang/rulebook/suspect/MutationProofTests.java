package org.mingzhang.rulebook.suspect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.forms.identity.Outcome;
import org.mingzhang.forms.synthetic.SyntheticFilings;
import org.mingzhang.forms.synthetic.SyntheticFilings.Print;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;
import org.mingzhang.rulebook.RuleBook;
import org.mingzhang.rulebook.Verdict;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.filing.MissingSubtotals.Missing;
import org.mingzhang.rulebook.filing.Proof;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The proof by mutation: of ten thousand wrong figures in correct filings of every
 * template none is passed over, and nearly always the wrong cell is named first.
 */
class MutationProofTests {

	private static final int CHANGES = 10_000;

	/** Every so often the whole rule book has to say the same as its search. */
	private static final int WHOLE = 100;

	private static final long SEED = 20_231_117;

	private static final List<Integer> SIZES = List.of(5, 15, 40);

	private static final Catalogue CATALOGUE = Catalogue.load();

	/** A correct filing, its equations compiled once. */
	private record Correct(Filing filing, Wiring wiring, List<Fact> facts) {

		static Correct of(FilingContent content, Identities identities) {
			Filing filing = new Filing(content, identities);
			Wiring wiring = new Wiring(filing);
			return new Correct(filing, wiring,
					content.facts().stream().filter((fact) -> isConstrained(filing, fact.cell())).toList());
		}

		private static boolean isConstrained(Filing filing, Cell cell) {
			int number = filing.system().index().indexOf(cell);
			return number >= 0 && filing.system().equationsOf(number).length > 0;
		}

		/** The cell of the next column, if it is constrained. */
		@Nullable Cell beside(Cell cell) {
			int next = this.filing.system().index().indexOf(cell) + 1;
			if (next >= this.filing.system().index().size()) {
				return null;
			}
			Cell beside = this.filing.system().index().cell(next);
			boolean sameRow = beside.form().equals(cell.form()) && beside.row().equals(cell.row());
			return (sameRow && isConstrained(this.filing, beside)) ? beside : null;
		}

		Figures with(Map<Cell, Optional<Amount>> changes) {
			Figures figures = this.filing.figures().copy();
			changes.forEach((cell, value) -> {
				int number = this.filing.system().index().indexOf(cell);
				value.ifPresentOrElse((amount) -> figures.put(number, amount.fen(this.filing.unit(cell.form())),
						this.filing.half(cell.form())), () -> figures.clear(number));
			});
			return figures;
		}

		/** Whether some sum is off by more than rounding could do. */
		boolean isOutsideTheInterval(Figures figures) {
			var evaluation = this.filing.system().evaluate(figures);
			return IntStream.range(0, this.filing.system().size())
				.anyMatch((equation) -> evaluation.outcome(equation) == Outcome.BROKEN);
		}

		FilingContent content(Map<Cell, Optional<Amount>> changes, Fact original) {
			List<Fact> all = new ArrayList<>(this.filing.content().facts());
			changes.forEach((cell, value) -> {
				Fact known = all.stream().filter((fact) -> fact.cell().equals(cell)).findFirst().orElse(original);
				all.removeIf((fact) -> fact.cell().equals(cell));
				value.ifPresent((amount) -> all.add(new Fact(cell, amount, known.unit(), known.rowLabel(),
						known.columnLabel(), known.printed(), known.source(), known.reading())));
			});
			return this.filing.content().withFigures(all, List.of());
		}

	}

	private int changed;

	private int first;

	private int amongThree;

	@Test
	void everyWrongFigureIsFoundAndNearlyAlwaysTheFirstSuspect() {
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
		RuleBook ruleBook = new RuleBook(CATALOGUE);
		List<Correct> filings = correctFilings();
		for (int number = 0; this.changed < CHANGES; number++) {
			Correct correct = filings.get(number % filings.size());
			Fact fact = correct.facts().get(random.nextInt(correct.facts().size()));
			Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
			mutation.of(fact, correct.beside(fact.cell()), random)
				.ifPresent((changes) -> change(correct, fact, changes, ruleBook));
		}
		assertThat(this.first).as("changed cells that are the first suspect, of %d", this.changed)
			.isGreaterThanOrEqualTo(this.changed * 98 / 100);
		assertThat(this.amongThree).as("changed cells among the first three suspects, of %d", this.changed)
			.isGreaterThanOrEqualTo(this.changed * 99 / 100);
	}

	private static List<Correct> correctFilings() {
		List<Correct> filings = new ArrayList<>();
		for (Template template : CATALOGUE.templates()) {
			Identities identities = Identities.of(template);
			for (int size : SIZES) {
				for (Print print : Print.values()) {
					FilingContent content = SyntheticFilings.of(template).filing(SEED + size, size, print);
					Correct correct = Correct.of(content, identities);
					assertThat(correct.isOutsideTheInterval(correct.filing().figures())).as(template.id()).isFalse();
					assertThat(suspects(correct, correct.filing().figures())).as(template.id()).isEmpty();
					filings.add(correct);
				}
			}
		}
		return filings;
	}

	private void change(Correct correct, Fact fact, Map<Cell, Optional<Amount>> changes, RuleBook ruleBook) {
		Figures figures = correct.with(changes);
		if (!correct.isOutsideTheInterval(figures)) {
			return;
		}
		List<Cell> suspects = suspects(correct, figures);
		assertThat(suspects).as("suspects of %s", changes).isNotEmpty();
		this.changed++;
		this.first += changes.containsKey(suspects.getFirst()) ? 1 : 0;
		this.amongThree += suspects.stream().limit(3).anyMatch(changes::containsKey) ? 1 : 0;
		if (this.changed % WHOLE == 0) {
			Verdict verdict = ruleBook.check(correct.content(changes, fact));
			assertThat(verdict.findings()).as("findings on %s", changes).anyMatch(Finding::blocks);
			assertThat(verdict.causes().getFirst().suspects().getFirst().cell()).isIn(suspects);
			assertThat(verdict.findings()).filteredOn(Finding::blocks)
				.allSatisfy((finding) -> assertThat(finding.cause()).isNotNull());
		}
	}

	/** The cells in question, likeliest first, as causes and findings tell them. */
	private static List<Cell> suspects(Correct correct, Figures figures) {
		Proof proof = Proof.of(correct.filing(), figures);
		Appraisal appraisal = new Appraisal(correct.wiring(), figures, Map.of(), Witnesses.NONE);
		List<Fault> faults = new Localisation(correct.wiring(), appraisal, proof.figures(), proof.completed(),
				new BitSet())
			.faults(proof.missing());
		SequencedSet<Cell> cells = new LinkedHashSet<>();
		faults.stream()
			.sorted(Comparator.comparingLong((Fault fault) -> amount(fault, proof)).reversed())
			.flatMap((fault) -> fault.remedies().stream())
			.flatMap((remedy) -> remedy.changes().stream())
			.forEach((change) -> cells.add(correct.wiring().cell(change.cell())));
		for (Missing missing : proof.missing().values()) {
			cells.add(missing.cell(correct.filing()));
		}
		return List.copyOf(cells);
	}

	private static long amount(Fault fault, Proof proof) {
		return fault.failing()
			.stream()
			.mapToLong((equation) -> Math.abs(proof.completed().difference(equation)))
			.max()
			.orElseThrow();
	}

	/**
	 * Made-up money does not know where projects belong: what is only unlikely stays out.
	 */
	@Test
	void aFilingWithoutAWrongFigureHasNoFindingAndNoCause() {
		RuleBook ruleBook = new RuleBook(CATALOGUE);
		for (Template template : CATALOGUE.templates()) {
			Verdict verdict = ruleBook.check(SyntheticFilings.of(template).filing(SEED, 20));
			assertThat(verdict.causes()).isEmpty();
			assertThat(verdict.findings()).filteredOn((finding) -> finding.state() == State.FAILED)
				.allMatch((finding) -> finding.kind() == Kind.PLAUSIBILITY);
		}
	}

}
