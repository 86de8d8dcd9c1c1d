package org.mingzhang.writing.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellReference;
import org.mingzhang.writing.form.CodeLine;
import org.mingzhang.writing.form.CodeLines;
import org.mingzhang.writing.form.FormGrid;
import org.mingzhang.writing.form.Label;
import org.mingzhang.writing.form.Look;
import org.mingzhang.writing.form.Names;
import org.mingzhang.writing.form.Spot;
import org.mingzhang.writing.sum.Formula;
import org.mingzhang.writing.sum.Place;
import org.mingzhang.writing.sum.Term;

/** Writes one form as it is printed, with what computes its cells. */
final class FormSheet {

	private static final int LANDSCAPE_FROM = 120;

	private static final int TITLE_HEIGHT = 28;

	private static final int HEAD_HEIGHT = 30;

	private static final int NOTE_HEIGHT = 15;

	private final Page page;

	private final Styles styles;

	private final FormGrid grid;

	private final Book book;

	private final FormulaText formulas;

	private final Inputs inputs;

	FormSheet(Page page, Styles styles, FormGrid grid, Book book, FormulaText formulas) {
		this.page = page;
		this.styles = styles;
		this.grid = grid;
		this.book = book;
		this.formulas = formulas;
		this.inputs = new Inputs(page.sheet());
	}

	void write(CodesSheet codes) {
		head();
		this.grid.labels().forEach(this::label);
		this.grid.codeLines().ifPresent((lines) -> codeLines(lines, codes));
		places().forEach(this::amount);
		notes();
		this.inputs.validate();
		this.page.widths(this.grid.widths());
		this.page.sheet().createFreezePane(0, this.grid.bodyRow());
		int width = this.grid.widths().stream().mapToInt(Integer::intValue).sum();
		this.page.print(width >= LANDSCAPE_FROM, 0, this.grid.bodyRow() - 1);
		this.page.withoutMarks(this.grid.endRow());
		this.page.protect();
	}

	private void head() {
		int width = this.grid.widths().size();
		this.page.text(0, 0, 1, width, this.grid.head().title(), this.styles.title());
		this.page.height(0, TITLE_HEIGHT);
		String number = this.grid.head().number();
		this.page.text(1, width - 1, (number != null) ? number : "", this.styles.around(HorizontalAlignment.RIGHT));
		if (width > 1) {
			this.page.text(2, 0, 1, width - 1, this.grid.head().departmentLine(),
					this.styles.around(HorizontalAlignment.LEFT));
		}
		this.page.text(2, width - 1, this.grid.head().unitLine(), this.styles.around(HorizontalAlignment.RIGHT));
		for (int row = this.grid.firstRow(); row < this.grid.bodyRow(); row++) {
			int at = row;
			boolean numbers = this.grid.labels()
				.stream()
				.anyMatch((label) -> label.spot().row() == at && label.look() == Look.NUMBER);
			if (!numbers) {
				this.page.height(row, HEAD_HEIGHT);
			}
		}
	}

	private void label(Label label) {
		this.page.text(label.spot().row(), label.spot().column(), label.rows(), label.columns(), label.text(),
				this.styles.label(label.look()));
	}

	private void codeLines(CodeLines lines, CodesSheet codes) {
		for (int row = lines.first(); row <= lines.last(); row++) {
			CodeLine line = lines.line(row);
			int indent = Math.max(0, line.code().length() / 2 - 1);
			this.page.text(row, lines.code(), line.code(), this.styles.row(0));
			String code = new CellReference(row, lines.code()).formatAsString();
			String official = Names.find(lines.codes(), line.code(), this.book.about().year()).orElse("");
			Optional<String> lookup = codes.lookup(lines.codes(), code);
			if (lookup.isPresent() && official.equals(line.name())) {
				this.page.formula(row, lines.name(), lookup.get(), official, this.styles.name(indent));
			}
			else {
				this.page.text(row, lines.name(), line.name(), this.styles.name(indent));
			}
		}
		codes.range(lines.codes())
			.ifPresent((range) -> this.inputs.codes(lines.first(), lines.last(), lines.code(), range));
	}

	/** Every place of an amount, those in rows to be filled in included. */
	private List<Place> places() {
		List<Spot> spots = new ArrayList<>(this.grid.amounts().values());
		spots.addAll(this.grid.repeats().keySet());
		this.grid.codeLines().ifPresent((lines) -> {
			for (int row = lines.first(); row <= lines.last(); row++) {
				for (int column : lines.columns().values()) {
					if (lines.line(row).isSpare()) {
						spots.add(new Spot(row, column));
					}
				}
			}
		});
		return spots.stream().map((spot) -> new Place(this.grid.form().id(), spot)).toList();
	}

	private void amount(Place place) {
		int row = place.spot().row();
		int column = place.spot().column();
		int decimals = this.book.decimals(place);
		Formula formula = this.book.formulas().get(place);
		String origin = this.book.origins().get(place);
		if (formula != null) {
			boolean open = isOpen(place);
			this.page.formula(row, column, this.formulas.cell(formula.terms(), place.form()),
					this.book.amounts().at(place),
					this.styles.amount(decimals, open ? Styles.Paint.INPUT : Styles.Paint.FORMULA));
			this.page.comment(row, column, open ? formula.why() + "\n（末级科目直接填写金额）" : formula.why());
			if (open) {
				this.inputs.amount(row, column);
			}
			return;
		}
		Formula deviating = isLeaf(place) ? null : this.book.deviating().get(place);
		Styles.Paint paint = (origin != null) ? Styles.Paint.PREFILLED
				: (deviating != null) ? Styles.Paint.DEVIATING : Styles.Paint.INPUT;
		this.page.amount(row, column, this.book.amounts().at(place), this.styles.amount(decimals, paint));
		if (origin != null) {
			this.page.comment(row, column, origin);
		}
		else if (deviating != null) {
			this.page.comment(row, column, "保留原数，与等式不符或原表未填：\n" + deviating.why());
		}
		this.inputs.amount(row, column);
	}

	/**
	 * A subtotal of a row that may still become a row of the lowest level: typing an
	 * amount replaces it.
	 */
	private boolean isOpen(Place place) {
		return this.grid.codeLines()
			.filter((lines) -> place.spot().row() >= lines.first())
			.filter((_) -> !computedInRow(place))
			.isPresent();
	}

	private boolean computedInRow(Place place) {
		Formula formula = this.book.formulas().getOrDefault(place, this.book.deviating().get(place));
		return formula != null && formula.terms()
			.stream()
			.allMatch((term) -> term instanceof Term.At(Place part, int _) && part.spot().row() == place.spot().row());
	}

	/** Rows without rows below hold amounts of their own, not subtotals. */
	private boolean isLeaf(Place place) {
		Formula formula = this.book.deviating().get(place);
		return formula != null && !computedInRow(place)
				&& formula.terms().stream().allMatch((term) -> this.book.grids().places(term).isEmpty());
	}

	private void notes() {
		int row = this.grid.endRow();
		int width = this.grid.widths().size();
		int characters = this.grid.widths().stream().mapToInt(Integer::intValue).sum();
		for (String note : this.grid.head().notes()) {
			this.page.text(row, 0, 1, width, note, this.styles.note());
			this.page.height(row, NOTE_HEIGHT * (1 + 2 * note.length() / Math.max(1, characters)));
			row++;
		}
	}

}
