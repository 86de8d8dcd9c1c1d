package org.mingzhang.rulebook.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.narrative.Binding.Bound;
import org.mingzhang.rulebook.narrative.Binding.Unbound;
import org.mingzhang.rulebook.narrative.sentence.Subject;
import org.mingzhang.rulebook.narrative.sentence.Where;
import org.mingzhang.rulebook.narrative.wording.Role;
import org.mingzhang.rulebook.narrative.wording.Tie;
import org.mingzhang.rulebook.narrative.wording.Wordings.Cells;
import org.mingzhang.rulebook.rule.Examination;

/** Finds the cells that amounts of the text repeat. */
final class Bindings {

	private static final List<Cells> CODED = List
		.of(new Cells(null, null, null, Tie.EXACT, "", List.of("general-expenditure/{code}/{column}")));

	private final Filing filing;

	private final Examination examination;

	Bindings(Examination examination) {
		this.examination = examination;
		this.filing = examination.filing();
	}

	/**
	 * The cell of an amount.
	 * @param where where it is spoken of
	 * @param subject what is spoken of
	 * @param role what the amount is said to be
	 */
	Binding of(Where where, Subject subject, Role role) {
		return switch (subject) {
			case Subject.ByName(var named, var label) -> first(label, candidates(named.cells(), where, role));
			case Subject.Coded(var code, var column, var label) ->
				isOfForms(role) ? first(label, rows(where, code, column)) : new Unbound("公开的表格没有" + word(role));
			case Subject.Ambiguous several -> oneOf(where, several, role);
			case Subject.Unknown _ -> new Unbound("没有认出所说的项目，不能确定对应的单元格");
		};
	}

	/** Of rows with the same name, the one that the form spoken of has. */
	private Binding oneOf(Where where, Subject.Ambiguous several, Role role) {
		List<Binding> found = several.codes()
			.stream()
			.map((code) -> of(where, new Subject.Coded(code, several.column(), several.label()), role))
			.filter((binding) -> binding instanceof Bound bound && this.filing.value(bound.cell()) != null)
			.toList();
		return (found.size() == 1) ? found.getFirst()
				: new Unbound("同一名称对应 " + several.codes().size() + " 个科目，无法确定是哪一个");
	}

	/** Whether amounts of a role stand in the forms themselves. */
	private boolean isOfForms(Role role) {
		return role == Role.STATED || role == Role.FINAL
				|| (role.isBudget() && this.filing.content().kind() == FilingKind.BUDGET);
	}

	private static String word(Role role) {
		return switch (role) {
			case INITIAL -> "年初预算数";
			case ADJUSTED -> "调整后预算数";
			default -> "预算数";
		};
	}

	private List<Cells> candidates(List<Cells> wordings, Where where, Role role) {
		List<Cells> candidates = new ArrayList<>();
		for (Cells cells : wordings) {
			boolean meant = (cells.role() == null) ? isOfForms(role)
					: cells.role() == role || (cells.role() == Role.BUDGET && role == Role.ADJUSTED);
			if (meant && (cells.kind() == null || cells.kind() == this.filing.content().kind())
					&& (cells.topic() == null || where.isAbout(cells.topic()))) {
				candidates.add(cells);
			}
		}
		return candidates;
	}

	private static List<Cells> rows(Where where, String code, @Nullable String column) {
		List<Cells> rows = (where.topic() == null || where.topic().rows().isEmpty()) ? CODED : where.topic().rows();
		return rows.stream()
			.map((cells) -> new Cells(null, null, null, cells.tie(), cells.reason(),
					cells.cells()
						.stream()
						.map((pattern) -> pattern.replace("{code}", code)
							.replace("{column}", (column != null) ? column : "total"))
						.toList()))
			.toList();
	}

	private Binding first(String label, List<Cells> candidates) {
		if (candidates.isEmpty()) {
			return new Unbound("公开的表格没有“" + label + "”这个数字");
		}
		String missing = "";
		for (Cells candidate : candidates) {
			for (String name : candidate.cells()) {
				String[] parts = name.split("/");
				Cell cell = new Cell(parts[0], parts[1], parts[2]);
				if (!this.filing.has(cell.form())) {
					missing = missing.isEmpty() ? cell.form() : missing;
				}
				else {
					Optional<Binding> found = value(cell, candidate);
					if (found.isPresent()) {
						return found.get();
					}
				}
			}
		}
		return new Unbound(
				missing.isEmpty() ? "表中没有“" + label + "”这一行或这一栏" : "本文件没有读到" + this.filing.addresses().title(missing));
	}

	/** Nothing if the form has no such cell. */
	private Optional<Binding> value(Cell cell, Cells wording) {
		int index = this.filing.system().index().indexOf(cell);
		if (index < 0) {
			return Optional.empty();
		}
		Figures figures = this.filing.figures();
		if (figures.isOpen(index)) {
			return Optional.of(new Unbound("表中有数字未能归入栏次"));
		}
		if (this.examination.proof().missing().containsKey(index)) {
			return Optional.of(new Unbound("表中这一格漏填"));
		}
		if (figures.isBlank(index) && !this.filing.hasFigures(cell.form())) {
			return Optional.of(new Bound(cell, 0, 0, Tie.MAY_DIFFER, "表中没有数字"));
		}
		return Optional.of(new Bound(cell, figures.fen(index), figures.half(index), wording.tie(), wording.reason()));
	}

}
