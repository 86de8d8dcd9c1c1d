package org.mingzhang.submission.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.LinkedHashSet;
import java.util.Set;

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

	/** A whole filing has fewer. */
	private static final int MOST = 20_000;

	private final FilingContent content;

	private final SequencedMap<Cell, Fact> present;

	private final OpenFigures open;

	private final ProvedCells cells;

	private Corrections(FilingContent content, Template template) {
		this.content = content;
		this.present = content.factsByCell();
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
		refuseTooMany(given);
		FilingContent base = content;
		for (FormTemplate form : template.forms()) {
			boolean named = given.stream().anyMatch((cell) -> form.id().equals(cell.form()) && cell.value() != null);
			base = (named && lacks(base, form.id())) ? withForm(base, template, form) : base;
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
		refuseTooMany(given);
		refuseOtherForms(form, given);
		FilingContent base = content.form(form).isPresent() ? content : withForm(content, template, wanted);
		Corrections corrections = new Corrections(base, template);
		corrections.open.drop(form);
		List<GivenCell> all = new ArrayList<>(given);
		Set<Cell> named = named(given);
		base.factsByCell()
			.keySet()
			.stream()
			.filter((cell) -> cell.form().equals(form) && !named.contains(cell))
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
			throw refused(this.cells.troubles());
		}
		SequencedMap<Cell, Fact> after = new LinkedHashMap<>(this.present);
		SequencedMap<Cell, Fact> added = new LinkedHashMap<>();
		this.open.settled()
			.forEach((cell, figure) -> put(after, added, fact(cell, figure.value(), Reading.BY_IDENTITY)));
		this.cells.values().forEach((cell, value) -> set(after, added, cell, value.orElse(null)));
		List<Fact> facts = PlacedFacts.of(after.values(), added.values(),
				(cell) -> this.cells.position(cell).map(Position::rank));
		FilingContent corrected = this.content.withFigures(facts, this.open.remaining());
		return new Correction(corrected, changes(this.present, corrected.factsByCell()));
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

	private void set(Map<Cell, Fact> facts, Map<Cell, Fact> added, Cell cell, @Nullable Amount value) {
		Fact known = this.present.get(cell);
		if (value == null) {
			facts.remove(cell);
		}
		else if (known == null || !known.value().equals(value) || this.open.settled().containsKey(cell)) {
			put(facts, added, fact(cell, value, Reading.PRINTED));
		}
	}

	private static void put(Map<Cell, Fact> facts, Map<Cell, Fact> added, Fact fact) {
		if (facts.replace(fact.cell(), fact) == null) {
			added.put(fact.cell(), fact);
		}
	}

	private Fact fact(Cell cell, Amount value, Reading reading) {
		OpenFigure settled = this.open.settled().get(cell);
		Source source = (settled != null && settled.value().equals(value)) ? settled.source() : Source.ENTERED;
		Fact fact = this.present.get(cell);
		if (fact != null) {
			return new Fact(cell, value, fact.unit(), fact.rowLabel(), fact.columnLabel(), fact.printed(), source,
					reading);
		}
		Position position = this.cells.position(cell).orElseThrow();
		return new Fact(cell, value, this.cells.unit(cell.form()), position.rowLabel(), position.columnLabel(),
				position.printed(), source, reading);
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

	private static void refuseTooMany(List<GivenCell> given) {
		if (given.size() > MOST) {
			throw new Refused(Reason.INVALID_ENTRIES,
					"一次至多填报 %d 格，现有 %d 格，请分次提交。 A request holds at most %d cells: send them in several.".formatted(MOST,
							given.size(), MOST));
		}
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

	private static Set<Cell> named(List<GivenCell> given) {
		Set<Cell> named = new HashSet<>();
		for (GivenCell each : given) {
			Cell cell = each.cell();
			if (cell != null) {
				named.add(cell);
			}
		}
		return named;
	}

	private static boolean lacks(FilingContent content, String form) {
		return content.form(form).isEmpty()
				&& content.facts().stream().noneMatch((fact) -> fact.cell().form().equals(form));
	}

	private static FilingContent withForm(FilingContent content, Template template, FormTemplate form) {
		return SuppliedForm.printed(content, template, new PrintedForm(form.id(), form.title(), form.number(), null,
				form.unit(), form.notes(), Source.ENTERED));
	}

}
