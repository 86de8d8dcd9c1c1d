package org.mingzhang.forms.derivation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.identity.Rows;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Layout.Codes;
import org.mingzhang.forms.template.Line;
import org.mingzhang.forms.template.Template;

/**
 * The cells that a missing form may have. Where codes key its rows, they are those that
 * other forms print, and beside them, wherever rows add up, one row that stands for all
 * that no other form names: only if it is proved to be blank are the rows complete.
 */
final class UnknownForm {

	/** Sorts behind every code, and no code has it. */
	private static final String UNNAMED = "~~";

	private static final String UNNAMED_CLASS = "9" + UNNAMED;

	/** The row 合计. */
	static final String TOTAL = "total";

	private final FormTemplate form;

	private final Template template;

	private final FilingContent others;

	/** Codes of its rows, those that stand for unnamed rows included. */
	private final Set<String> codes = new TreeSet<>();

	/** Codes that forms of its kind print. */
	private final Set<String> coded = new TreeSet<>();

	/**
	 * Creates the form.
	 * @param form the form
	 * @param template its template
	 * @param others what the filing has beside it
	 * @param required the rows that identities of the form name
	 */
	UnknownForm(FormTemplate form, Template template, FilingContent others, List<String> required) {
		this.form = form;
		this.template = template;
		this.others = others;
		if (form.layout() instanceof Layout.CodeRows rows) {
			required.stream().filter((row) -> !row.equals(TOTAL)).forEach(this.codes::add);
			collect(rows.codes());
		}
	}

	/** Whether a row stands for rows that no other form names. */
	static boolean isUnnamed(String row) {
		return row.endsWith(UNNAMED);
	}

	/** The row above an unnamed one; empty at the top. */
	static String above(String unnamed) {
		return unnamed.equals(UNNAMED_CLASS) ? "" : unnamed.substring(0, unnamed.length() - UNNAMED.length());
	}

	/**
	 * The rows of all forms. Forms that are compared row by row get the same rows, for a
	 * row that a form lacks is blank there.
	 */
	Rows rows() {
		SequencedMap<String, List<String>> rows = new LinkedHashMap<>(Rows.of(this.others).byForm());
		rows.put(this.form.id(), Stream.concat(Stream.of(TOTAL), this.codes.stream()).toList());
		for (FormTemplate other : this.template.forms()) {
			List<String> own = rows.get(other.id());
			if (own == null || this.codes.isEmpty()) {
				continue;
			}
			if (keyedBy(other) == keyedBy(this.form)) {
				rows.put(other.id(), Stream.concat(own.stream(), this.codes.stream()).distinct().toList());
			}
			else if (other.layout() instanceof Layout.Lines && this.codes.contains(UNNAMED_CLASS)) {
				rows.put(other.id(), Stream.concat(own.stream(), Stream.of(UNNAMED_CLASS)).toList());
			}
		}
		return new Rows(rows);
	}

	/** Its cells, in the order of print. */
	List<Cell> cells() {
		Set<Cell> cells = new LinkedHashSet<>();
		switch (this.form.layout()) {
			case Layout.Lines lines -> lines.sides()
				.forEach((side) -> rows(side.lines())
					.forEach((row) -> side.columns().forEach((column) -> cells.add(cell(row, column.id())))));
			case Layout.CodeRows rows -> Stream.concat(Stream.of(TOTAL), this.codes.stream())
				.forEach((row) -> rows.columns().forEach((column) -> cells.add(cell(row, column.id()))));
			case Layout.CodeBlocks blocks -> Stream
				.concat(blocks.blocks().stream().flatMap((block) -> block.codes().stream()), rows(blocks.closing()))
				.forEach((row) -> cells.add(cell(row, blocks.column().id())));
			case Layout.SingleRow single ->
				single.columns().forEach((item) -> cells.add(cell(item.row(), item.column())));
		}
		return List.copyOf(cells);
	}

	private void collect(Codes kind) {
		Set<String> elsewhere = new TreeSet<>();
		for (FormTemplate other : this.template.forms()) {
			if (keyedBy(other) == kind) {
				this.coded.addAll(codesIn(other, true));
			}
			else if (kind == Codes.FUNCTION && other.layout() instanceof Layout.Lines) {
				elsewhere.addAll(codesIn(other, false));
			}
		}
		this.codes.addAll(this.coded);
		this.codes.addAll(elsewhere);
		if (kind == Codes.UNIT) {
			if (this.codes.isEmpty()) {
				this.codes.add(UNNAMED_CLASS);
			}
			return;
		}
		List.copyOf(this.codes).forEach(this::addAncestors);
		Collection<String> named = List.copyOf(this.codes);
		named.stream()
			.filter((code) -> code.length() < ((kind == Codes.FUNCTION) ? 7 : 5))
			.filter(this::mayHaveMore)
			.forEach((code) -> this.codes.add(code + UNNAMED));
		this.codes.add(UNNAMED_CLASS);
	}

	/**
	 * A row that code forms print without rows under it has none; other rows may have.
	 */
	private boolean mayHaveMore(String code) {
		boolean parent = this.codes.stream()
			.anyMatch((other) -> other.length() > code.length() && other.startsWith(code));
		return parent || !this.coded.contains(code);
	}

	private void addAncestors(String code) {
		for (int length = 3; length < code.length(); length += 2) {
			this.codes.add(code.substring(0, length));
		}
	}

	/** The codes of rows in which a form has figures; fixed lines print zeros as well. */
	private List<String> codesIn(FormTemplate other, boolean zeros) {
		Stream<String> filled = this.others.facts()
			.stream()
			.filter((fact) -> fact.cell().form().equals(other.id()) && (zeros || !fact.value().isZero()))
			.map((fact) -> fact.cell().row());
		Stream<String> open = this.others.openFigures()
			.stream()
			.filter((figure) -> figure.form().equals(other.id()))
			.map((figure) -> figure.row());
		return Stream.concat(filled, open).filter((row) -> Character.isDigit(row.charAt(0))).distinct().toList();
	}

	private static @Nullable Codes keyedBy(FormTemplate form) {
		return (form.layout() instanceof Layout.CodeRows rows) ? rows.codes() : null;
	}

	private static Stream<String> rows(List<Line> lines) {
		return lines.stream().map(Line::row).filter(Objects::nonNull);
	}

	private Cell cell(String row, String column) {
		return new Cell(this.form.id(), row, column);
	}

}
