package org.mingzhang.writing.sum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.codes.Code;
import org.mingzhang.forms.codes.CodeList;
import org.mingzhang.forms.identity.Rows;
import org.mingzhang.forms.template.Layout.Codes;
import org.mingzhang.writing.form.CodeLine;
import org.mingzhang.writing.form.CodeLines;
import org.mingzhang.writing.form.FormGrid;

/**
 * The rows that identities are compiled for: those of the workbook, and in forms whose
 * rows are open every 类 and some rows below, so that what holds in rows that are still to
 * be filled in is known too.
 */
final class Sample {

	private final Grids grids;

	private final int year;

	private final SequencedMap<String, List<String>> rows = new LinkedHashMap<>();

	Sample(Grids grids, int year) {
		this.grids = grids;
		this.year = year;
		for (String id : grids.ids()) {
			FormGrid form = grids.form(id);
			this.rows.put(id, form.codeLines().map(this::open).orElseGet(() -> fixed(form)));
		}
	}

	Rows rows() {
		return new Rows(this.rows);
	}

	List<String> rows(String form) {
		return this.rows.getOrDefault(form, List.of());
	}

	/** Whether rows of a form are all its rows of the first level, and more than one. */
	boolean areClasses(String form, Set<String> some) {
		return some.size() > 1 && some.equals(classes(form));
	}

	private Set<String> classes(String form) {
		Set<String> classes = new LinkedHashSet<>();
		List<String> all = rows(form);
		boolean units = this.grids.lines(form).codes() == Codes.UNIT;
		for (String row : all) {
			boolean top = units ? all.stream().noneMatch((other) -> isAbove(other, row)) : row.length() == 3;
			if (top && !row.equals(Grids.TOTAL)) {
				classes.add(row);
			}
		}
		return classes;
	}

	private static boolean isAbove(String code, String other) {
		return code.length() < other.length() && other.startsWith(code);
	}

	private static List<String> fixed(FormGrid form) {
		return form.amounts().sequencedKeySet().stream().map(Cell::row).distinct().toList();
	}

	private List<String> open(CodeLines lines) {
		Set<String> rows = new LinkedHashSet<>(List.of(Grids.TOTAL));
		lines.lines().stream().filter((line) -> !line.isSpare()).map(CodeLine::code).forEach(rows::add);
		if (lines.codes() == Codes.UNIT) {
			addUnits(rows);
			return List.copyOf(rows);
		}
		new ArrayList<>(rows).forEach((code) -> addAbove(rows, code));
		CodeList list = (lines.codes() == Codes.FUNCTION) ? CodeList.FUNCTION : CodeList.ECONOMIC;
		List<String> classes = list.validIn(this.year).stream().map(Code::code).filter(Sample::isClass).toList();
		rows.addAll(classes);
		String first = classes.getFirst();
		rows.addAll(List.of(first + "01", first + "02"));
		if (lines.codes() == Codes.FUNCTION) {
			rows.addAll(List.of(first + "0101", first + "0102"));
		}
		return List.copyOf(rows);
	}

	private static void addUnits(Set<String> rows) {
		if (rows.size() == 1) {
			rows.addAll(List.of("101", "102"));
		}
		String first = rows.stream().filter((row) -> !row.equals(Grids.TOTAL)).findFirst().orElseThrow();
		rows.addAll(List.of(first + "001", first + "002"));
	}

	private static void addAbove(Set<String> rows, String code) {
		boolean digits = code.chars().allMatch(Character::isDigit);
		for (String above = code; digits && above.length() > 4;) {
			above = above.substring(0, above.length() - 2);
			rows.add(above);
		}
	}

	private static boolean isClass(String code) {
		return code.length() == 3;
	}

}
