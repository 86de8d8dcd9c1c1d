package org.mingzhang.submission.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.LinkedHashSet;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.OpenFigure;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Template;
import org.mingzhang.submission.filing.CellChange;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Trouble;

/** Applies given cells to the content of a filing. */
public final class Corrections {

	private final FilingContent content;

	private final OpenFigures open;

	private final ProvedCells cells;

	private Corrections(FilingContent content, Template template) {
		this.content = content;
		this.open = new OpenFigures(content.openFigures());
		this.cells = new ProvedCells(content, template);
	}

	/**
	 * Corrects single cells. A cell that names a possible column of an open figure
	 * settles the figure.
	 * @param content the content
	 * @param template its template
	 * @param given the cells
	 * @return the correction
	 * @throws Refused with every reason, if a cell cannot be taken
	 */
	public static Correction ofCells(FilingContent content, Template template, List<GivenCell> given) {
		FilingContent base = content;
		for (FormTemplate form : template.forms()) {
			boolean named = given.stream().anyMatch((cell) -> form.id().equals(cell.form()) && cell.value() != null);
			base = (named && lacks(base, form.id())) ? withForm(base, form) : base;
		}
		return new Corrections(base, template).apply(given);
	}

	/**
	 * Replaces a whole form; what is not given is blank.
	 * @param content the content
	 * @param template its template
	 * @param form form id
	 * @param given the cells of the form, none blank
	 * @return the correction
	 * @throws Refused with every reason, if the form or a cell cannot be taken
	 */
	public static Correction ofForm(FilingContent content, Template template, String form, List<GivenCell> given) {
		FormTemplate wanted = template.form(form)
			.orElseThrow(() -> new Refused(Reason.NO_SUCH_FORM,
					"模板没有表 %s。 The template has no form %s.".formatted(form, form)));
		refuseOtherForms(form, given);
		FilingContent base = content.form(form).isPresent() ? content : withForm(content, wanted);
		Corrections corrections = new Corrections(base, template);
		corrections.open.drop(form);
		List<GivenCell> all = new ArrayList<>(given);
		base.factsByCell()
			.keySet()
			.stream()
			.filter((cell) -> cell.form().equals(form) && given.stream().noneMatch((other) -> names(other, cell)))
			.forEach((cell) -> all.add(new GivenCell(form, cell.row(), cell.column(), null)));
		return corrections.apply(all);
	}

	/**
	 * The reasons why cells, at which somebody has a remark, are none of the filing.
	 * @param content the content
	 * @param template its template
	 * @param named the cells
	 * @return the reasons, none if all are cells of the filing
	 */
	public static List<Trouble> reasonsAgainst(FilingContent content, Template template, List<Cell> named) {
		ProvedCells cells = new ProvedCells(content, template);
		List<Trouble> reasons = new ArrayList<>();
		for (Cell cell : named) {
			String reason = cells.reasonAgainst(cell);
			if (reason != null) {
				reasons.add(Trouble.at(cell.form(), cell.row(), cell.column(), reason));
			}
		}
		return reasons;
	}

	static Refused refused(List<Trouble> troubles) {
		return new Refused(Reason.INVALID_ENTRIES,
				"%d 处填报内容有误，未作任何更改。 Nothing was changed: correct these entries.".formatted(troubles.size()), troubles);
	}

	private Correction apply(List<GivenCell> given) {
		given.forEach(this.cells::prove);
		settle();
		if (!this.cells.troubles().isEmpty()) {
			throw new Refused(Reason.INVALID_ENTRIES, "%d 处填报内容有误，未作任何更改。 Nothing was changed: correct these entries."
				.formatted(this.cells.troubles().size()), this.cells.troubles());
		}
		SequencedMap<Cell, Fact> before = this.content.factsByCell();
		SequencedMap<Cell, Fact> after = new LinkedHashMap<>(before);
		this.open.settled().forEach((cell, figure) -> put(after, fact(cell, figure.value(), Reading.BY_IDENTITY)));
		this.cells.values().forEach((cell, value) -> set(after, cell, value.orElse(null)));
		FilingContent corrected = this.content.withFigures(List.copyOf(after.values()), this.open.remaining());
		return new Correction(corrected, changes(before, after));
	}

