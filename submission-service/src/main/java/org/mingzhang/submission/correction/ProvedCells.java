package org.mingzhang.submission.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Template;
import org.mingzhang.submission.filing.Trouble;

/** Given cells, proved against the template one by one; the reasons against are kept. */
final class ProvedCells {

	private final FilingContent content;

	private final Template template;

	private final Map<Cell, Fact> present;

	private final Map<String, Integer> decimals = new HashMap<>();

	private final Map<String, FormCells> forms = new HashMap<>();

	private final Map<Cell, Optional<Amount>> values = new LinkedHashMap<>();

	private final List<Trouble> troubles = new ArrayList<>();

	ProvedCells(FilingContent content, Template template) {
		this.content = content;
		this.template = template;
		this.present = content.factsByCell();
	}

	/**
	 * Proves a cell.
	 * @param given the cell
	 */
	void prove(GivenCell given) {
		Cell cell = given.cell();
		if (cell == null) {
			refuse(given, "单元格须同时给出 form、row、column。 A cell needs form, row and column.");
			return;
		}
		String reason = reasonAgainst(cell);
		if (reason != null) {
			refuse(given, reason);
		}
		else if (this.values.containsKey(cell)) {
			refuse(given, "同一单元格给出了两次。 The cell is given twice.");
		}
		else {
			value(given, cell);
		}
	}

	/**
	 * A cell that the template has.
	 * @param cell the cell, as form, row and column ids
	 * @return its position, or nothing if the template has no such cell
	 */
	Optional<Position> position(Cell cell) {
		return this.template.form(cell.form()).flatMap((form) -> cells(form).find(cell.row(), cell.column()));
	}

	/**
	 * The reason why a cell is none of the filing.
	 * @param cell the cell
	 * @return a sentence; null if it is one
	 */
	@Nullable String reasonAgainst(Cell cell) {
		Optional<FormTemplate> form = this.template.form(cell.form());
		if (form.isEmpty()) {
			return "模板没有表 %s，可用的表有 %s。 The template has no such form.".formatted(cell.form(),
					String.join("、", this.template.forms().stream().map(FormTemplate::id).toList()));
		}
		FormCells cells = cells(form.get());
		if (cells.find(cell.row(), cell.column()).isPresent() || this.present.containsKey(cell)) {
			return null;
		}
		return "%s没有单元格 %s 行 %s 栏，可用的栏有 %s。 The form has no such row or column.".formatted(form.get().title(),
				cell.row(), cell.column(), String.join("、", cells.columnIds()));
	}

	/**
	 * The unit of a form.
	 * @param form form id, of the template
	 * @return the unit in the document's head, or the template's where it has none
	 */
	Unit unit(String form) {
		return this.content.form(form)
			.map(PrintedForm::unit)
			.orElseGet(() -> this.template.form(form).orElseThrow().unit());
	}

	Map<Cell, Optional<Amount>> values() {
		return this.values;
	}

	List<Trouble> troubles() {
		return this.troubles;
	}

	private void value(GivenCell given, Cell cell) {
		if (given.value() == null) {
			this.values.put(cell, Optional.empty());
			return;
		}
		try {
			Amount amount = Amount.parse(given.value());
			int decimals = this.decimals.computeIfAbsent(cell.form(), this::decimals);
			if (amount.decimals() > decimals) {
				refuse(given, "%s 的小数多于本表的 %d 位。 The form has only %d decimals.".formatted(given.value(), decimals,
						decimals));
				return;
			}
			amount.fen(unit(cell.form()));
			this.values.put(cell, Optional.of(amount));
		}
		catch (IllegalArgumentException | ArithmeticException ex) {
			refuse(given, "“%s”不是可以接受的金额，应如 1350.64。 This is no amount that can be taken.".formatted(given.value()));
		}
	}

	/** As many as the form prints; more where the document itself prints more. */
	private int decimals(String form) {
		int printed = this.content.facts()
			.stream()
			.filter((fact) -> fact.cell().form().equals(form))
			.mapToInt((fact) -> fact.value().decimals())
			.max()
			.orElse(0);
		return Math.max(printed, this.template.form(form).orElseThrow().decimals());
	}

	private FormCells cells(FormTemplate form) {
		return this.forms.computeIfAbsent(form.id(), (id) -> {
			String printed = this.content.form(id).map(PrintedForm::number).orElse(form.printedName());
			Set<String> rows = Stream
				.concat(this.content.facts()
					.stream()
					.map(Fact::cell)
					.filter((cell) -> cell.form().equals(id))
					.map(Cell::row),
						this.content.openFigures()
							.stream()
							.filter((open) -> open.form().equals(id))
							.flatMap((open) -> open.cells().stream())
							.map(Cell::row))
				.collect(Collectors.toSet());
			return new FormCells(form, printed, this.content.year(), rows);
		});
	}

	private void refuse(GivenCell given, String sentence) {
		this.troubles.add(Trouble.at(given.form(), given.row(), given.column(), sentence));
	}

}
