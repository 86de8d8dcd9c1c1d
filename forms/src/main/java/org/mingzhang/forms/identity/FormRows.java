package org.mingzhang.forms.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mingzhang.forms.template.Layout.Codes;

/**
 * The rows of one form of one filing, with the levels of its classification: fixed lines,
 * rows of the filing, and rows above them that the filing lacks.
 */
final class FormRows {

	static final String TOTAL = "total";

	private static final int NONE = -1;

	private final FormShape shape;

	private final int base;

	private final List<String> ids = new ArrayList<>();

	private final Map<String, Integer> ordinals = new HashMap<>();

	private final List<String> columns;

	private final Map<String, Integer> columnOrdinals = new HashMap<>();

	/** Rows from here on are in neither the filing nor the template. */
	private final int implied;

	private final byte[] levels;

	private final int[] firstBelow;

	private final int[] nextBelow;

	FormRows(FormShape shape, List<String> filed, int base) {
		this.shape = shape;
		this.base = base;
		this.columns = List.copyOf(shape.columns());
		this.columns.forEach((column) -> this.columnOrdinals.put(column, this.columnOrdinals.size()));
		filed.forEach(this::add);
		if (!shape.isOpen()) {
			shape.fixedRows().forEach(this::add);
		}
		this.implied = this.ids.size();
		shape.fixedRows().forEach(this::add);
		addAncestors();
		this.levels = new byte[this.ids.size()];
		this.firstBelow = new int[this.ids.size()];
		this.nextBelow = new int[this.ids.size()];
		Arrays.fill(this.firstBelow, NONE);
		link();
	}

	/** Whether a row id is a classification code. */
	static boolean isCode(String row) {
		return !row.isEmpty() && row.charAt(0) >= '0' && row.charAt(0) <= '9';
	}

	FormShape shape() {
		return this.shape;
	}

	int base() {
		return this.base;
	}

	List<String> ids() {
		return this.ids;
	}

	List<String> columns() {
		return this.columns;
	}

	/** The number of cells. */
	int cells() {
		return this.ids.size() * this.columns.size();
	}

	int cell(int row, int column) {
		return this.base + row * this.columns.size() + column;
	}

	int row(String id) {
		return this.ordinals.getOrDefault(id, NONE);
	}

	int column(String id) {
		return this.columnOrdinals.getOrDefault(id, NONE);
	}

	/** Whether neither the filing nor the template has the row, only rows under it. */
	boolean isImplied(int row) {
		return row >= this.implied;
	}

	/** Whether the filing or the template has a row at any level under a row. */
	boolean hasFiledBelow(int row) {
		for (int below = this.firstBelow[row]; below != NONE; below = this.nextBelow[below]) {
			if (!isImplied(below) || hasFiledBelow(below)) {
				return true;
			}
		}
		return false;
	}

	/** The level of a row: 1 for 类, 0 for a row without a code. */
	int level(int row) {
		return this.levels[row];
	}

	int firstBelow(int row) {
		return this.firstBelow[row];
	}

	int nextBelow(int row) {
		return this.nextBelow[row];
	}

	private void add(String row) {
		if (this.ordinals.putIfAbsent(row, this.ids.size()) == null) {
			this.ids.add(row);
		}
	}

	private void addAncestors() {
		if (!isClassified()) {
			return;
		}
		int known = this.ids.size();
		for (int row = 0; row < known; row++) {
			for (String id = this.ids.get(row); isCode(id) && id.length() > 3;) {
				id = above(id);
				add(id);
			}
		}
	}

	private boolean isClassified() {
		return this.shape.codes() == Codes.FUNCTION || this.shape.codes() == Codes.ECONOMIC;
	}

	/** 类, 款 and 项 have 3, 5 and 7 digits; a code between belongs to the level above. */
	private static String above(String code) {
		return code.substring(0, (code.length() % 2 == 0) ? code.length() - 1 : code.length() - 2);
	}

	/** Links rows to the rows under them, in their order. */
	private void link() {
		int[] above = new int[this.ids.size()];
		for (int row = 0; row < above.length; row++) {
			String id = this.ids.get(row);
			above[row] = isCode(id) ? ancestor(id) : NONE;
			this.levels[row] = (byte) (isCode(id) ? level(id) : 0);
		}
		for (int row = above.length - 1; row >= 0; row--) {
			if (above[row] != NONE) {
				this.nextBelow[row] = this.firstBelow[above[row]];
				this.firstBelow[above[row]] = row;
			}
			else {
				this.nextBelow[row] = NONE;
			}
		}
	}

	private int level(String code) {
		if (isClassified() || this.shape.codes() == null) {
			return Math.max(1, code.length() / 2);
		}
		int above = ancestor(code);
		return (above == NONE) ? 1 : 1 + level(this.ids.get(above));
	}

	private int ancestor(String code) {
		if (isClassified()) {
			return (code.length() > 3) ? row(above(code)) : NONE;
		}
		for (int length = code.length() - 1; length > 0; length--) {
			int row = row(code.substring(0, length));
			if (row != NONE) {
				return row;
			}
		}
		return NONE;
	}

}