	/** Blank cells first: they narrow down what a value may mean. */
	private void settle() {
		this.cells.values().forEach((cell, value) -> {
			if (value.isEmpty()) {
				this.open.give(cell, null);
			}
		});
		this.cells.values().forEach((cell, value) -> value.ifPresent((amount) -> this.open.give(cell, amount)));
		this.open.homeless().forEach(this::refuseLoss);
		this.open.settled()
			.entrySet()
			.stream()
			.filter((settled) -> Optional.empty().equals(this.cells.values().get(settled.getKey())))
			.forEach((settled) -> refuseLoss(settled.getValue()));
	}

	/** A figure that the document has is never lost by a correction. */
	private void refuseLoss(OpenFigure figure) {
		this.cells.troubles()
			.add(Trouble.at(figure.form(), figure.row(), String.join("|", figure.columns()),
					"照此更正，%s的数字 %s 已无栏可放。 This leaves no column for the figure in the document."
						.formatted(figure.source(), figure.value())));
	}

	private void set(SequencedMap<Cell, Fact> facts, Cell cell, @Nullable Amount value) {
		Fact present = facts.get(cell);
		if (value == null) {
			facts.remove(cell);
		}
		else if (present == null || !present.value().equals(value) || this.open.settled().containsKey(cell)) {
			put(facts, fact(cell, value, Reading.PRINTED));
		}
	}

	private Fact fact(Cell cell, Amount value, Reading reading) {
		OpenFigure settled = this.open.settled().get(cell);
		Source source = (settled != null && settled.value().equals(value)) ? settled.source() : Source.ENTERED;
		Optional<Fact> present = this.content.fact(cell);
		if (present.isPresent()) {
			Fact fact = present.get();
			return new Fact(cell, value, fact.unit(), fact.rowLabel(), fact.columnLabel(), fact.printed(), source,
					reading);
		}
		Position position = this.cells.position(cell).orElseThrow();
		return new Fact(cell, value, this.cells.unit(cell.form()), position.rowLabel(), position.columnLabel(),
				position.printed(), source, reading);
	}

	/** Puts a new fact where its form prints it. */
	private void put(SequencedMap<Cell, Fact> facts, Fact fact) {
		if (facts.replace(fact.cell(), fact) != null) {
			return;
		}
		List<Fact> all = new ArrayList<>(facts.values());
		all.add(place(all, fact.cell()), fact);
		facts.clear();
		all.forEach((each) -> facts.put(each.cell(), each));
	}

	private int place(List<Fact> facts, Cell cell) {
		Position.Rank rank = this.cells.position(cell).orElseThrow().rank();
		int place = facts.size();
		for (int i = facts.size() - 1; i >= 0; i--) {
			Cell other = facts.get(i).cell();
			if (!other.form().equals(cell.form())) {
				continue;
			}
			Optional<Position> position = this.cells.position(other);
			if (position.isPresent() && position.get().rank().compareTo(rank) < 0) {
				return i + 1;
			}
			place = i;
		}
		return place;
	}

	/** The cells that differ between two sets of facts. */
	static List<CellChange> changes(Map<Cell, Fact> before, Map<Cell, Fact> after) {
		SequencedSet<Cell> cells = new LinkedHashSet<>(before.keySet());
		cells.addAll(after.keySet());
		return cells.stream()
			.map((cell) -> new CellChange(cell, value(before.get(cell)), value(after.get(cell))))
			.filter((change) -> !Objects.equals(change.before(), change.after()))
			.toList();
	}

	private static @Nullable Amount value(@Nullable Fact fact) {
		return (fact != null) ? fact.value() : null;
	}

	private static void refuseOtherForms(String form, List<GivenCell> given) {
		List<Trouble> troubles = given.stream()
			.filter((cell) -> !form.equals(cell.form()))
			.map((cell) -> Trouble.at(cell.form(), cell.row(), cell.column(),
					"该单元格不属于表 %s。 This cell is none of form %s.".formatted(form, form)))
			.toList();
		if (!troubles.isEmpty()) {
			throw new Refused(Reason.INVALID_ENTRIES, "填报内容有误，未作任何更改。 Nothing was changed: correct these entries.",
					troubles);
		}
	}

	private static boolean names(GivenCell given, Cell cell) {
		return cell.row().equals(given.row()) && cell.column().equals(given.column());
	}

	private static boolean lacks(FilingContent content, String form) {
		return content.form(form).isEmpty()
				&& content.facts().stream().noneMatch((fact) -> fact.cell().form().equals(form));
	}

	private static FilingContent withForm(FilingContent content, FormTemplate form) {
		return SuppliedForm.printed(content, new PrintedForm(form.id(), form.title(), form.number(), null, form.unit(),
				form.notes(), Source.ENTERED));
	}

}
