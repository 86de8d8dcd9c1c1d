package org.mingzhang.forms.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.identity.CellIndex;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.SheetTemplate;
import org.mingzhang.forms.template.Template;

/**
 * Writes amounts down as a filing: forms with their notes, facts, tables kept as text.
 */
final class PrintedFiling {

	private static final String DEPARTMENT = "示例部门";

	private final Template template;

	private final int year;

	private final CodePool pool;

	private final Grid grid;

	PrintedFiling(Template template, int year, CodePool pool, Grid grid) {
		this.template = template;
		this.year = year;
		this.pool = pool;
		this.grid = grid;
	}

	FilingContent of(CellIndex cells, long[] fen) {
		List<Fact> facts = new ArrayList<>();
		Map<String, Map<String, List<String>>> labelled = new LinkedHashMap<>();
		Map<String, FormPrint> prints = new LinkedHashMap<>();
		this.template.forms().forEach((form) -> prints.put(form.id(), new FormPrint(form)));
		for (int number = 0; number < fen.length; number++) {
			Cell cell = cells.cell(number);
			FormPrint print = prints.get(cell.form());
			if (fen[number] != 0 && print != null) {
				facts.add(fact(cell, fen[number], print, facts.size() + 1));
			}
			else if (fen[number] != 0) {
				labelled.computeIfAbsent(cell.form(), (_) -> new LinkedHashMap<>())
					.computeIfAbsent(cell.row(), (_) -> new ArrayList<>())
					.addAll(List.of(cell.column(), Amount.ofFen(fen[number], Unit.YUAN) + " 元"));
			}
		}
		List<PrintedForm> forms = this.template.forms()
			.stream()
			.map((form) -> form(form, facts.stream().anyMatch((fact) -> fact.cell().form().equals(form.id()))))
			.toList();
		return new FilingContent(this.template.id(), this.template.kind(), this.year, DEPARTMENT, forms, facts,
				List.of(), Narrative.NONE,
				this.template.sheets().stream().flatMap((sheet) -> sheets(sheet, labelled)).toList());
	}

	private Fact fact(Cell cell, long fen, FormPrint print, int line) {
		return new Fact(cell, this.grid.printed(cell.form(), fen), this.grid.unit(cell.form()),
				print.rowLabel(cell.row(), this.pool), print.columnLabel(cell), print.address(cell), Source.line(line),
				Reading.PRINTED);
	}

	private static PrintedForm form(FormTemplate form, boolean filled) {
		List<String> notes = filled ? form.notes()
				: Stream.concat(form.notes().stream(), Stream.of("说明：本年度无此项收支，故本表无数据。")).toList();
		return new PrintedForm(form.id(), form.title(), form.number(), DEPARTMENT, form.unit(), notes, Source.ENTERED);
	}

	/** The tables that hold amounts; of the others those that the template demands. */
	private static Stream<Sheet> sheets(SheetTemplate sheet, Map<String, Map<String, List<String>>> labelled) {
		String title = Objects.requireNonNull(sheet.titles().getFirst());
		Map<String, List<String>> tables = labelled.get(sheet.id());
		if (tables != null) {
			return tables.values()
				.stream()
				.map((amounts) -> new Sheet(sheet.id(), title, List.of(new Sheet.Row(1, amounts))));
		}
		return sheet.required() ? Stream.of(new Sheet(sheet.id(), title, List.of(new Sheet.Row(1, List.of(title)))))
				: Stream.of();
	}

}
