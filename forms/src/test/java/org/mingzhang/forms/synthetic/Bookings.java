package org.mingzhang.forms.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.identity.EquationSystem;

/**
 * Adds up transactions until every row of the filing has figures and every identity
 * something to check.
 */
final class Bookings {

	/** From 1 万元 to 1 亿元, in 分; small amounts are as likely as large ones. */
	private static final int LEAST_DIGITS = 6;

	private static final int MOST_DIGITS = 10;

	private static final int TRIES = 12;

	private final EquationSystem system;

	private final Grid grid;

	private final RandomGenerator random;

	private final Repair repair;

	private final long[] fen;

	Bookings(EquationSystem system, Grid grid, RandomGenerator random) {
		this.system = system;
		this.grid = grid;
		this.random = random;
		this.repair = new Repair(system, random);
		this.fen = new long[system.index().size()];
	}

	/** The amounts by number of their cell, in 分; 0 is blank. */
	long[] fill() {
		rows().forEach(this::coverOne);
		for (int cell = 0; cell < this.fen.length; cell++) {
			if (this.random.nextBoolean() && isConstrained(cell)) {
				cover(cell);
			}
		}
		coverStatements();
		return this.fen;
	}

	private Iterable<List<Integer>> rows() {
		Map<String, List<Integer>> rows = new LinkedHashMap<>();
		for (int cell = 0; cell < this.fen.length; cell++) {
			if (isConstrained(cell)) {
				Cell at = this.system.index().cell(cell);
				rows.computeIfAbsent(at.form() + "/" + at.row(), (_) -> new ArrayList<>()).add(cell);
			}
		}
		return rows.values();
	}

	/** Where no identity looks no figure is put: nobody could tell a wrong one. */
	private boolean isConstrained(int cell) {
		return this.system.equationsOf(cell).length > 0;
	}

	private void coverOne(List<Integer> row) {
		if (row.stream().allMatch((cell) -> this.fen[cell] == 0)) {
			int first = this.random.nextInt(row.size());
			for (int at = 0; at < row.size(); at++) {
				if (cover(row.get((first + at) % row.size()))) {
					return;
				}
			}
		}
	}

	private void coverStatements() {
		Map<Integer, List<Integer>> equations = new LinkedHashMap<>();
		for (int equation = 0; equation < this.system.size(); equation++) {
			equations.computeIfAbsent(this.system.statement(equation), (_) -> new ArrayList<>()).add(equation);
		}
		equations.values().forEach(this::coverStatement);
	}

	private void coverStatement(List<Integer> equations) {
		boolean covered = equations.stream().anyMatch((equation) -> {
			for (int cell : this.system.cells(equation)) {
				if (this.fen[cell] != 0) {
					return true;
				}
			}
			return false;
		});
		for (int attempt = 0; attempt < TRIES && !covered; attempt++) {
			int[] cells = this.system.cells(equations.get(this.random.nextInt(equations.size())));
			covered = cover(cells[this.random.nextInt(cells.length)]);
		}
	}

	private boolean cover(int cell) {
		if (this.fen[cell] != 0) {
			return true;
		}
		Optional<Transaction> transaction = this.repair.through(cell);
		transaction.ifPresent(this::post);
		return transaction.isPresent();
	}

	private void post(Transaction transaction) {
		long step = 1;
		for (int cell : transaction.cells()) {
			step = Math.max(step, this.grid.step(cell));
		}
		long amount = Math.max(1, amount() / step) * step;
		for (int at = 0; at < transaction.cells().length; at++) {
			this.fen[transaction.cells()[at]] += amount * transaction.times()[at];
		}
	}

	private long amount() {
		long scale = 1;
		int digits = this.random.nextInt(LEAST_DIGITS, MOST_DIGITS);
		for (int digit = 0; digit < digits; digit++) {
			scale *= 10;
		}
		return this.random.nextLong(scale, scale * 10);
	}

}
