package org.mingzhang.benchmarks.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.identity.CellIndex;

/** One form as arrays: figures row by row, with the rows under every row. */
final class HandWrittenForm {

	final long[] fen;

	final int[] half;

	final int width;

	final int rows;

	/** By row, the rows one level below; empty for rows without code. */
	final int[][] below;

	/** Rows of 类, and of 款. */
	final int[] classes;

	final int[] groups;

	private final List<String> ids;

	private final Map<String, Integer> ordinals = new LinkedHashMap<>();

	HandWrittenForm(Subject subject, String form) {
		CellIndex index = subject.system().index();
		List<Integer> cells = IntStream.range(0, index.size())
			.filter((cell) -> index.cell(cell).form().equals(form))
			.boxed()
			.toList();
		for (int cell : cells) {
			Cell at = index.cell(cell);
			this.ordinals.putIfAbsent(at.row(), this.ordinals.size());
		}
		this.rows = this.ordinals.size();
		this.width = cells.size() / this.rows;
		this.fen = cells.stream().mapToLong((cell) -> subject.figures().fen(cell)).toArray();
		this.half = cells.stream().mapToInt((cell) -> subject.figures().half(cell)).toArray();
		this.below = new int[this.rows][];
		this.ids = List.copyOf(this.ordinals.keySet());
		for (int row = 0; row < this.rows; row++) {
			this.below[row] = below(this.ids.get(row));
		}
		this.classes = level(3);
		this.groups = level(5);
	}

	/** The number of a row. */
	int row(String id) {
		return this.ordinals.getOrDefault(id, -1);
	}

	String id(int row) {
		return this.ids.get(row);
	}

	int[] rows(String... ids) {
		return List.of(ids).stream().mapToInt(this::row).toArray();
	}

	/** All rows whose id begins with a digit and lies between two codes. */
	int[] classes(String first, String last) {
		return this.ordinals.keySet()
			.stream()
			.filter((id) -> id.matches("\\d{3}") && id.compareTo(first) >= 0 && id.compareTo(last) <= 0)
			.mapToInt(this::row)
			.toArray();
	}

	private int[] below(String id) {
		List<Integer> found = new ArrayList<>();
		for (String other : this.ids) {
			if (id.matches("\\d+") && other.length() == id.length() + 2 && other.startsWith(id)) {
				found.add(row(other));
			}
		}
		return found.stream().mapToInt(Integer::intValue).toArray();
	}

	private int[] level(int digits) {
		return this.ids.stream().filter((id) -> id.matches("\\d{" + digits + "}")).mapToInt(this::row).toArray();
	}

}
