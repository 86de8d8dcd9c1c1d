package org.mingzhang.rulebook.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.check.Slip;
import org.mingzhang.forms.check.Suspect;
import org.mingzhang.forms.identity.EquationSystem;
import org.mingzhang.forms.identity.Evaluation;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.forms.identity.Outcome;
import org.mingzhang.forms.notation.Requirement;

/**
 * Subtotals that are blank over parts that are not. What each should be follows from its
 * parts; identities that fail only because it is blank are no failures of their own. A
 * blank cell is none of these if filling it would break an identity that holds: then
 * something else is wrong.
 */
public final class MissingSubtotals {

	/**
	 * A blank subtotal.
	 *
	 * @param cell number of its cell
	 * @param equation number of the equation that tells its value
	 * @param value the sum of its parts in 分
	 * @param half how far its parts' exact sum may lie from that, in 分
	 */
	public record Missing(int cell, int equation, long value, int half) {

		/**
		 * The cell by its name.
		 * @param filing the filing
		 * @return the cell
		 */
		public Cell cell(Filing filing) {
			return filing.system().index().cell(this.cell);
		}

		/**
		 * What the blank subtotal should be.
		 * @param filing the filing
		 * @return the cell with its value
		 */
		public Suspect suspect(Filing filing) {
			Cell cell = cell(filing);
			return new Suspect(cell, filing.amount(cell.form(), this.value), Slip.LEFT_BLANK);
		}

	}

	private final EquationSystem system;

	private final Figures filed;

	private final Map<Integer, List<Integer>> subtotals = new HashMap<>();

	private final Set<Integer> rejected = new HashSet<>();

	private final Map<Integer, Optional<Missing>> resolved = new TreeMap<>();

	private MissingSubtotals(Filing filing, Figures filed) {
		this.system = filing.system();
		this.filed = filed;
		for (int equation = 0; equation < this.system.size(); equation++) {
			if (this.system.isSubtotal(equation)) {
				int cell = this.system.cells(equation)[0];
				if (this.filed.isBlank(cell) && isRequired(filing, cell)) {
					this.subtotals.computeIfAbsent(cell, (_) -> new ArrayList<>()).add(equation);
				}
			}
		}
	}

	/**
	 * The blank subtotals of a filing.
	 * @param filing the filing
	 * @param filed its figures
	 * @param asFiled how its equations come out with these
	 * @return the blank subtotals by cell number, ascending
	 */
	public static Map<Integer, Missing> of(Filing filing, Figures filed, Evaluation asFiled) {
		boolean broken = IntStream.range(0, filing.system().size())
			.anyMatch((equation) -> asFiled.outcome(equation) == Outcome.BROKEN);
		return broken ? new MissingSubtotals(filing, filed).find(asFiled) : Map.of();
	}

	/** The figures with the blank subtotals filled in. */
	public static Figures completed(Figures filed, Map<Integer, Missing> missing) {
		Figures completed = filed.copy();
		missing.values().forEach((each) -> completed.put(each.cell(), each.value(), each.half()));
		return completed;
	}

	private static boolean isRequired(Filing filing, int cell) {
		return filing.demands(Requirement.SUBTOTAL)
			.anyMatch((demand) -> demand.covers(filing.system().index().cell(cell)));
	}

	private Map<Integer, Missing> find(Evaluation asFiled) {
		while (true) {
			this.resolved.clear();
			this.subtotals.keySet().forEach(this::resolve);
			Map<Integer, Missing> missing = new TreeMap<>();
			this.resolved.values().forEach((each) -> each.ifPresent((found) -> missing.put(found.cell(), found)));
			Evaluation completed = this.system.evaluate(completed(this.filed, missing));
			if (missing.keySet().stream().noneMatch((cell) -> breaks(cell, asFiled, completed))) {
				return missing;
			}
			missing.keySet().stream().filter((cell) -> breaks(cell, asFiled, completed)).forEach(this.rejected::add);
		}
	}

	/** Parts that are blank subtotals themselves count with what they should be. */
	private Optional<Missing> resolve(int cell) {
		Optional<Missing> known = this.resolved.get(cell);
		if (known != null) {
			return known;
		}
		this.resolved.put(cell, Optional.empty());
		Optional<Missing> found = this.rejected.contains(cell) ? Optional.empty()
				: this.subtotals.getOrDefault(cell, List.of())
					.stream()
					.flatMap((equation) -> sum(cell, equation).stream())
					.findFirst();
		this.resolved.put(cell, found);
		return found;
	}

	private Optional<Missing> sum(int cell, int equation) {
		long value = 0;
		int half = 0;
		boolean told = false;
		for (int part : this.system.cells(equation)) {
			if (this.filed.isOpen(part)) {
				return Optional.empty();
			}
			if (part != cell) {
				Optional<Missing> blank = this.filed.isBlank(part) ? resolve(part) : Optional.empty();
				long figure = blank.map(Missing::value).orElse(this.filed.fen(part));
				value += figure;
				half += blank.map(Missing::half).orElse(this.filed.half(part));
				told |= figure != 0;
			}
		}
		return told ? Optional.of(new Missing(cell, equation, value, half)) : Optional.empty();
	}

	private boolean breaks(int cell, Evaluation before, Evaluation after) {
		for (int equation : this.system.equationsOf(cell)) {
			boolean held = before.outcome(equation) == Outcome.EXACT || before.outcome(equation) == Outcome.ROUNDED;
			if (held && after.outcome(equation) == Outcome.BROKEN) {
				return true;
			}
		}
		return false;
	}

}
