package org.mingzhang.reading.recovery;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.mingzhang.forms.identity.EquationSystem;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.reading.cells.FigureRow;

/** Recovers the columns of the rows of a document. */
public final class Recovery {

	private final Identities identities;

	/**
	 * Creates the recovery for a template.
	 * @param identities the identities of the template
	 */
	public Recovery(Identities identities) {
		this.identities = identities;
	}

	/**
	 * Finds where the marks of every row can stand. Identities come first, then that a
	 * subtotal is there wherever a part is, then what the text says.
	 * @param forms ids of the forms that are in the document
	 * @param rows its rows
	 * @param testimonies what the text says of cells
	 * @return the placement of each row, in the same order
	 */
	public List<Placement> recover(List<String> forms, List<FigureRow> rows, List<Testimony> testimonies) {
		Board board = new Board(forms, rows);
		Map<FigureRow, Placement> found = new IdentityHashMap<>();
		if (!board.unknowns().isEmpty()) {
			EquationSystem equations = board.system(this.identities);
			List<Constraint> sums = board.sums(equations);
			List<List<Constraint>> usual = List.of(board.amountsThere(equations), board.figuresThere(equations),
					board.testimonies(testimonies));
			List<Constraint> all = new ArrayList<>(sums);
			usual.forEach(all::addAll);
			Solver solver = new Solver(board.unknowns(), all);
			solver.holdSums(0, sums.size());
			int from = sums.size();
			for (List<Constraint> constraints : usual) {
				solver.holdUsually(from, from + constraints.size());
				from += constraints.size();
			}
			for (int i = 0; i < board.unknowns().size(); i++) {
				Unknown unknown = board.unknowns().get(i);
				found.put(unknown.row(), Board.placement(unknown, solver.domains().of(i)));
			}
		}
		return rows.stream().map((row) -> found.getOrDefault(row, Placement.asFarAsPrinted(row))).toList();
	}

}
