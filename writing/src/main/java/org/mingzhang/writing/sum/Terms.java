package org.mingzhang.writing.sum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.identity.WeightedCell;
import org.mingzhang.writing.sum.Term.Coded;

/** Turns cells of equations into terms over places. */
final class Terms {

	/** A column of a form, added or taken off. */
	private record Column(String form, String column, int weight) {
	}

	private final Grids grids;

	private final Sample sample;

	Terms(Grids grids, Sample sample) {
		this.grids = grids;
		this.sample = sample;
	}

	/**
	 * Cells wherever they stand: code rows are found by their codes. Cells that the
	 * workbook has no place for are blank and left out.
	 */
	List<Term> byCode(List<WeightedCell> cells) {
		List<Term> terms = new ArrayList<>();
		Map<Column, Set<String>> coded = new LinkedHashMap<>();
		for (WeightedCell weighted : cells) {
			Cell cell = weighted.cell();
			if (this.grids.isCodeRow(cell)) {
				coded
					.computeIfAbsent(new Column(cell.form(), cell.column(), weighted.weight()),
							(_) -> new LinkedHashSet<>())
					.add(cell.row());
			}
			else {
				this.grids.place(cell).ifPresent((place) -> terms.add(new Term.At(place, weighted.weight())));
			}
		}
		coded.forEach((column, rows) -> terms.addAll(coded(column, rows)));
		return terms;
	}

	/** Cells where they stand now; rows that are not there are left out. */
	List<Term> inPlace(List<WeightedCell> cells) {
		List<Term> terms = new ArrayList<>();
		for (WeightedCell weighted : cells) {
			this.grids.place(weighted.cell()).ifPresent((place) -> terms.add(new Term.At(place, weighted.weight())));
		}
		return terms;
	}

	/** The rows of a match in one column, if they are just these cells. */
	List<Term> matching(Cell first, Term.Match match, List<WeightedCell> cells) {
		List<Term> listed = inPlace(cells);
		Coded coded = new Coded(first.form(), index(first), match, 1);
		Set<Place> wanted = listed.stream().map((term) -> ((Term.At) term).place()).collect(Collectors.toSet());
		return wanted.equals(Set.copyOf(this.grids.places(coded))) ? List.of(coded) : listed;
	}

	int index(Cell cell) {
		return this.grids.lines(cell.form()).columns().getOrDefault(cell.column(), 0);
	}

	private List<Term> coded(Column column, Set<String> rows) {
		int index = this.grids.lines(column.form()).columns().getOrDefault(column.column(), 0);
		if (this.sample.areClasses(column.form(), rows)) {
			return List.of(new Coded(column.form(), index, new Term.Classes(), column.weight()));
		}
		return rows.stream()
			.<Term>map((row) -> new Coded(column.form(), index, new Term.Exactly(row), column.weight()))
			.toList();
	}

}
