package org.mingzhang.rulebook.suspect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.check.Slip;
import org.mingzhang.forms.check.Suspect;
import org.mingzhang.forms.identity.Equation;
import org.mingzhang.forms.identity.Evaluation;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.forms.identity.Outcome;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.filing.Proof;
import org.mingzhang.rulebook.rule.FindingIds;

/**
 * Finds rows that were left out (漏行): a 款 is more than its 项 by amounts that another form
 * prints in a row that this form lacks. A row is believed if with it everything holds
 * that failed for want of it, and nothing else breaks.
 */
final class LeftOutRow {

	/** More than these are not tried in one filing. */
	private static final int MOST_TRIED = 20;

	/**
	 * A row that was left out.
	 *
	 * @param suspects its cells with their amounts
	 * @param above the cells above it, each with what its parts lack
	 * @param settled the failing equations that hold with it
	 */
	record Row(List<Suspect> suspects, List<Suspect> above, BitSet settled) {
	}

	/** What is lacking under a row, by column, in 分. */
	private record Gap(String form, String above, Map<String, Long> byColumn) {
	}

	private final Filing filing;

	private final Evaluation evaluation;

	private final BitSet failing = new BitSet();

	private final Set<String> rows = new HashSet<>();

	/** Figures by the code of the row right above theirs. */
	private final Map<String, List<Fact>> under = new HashMap<>();

	LeftOutRow(Filing filing, Evaluation evaluation) {
		this.filing = filing;
		this.evaluation = evaluation;
		for (int equation = 0; equation < filing.system().size(); equation++) {
			this.failing.set(equation, evaluation.outcome(equation) == Outcome.BROKEN);
		}
		for (Fact fact : filing.content().facts()) {
			String row = fact.cell().row();
			this.rows.add(fact.cell().form() + "/" + row);
			if (isCode(row)) {
				this.under.computeIfAbsent(above(row), (_) -> new ArrayList<>()).add(fact);
			}
		}
	}

	/** The rows that were left out and that other forms have. */
	List<Row> rows() {
		return rows(this::candidates);
	}

	/**
	 * Rows that seem to be left out, though no other form has them: several columns lack
	 * amounts that make a row by themselves. Their codes are not known.
	 */
	List<Row> unnamed() {
		return rows((gap) -> (gap.byColumn().size() > 1) ? free(gap) : Set.of());
	}

	/** Rows of such codes, each with equations of its own. */
	private List<Row> rows(Function<Gap, Set<String>> codes) {
		List<Row> found = new ArrayList<>();
		BitSet settled = new BitSet();
		int tried = 0;
		for (Gap gap : gaps()) {
			for (String code : codes.apply(gap)) {
				Optional<Row> row = (++tried <= MOST_TRIED) ? row(gap, code) : Optional.empty();
				if (row.isPresent() && !row.get().settled().intersects(settled)) {
					found.add(row.get());
					settled.or(row.get().settled());
				}
			}
		}
		return found;
	}

	private List<Gap> gaps() {
		Map<String, Gap> gaps = new TreeMap<>();
		this.failing.stream()
			.filter((equation) -> this.evaluation.difference(equation) > 0)
			.filter(this.filing.system()::isSubtotal)
			.mapToObj((equation) -> Map.entry(equation, this.filing.system().equation(equation)))
			.filter((entry) -> isOfRows(entry.getValue()))
			.forEach((entry) -> {
				Cell place = entry.getValue().place();
				gaps.computeIfAbsent(place.form() + "/" + place.row(),
						(_) -> new Gap(place.form(), place.row(), new LinkedHashMap<>()))
					.byColumn()
					.put(place.column(), onGrid(place.form(), this.evaluation.difference(entry.getKey())));
			});
		return List.copyOf(gaps.values());
	}

