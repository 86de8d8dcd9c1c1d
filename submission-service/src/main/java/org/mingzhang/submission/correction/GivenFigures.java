package org.mingzhang.submission.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.OpenFigure;
import org.mingzhang.forms.PrintedAddress;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Template;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Trouble;

/**
 * Figures as data, proved against a template one by one; all reasons against them are
 * told at once.
 */
public final class GivenFigures {

	private static final String AMBIGUOUS = "ambiguous";

	private final FilingContent blank;

	private final Template template;

	private final List<Fact> facts = new ArrayList<>();

	private final List<OpenFigure> open = new ArrayList<>();

	private final Map<Cell, Position.Rank> ranks = new HashMap<>();

	private final List<Trouble> troubles = new ArrayList<>();

	private GivenFigures(FilingContent blank, Template template) {
		this.blank = blank;
		this.template = template;
	}

	/**
	 * Fills a content with figures.
	 * @param blank a content without figures, with the heads of its forms
	 * @param template its template
	 * @param given the figures, in their order
	 * @return the content
	 * @throws Refused with every reason, if a figure cannot be taken
	 */
	public static FilingContent fill(FilingContent blank, Template template, List<GivenFigure> given) {
		GivenFigures figures = new GivenFigures(blank, template);
		given.forEach(figures::prove);
		if (!figures.troubles.isEmpty()) {
			throw Corrections.refused(figures.troubles);
		}
		boolean printed = given.stream().anyMatch((figure) -> figure.printedForm() != null);
		return blank.withFigures(printed ? figures.facts : figures.inOrderOfPrint(), figures.open);
	}

	/** Figures without print stand where their form prints them. */
	private List<Fact> inOrderOfPrint() {
		List<String> forms = this.facts.stream().map((fact) -> fact.cell().form()).distinct().toList();
		return this.facts.stream()
			.sorted(Comparator.<Fact>comparingInt((fact) -> forms.indexOf(fact.cell().form()))
				.thenComparing((fact) -> Objects.requireNonNull(this.ranks.get(fact.cell()))))
			.toList();
	}

	private void prove(GivenFigure given) {
		try {
			take(given);
		}
		catch (IllegalArgumentException | ArithmeticException ex) {
			this.troubles.add(new Trouble(String.valueOf(ex.getMessage()), given.line(), given.form(), given.row(),
					given.column(), null, null, null));
		}
	}

	private void take(GivenFigure given) {
		String id = named(given.form());
		String row = named(given.row());
		String column = named(given.column());
		FormTemplate form = this.template.form(id)
			.orElseThrow(() -> new IllegalArgumentException("模板没有表 %s，可用的表有 %s。 The template has no such form."
				.formatted(id, String.join("、", this.template.forms().stream().map(FormTemplate::id).toList()))));
		Unit unit = unit(given, form);
		Amount value = amount(given, form, unit);
		if (column.contains("|") || AMBIGUOUS.equals(given.reading())) {
			takeOpen(given, form, new OpenFigure(id, row, List.of(column.split("\\|")), value, unit,
					Objects.requireNonNullElse(given.rowLabel(), ""), source(given)));
			return;
		}
		Position position = position(form, row, column, given);
		if (this.ranks.putIfAbsent(new Cell(id, row, column), position.rank()) != null) {
			throw new IllegalArgumentException("同一单元格给出了两次。 The cell is given twice.");
		}
		PrintedAddress printed = (given.printedForm() != null)
				? new PrintedAddress(given.printedForm(), given.printedRow(), given.printedColumn())
				: position.printed();
		this.facts.add(new Fact(new Cell(id, row, column), value, unit,
				Objects.requireNonNullElse(given.rowLabel(), position.rowLabel()),
				Objects.requireNonNullElse(given.columnLabel(), position.columnLabel()), printed, source(given),
				reading(given.reading())));
	}

	private void takeOpen(GivenFigure given, FormTemplate form, OpenFigure figure) {
		figure.cells().forEach((cell) -> position(form, cell.row(), cell.column(), given));
		this.open.add(figure);
	}

	/** A row that was printed is a row, whatever the code lists know. */
	private Position position(FormTemplate form, String row, String column, GivenFigure given) {
		String printedName = this.blank.form(form.id()).map(PrintedForm::number).orElse(form.printedName());
		Set<String> printedRows = (given.printedForm() != null) ? Set.of(row) : Set.of();
		FormCells cells = new FormCells(form, printedName, this.blank.year(), printedRows);
		return cells.find(row, column)
			.orElseThrow(
					() -> new IllegalArgumentException("%s没有单元格 %s 行 %s 栏，可用的栏有 %s。 The form has no such row or column."
						.formatted(form.title(), row, column, String.join("、", cells.columnIds()))));
	}

	private Unit unit(GivenFigure given, FormTemplate form) {
		Unit head = this.blank.form(form.id()).map(PrintedForm::unit).orElse(form.unit());
		if (given.unit() != null && Unit.of(given.unit()) != head) {
			throw new IllegalArgumentException(
					"本表单位为 %s，不能有 %s 的数字。 The form has one unit.".formatted(head.label(), given.unit()));
		}
		return head;
	}

	private static Amount amount(GivenFigure given, FormTemplate form, Unit unit) {
		String text = Objects.requireNonNullElse(given.value(), "");
		if (!Amount.isPrintedIn(text)) {
			throw new IllegalArgumentException(
					"“%s”不是可以接受的金额，应如 1350.64。 This is no amount that can be taken.".formatted(text));
		}
		Amount amount = Amount.parse(text);
		if (given.printedForm() == null && amount.decimals() > form.decimals()) {
			throw new IllegalArgumentException("%s 的小数多于本表的 %d 位。 The form has only %d decimals.".formatted(text,
					form.decimals(), form.decimals()));
		}
		amount.fen(unit);
		return amount;
	}

	private static Reading reading(@Nullable String id) {
		if (id == null) {
			return Reading.PRINTED;
		}
		Optional<Reading> reading = Arrays.stream(Reading.values()).filter((each) -> each.id().equals(id)).findFirst();
		return reading.orElseThrow(() -> new IllegalArgumentException("没有识读方式 %s。 Unknown reading.".formatted(id)));
	}

	private static Source source(GivenFigure given) {
		return (given.source() != null) ? new Source(given.source()) : Source.ENTERED;
	}

	private static String named(@Nullable String text) {
		if (text == null || text.isBlank()) {
			throw new IllegalArgumentException("单元格须同时给出 form、row、column。 A cell needs form, row and column.");
		}
		return text;
	}

}
