package org.mingzhang.reading.recovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.identity.EquationSystem;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.forms.identity.Rows;
import org.mingzhang.forms.notation.Relation;
import org.mingzhang.reading.cells.FigureRow;
import org.mingzhang.reading.cells.Mark;
import org.mingzhang.reading.cells.Slot;

/**
 * The rows of a document as known cells and unknowns, and the identities of its template
 * as constraints between them.
 */
final class Board {

	/** A cell that one of the unknowns may fill. */
	private record Place(int unknown, int slot, int half) {
	}

	/**
	 * A cell whose figure is known, in 分, with the half of its last digit; or a blank.
	 */
	private record Known(long value, int half, boolean printed) {
	}

	private static final Known BLANK = new Known(0, 0, false);

	private final List<Unknown> unknowns = new ArrayList<>();

	private final Map<Cell, Place> places = new HashMap<>();

	private final Map<Cell, Known> known = new HashMap<>();

	private final SequencedMap<String, List<String>> rows = new LinkedHashMap<>();

	Board(List<String> forms, List<FigureRow> printed) {
		forms.forEach((form) -> this.rows.put(form, new ArrayList<>()));
		for (FigureRow row : printed) {
			row.slots().forEach((slot) -> addRow(slot.cell()));
			if (row.isComplete()) {
				addKnown(row);
			}
			else if (row.hasFigures() && row.slots().size() <= Unknown.MOST_SLOTS) {
				addUnknown(row);
			}
		}
	}

	private void addRow(Cell cell) {
		List<String> ids = this.rows.computeIfAbsent(cell.form(), (_) -> new ArrayList<>());
		if (!ids.contains(cell.row())) {
			ids.add(cell.row());
		}
	}

	private void addKnown(FigureRow row) {
		for (int i = 0; i < row.marks().size(); i++) {
			Amount amount = row.marks().get(i).amount();
			if (amount != null) {
				this.known.putIfAbsent(row.slots().get(i).cell(), new Known(amount.fen(row.unit()), half(row), true));
			}
		}
	}

	private void addUnknown(FigureRow row) {
		long[] values = row.marks().stream().map(Mark::amount).mapToLong((amount) -> fen(amount, row)).toArray();
		for (int slot = 0; slot < row.slots().size(); slot++) {
			this.places.put(row.slots().get(slot).cell(), new Place(this.unknowns.size(), slot, half(row)));
		}
		this.unknowns.add(new Unknown(row, values));
	}

	private static long fen(@Nullable Amount amount, FigureRow row) {
		return (amount != null) ? amount.fen(row.unit()) : 0;
	}

	private static int half(FigureRow row) {
		return Figures.half(row.unit(), Math.min(row.form().decimals(), row.unit().decimals()));
	}

	List<Unknown> unknowns() {
		return this.unknowns;
	}

	EquationSystem system(Identities identities) {
		return identities.over(new Rows(this.rows));
	}

	/** The equations that have an unknown in them. */
	List<Constraint> sums(EquationSystem system) {
		List<Constraint> sums = new ArrayList<>();
		for (int equation = 0; equation < system.size(); equation++) {
			Kind kind = system.rule(equation).kind();
			if (kind == Kind.BALANCE || kind == Kind.LOGIC) {
				addSum(system, equation, sums);
			}
		}
		return sums;
	}

	private void addSum(EquationSystem system, int equation, List<Constraint> sums) {
		int[] cells = system.cells(equation);
		int[] weights = system.weights(equation);
		Addends addends = new Addends(this.unknowns);
		List<Cell> knownCells = new ArrayList<>();
		long sum = 0;
		long allowance = 0;
		for (int i = 0; i < cells.length; i++) {
			Cell cell = system.index().cell(cells[i]);
			Place place = this.places.get(cell);
			if (place != null) {
				addends.add(place.unknown(), place.slot(), weights[i]);
				allowance += place.half();
			}
			else {
				Known figure = this.known.getOrDefault(cell, BLANK);
				sum += weights[i] * figure.value();
				allowance += figure.half();
				knownCells.add(cell);
			}
		}
		if (!addends.isEmpty()) {
			Relation relation = system.relation(equation);
			long low = (relation == Relation.AT_MOST) ? Long.MIN_VALUE / 2 : -sum - allowance;
			long high = (relation == Relation.AT_LEAST) ? Long.MAX_VALUE / 2 : -sum + allowance;
			sums.add(new SumConstraint(addends.parts(), low, high, knownCells));
		}
	}

	/** For every subtotal: an amount other than zero is in it where one is in a part. */
	List<Constraint> amountsThere(EquationSystem system) {
		return presences(system, (unknown, mark) -> unknown.value(mark) != 0, (known) -> known.value() != 0);
	}

	/**
	 * For every subtotal: a figure, be it zero, is printed in it where one is in a part.
	 */
	List<Constraint> figuresThere(EquationSystem system) {
		return presences(system, Unknown::isFigure, Known::printed);
	}

	private List<Constraint> presences(EquationSystem system, BiPredicate<Unknown, Integer> there,
			Predicate<Known> knownThere) {
		List<Constraint> presences = new ArrayList<>();
		for (int equation = 0; equation < system.size(); equation++) {
			if (system.isSubtotal(equation)) {
				List<Cell> cells = Arrays.stream(system.cells(equation)).mapToObj(system.index()::cell).toList();
				List<Part> parts = new ArrayList<>();
				boolean partThere = false;
				for (Cell cell : cells.subList(1, cells.size())) {
					Place place = this.places.get(cell);
					if (place != null) {
						parts.add(presence(place, there));
					}
					partThere |= knownThere.test(this.known.getOrDefault(cell, BLANK));
				}
				Place subtotal = this.places.get(cells.getFirst());
				if (subtotal != null || !parts.isEmpty()) {
					boolean subtotalThere = knownThere.test(this.known.getOrDefault(cells.getFirst(), BLANK));
					Part part = (subtotal != null) ? presence(subtotal, there) : null;
					presences.add(new PresenceConstraint(part, subtotalThere, parts, partThere));
				}
			}
		}
		return presences;
	}

	private Part presence(Place place, BiPredicate<Unknown, Integer> there) {
		Unknown unknown = this.unknowns.get(place.unknown());
		long[] contributions = new long[unknown.choices()];
		for (int choice = 0; choice < contributions.length; choice++) {
			int mark = unknown.mark(choice, place.slot());
			contributions[choice] = (mark >= 0 && there.test(unknown, mark)) ? 1 : 0;
		}
		return new Part(place.unknown(), contributions, new int[contributions.length]);
	}

	/** What the text says of cells that are unknown. */
	List<Constraint> testimonies(List<Testimony> testimonies) {
		List<Constraint> constraints = new ArrayList<>();
		for (Testimony testimony : testimonies) {
			Place place = this.places.get(testimony.cell());
			if (place != null) {
				Addends addends = new Addends(this.unknowns);
				addends.add(place.unknown(), place.slot(), 1);
				constraints.add(new SumConstraint(addends.parts(), testimony.low() - place.half(),
						testimony.high() + place.half(), List.of()));
			}
		}
		return constraints;
	}

	/** The slots of each mark that some remaining choice uses. */
	static Placement placement(Unknown unknown, BitSet choices) {
		FigureRow row = unknown.row();
		List<List<Slot>> slots = new ArrayList<>();
		for (int mark = 0; mark < row.marks().size(); mark++) {
			int which = mark;
			slots.add(choices.stream()
				.map((choice) -> unknown.slot(choice, which))
				.sorted()
				.distinct()
				.mapToObj(row.slots()::get)
				.toList());
		}
		return new Placement(row, slots);
	}

}