	/** Whether an equation adds up rows by code, and not columns or lines. */
	private boolean isOfRows(Equation equation) {
		Cell place = equation.place();
		boolean coded = this.filing.template()
			.form(place.form())
			.filter((form) -> form.layout() instanceof Layout.CodeRows)
			.isPresent();
		return coded && equation.right()
			.stream()
			.allMatch((part) -> isCode(part.cell().row()) && part.cell().column().equals(place.column()));
	}

	private long onGrid(String form, long fen) {
		long step = Math.max(1, 2L * this.filing.half(form));
		return Math.floorDiv(fen + step / 2, step) * step;
	}

	/** Rows right under it that other forms have with such an amount. */
	private Set<String> candidates(Gap gap) {
		return this.under.getOrDefault(gap.above(), List.of())
			.stream()
			.filter((fact) -> !this.rows.contains(gap.form() + "/" + fact.cell().row()))
			.filter((fact) -> gap.byColumn().values().stream().anyMatch((fen) -> isNear(fact, gap, fen)))
			.map((fact) -> fact.cell().row())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** A code right under it that no form has. */
	private Set<String> free(Gap gap) {
		Set<String> taken = this.under.getOrDefault(gap.above(), List.of())
			.stream()
			.map((fact) -> fact.cell().row())
			.collect(Collectors.toSet());
		String above = isCode(gap.above()) ? gap.above() : "";
		return IntStream.iterate(above.isEmpty() ? 999 : 99, (number) -> number > 0, (number) -> number - 1)
			.mapToObj((number) -> above + number)
			.filter((code) -> !taken.contains(code))
			.limit(1)
			.collect(Collectors.toSet());
	}

	private boolean isNear(Fact fact, Gap gap, long fen) {
		int allowance = this.filing.half(fact.cell().form()) + this.filing.half(gap.form());
		return Figures.fen(fact.value(), fact.unit())
			.filter((printed) -> Math.abs(printed - fen) <= 2L * allowance)
			.isPresent();
	}

	/** The row right above a row by its code: 款 above 项, 类 above 款, 合计 above 类. */
	private static String above(String code) {
		return (code.length() > 3) ? code.substring(0, code.length() - 2) : "total";
	}

	private static boolean isCode(String row) {
		return Character.isDigit(row.charAt(0));
	}

	private Optional<Row> row(Gap gap, String code) {
		FilingContent content = this.filing.content();
		List<Fact> facts = new ArrayList<>(content.facts());
		List<Suspect> suspects = new ArrayList<>();
		List<Suspect> above = new ArrayList<>();
		gap.byColumn().forEach((column, fen) -> {
			Cell cell = new Cell(gap.form(), code, column);
			Amount amount = this.filing.amount(gap.form(), fen);
			suspects.add(new Suspect(cell, amount, Slip.ROW_LEFT_OUT));
			above.add(new Suspect(new Cell(gap.form(), gap.above(), column), amount, Slip.ROW_LEFT_OUT));
			facts.add(new Fact(cell, amount, this.filing.unit(gap.form()), code, column,
					this.filing.addresses().printed(cell), Source.ENTERED, Reading.PRINTED));
		});
		Filing complete = this.filing.corrected(content.withFigures(facts, content.openFigures()));
		Set<String> broken = broken(complete);
		BitSet settled = (BitSet) this.failing.clone();
		this.failing.stream()
			.filter((equation) -> broken.contains(FindingIds.of(this.filing.system().equation(equation))))
			.forEach(settled::clear);
		boolean breaksNone = broken.size() == this.failing.cardinality() - settled.cardinality();
		return (breaksNone && settled.cardinality() >= gap.byColumn().size())
				? Optional.of(new Row(suspects, above, settled)) : Optional.empty();
	}

	private static Set<String> broken(Filing filing) {
		Evaluation evaluation = Proof.of(filing).completed();
		Set<String> broken = new TreeSet<>();
		for (int equation = 0; equation < filing.system().size(); equation++) {
			if (evaluation.outcome(equation) == Outcome.BROKEN) {
				broken.add(FindingIds.of(filing.system().equation(equation)));
			}
		}
		return broken;
	}

}
