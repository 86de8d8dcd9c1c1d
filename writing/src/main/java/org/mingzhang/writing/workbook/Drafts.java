package org.mingzhang.writing.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.OpenFigure;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Template;
import org.mingzhang.writing.form.CodeLine;
import org.mingzhang.writing.form.FiledForms;
import org.mingzhang.writing.form.FormGrid;
import org.mingzhang.writing.form.FormHead;
import org.mingzhang.writing.form.Names;
import org.mingzhang.writing.form.Spot;
import org.mingzhang.writing.office.About;
import org.mingzhang.writing.sum.Amounts;
import org.mingzhang.writing.sum.Formula;
import org.mingzhang.writing.sum.Grids;
import org.mingzhang.writing.sum.NamedRows;
import org.mingzhang.writing.sum.Place;
import org.mingzhang.writing.sum.Plan;

/** Decides what goes into a workbook, before anything is written. */
final class Drafts {

	/** Rows to be filled in below the rows that are known. */
	private static final int SPARE = 12;

	/** The least number of code rows of a form that is to be filled in. */
	private static final int LEAST = 40;

	private Drafts() {
	}

	static Book empty(Template template, int year, String department, Prefill prefill) {
		Grids grids = forms(template, year, department, prefill);
		Plan plan = Plan.of(template, grids, year);
		Map<Place, BigDecimal> given = new LinkedHashMap<>();
		Map<Place, String> origins = new LinkedHashMap<>();
		prefill.amounts(template, grids).forEach((place, known) -> {
			given.put(place, known.value());
			origins.put(place, known.origin());
		});
		Map<Place, Formula> formulas = new LinkedHashMap<>(plan.formulas());
		Map<Place, BigDecimal> inputs = new HashMap<>(given);
		inputs.keySet().removeAll(formulas.keySet());
		Amounts computed = new Amounts(grids, inputs, formulas);
		given.forEach((place, value) -> {
			if (formulas.containsKey(place) && !isSame(computed.at(place), value)) {
				formulas.remove(place);
			}
		});
		given.keySet().removeAll(formulas.keySet());
		return new Book(new About(template.id(), template.kind(), year, department), grids, given, origins, formulas,
				Map.of(), new Amounts(grids, given, formulas), plan.checks(), Narrative.NONE, List.of(), List.of());
	}

	private static Grids forms(Template template, int year, String department, Prefill prefill) {
		SequencedMap<String, FormGrid> forms = new LinkedHashMap<>();
		for (FormTemplate form : template.forms()) {
			List<CodeLine> known = (form.layout() instanceof Layout.CodeRows rows) ? prefill.rows(form.id(), rows, year)
					: List.of();
			List<CodeLine> lines = spared(form, known, Math.max(SPARE, LEAST - known.size()));
			forms.put(form.id(), FormGrid.of(form, FormHead.of(form, year, department), lines, year));
		}
		Grids printed = new Grids(List.copyOf(forms.values()));
		for (FormTemplate form : template.forms()) {
			if (form.layout() instanceof Layout.CodeBlocks blocks) {
				List<CodeLine> named = NamedRows.missing(template, printed, form.id(), year)
					.stream()
					.map((code) -> new CodeLine(code, Names.name(blocks.codes(), code, year)))
					.toList();
				forms.put(form.id(), FormGrid.of(form, FormHead.of(form, year, department), named, year));
			}
		}
		return new Grids(List.copyOf(forms.values()));
	}

	static Book of(FilingContent content, Template template) {
		FiledForms filed = FiledForms.of(content, template);
		List<FormGrid> forms = filed.forms((form, lines) -> spared(form, lines, SPARE));
		Grids grids = new Grids(forms);
		Plan plan = Plan.of(template, grids, content.year());
		Map<Place, BigDecimal> given = new LinkedHashMap<>();
		List<List<String>> others = new ArrayList<>();
		for (Fact fact : content.facts()) {
			Optional<Place> place = place(grids, fact);
			place.ifPresentOrElse((at) -> given.put(at, fact.value().decimal()), () -> others.add(other(fact)));
		}
		content.openFigures().forEach((open) -> others.add(other(open)));
		repeat(grids, given);
		Amounts amounts = new Amounts(grids, given, Map.of());
		Map<Place, Formula> formulas = new LinkedHashMap<>();
		Map<Place, Formula> deviating = new LinkedHashMap<>();
		plan.formulas().forEach((place, formula) -> {
			Optional<BigDecimal> result = amounts.result(formula, place.form());
			BigDecimal value = given.get(place);
			boolean live = (value != null) ? isSame(result, value) : result.isEmpty();
			(live ? formulas : deviating).put(place, formula);
		});
		return new Book(new About(template.id(), content.kind(), content.year(), content.departmentName()), grids,
				Collections.unmodifiableMap(given), Map.of(), formulas, deviating, amounts, plan.checks(),
				content.narrative(), content.sheets(), others);
	}

	/** A figure in another unit than its form's cannot stand among the others. */
	private static Optional<Place> place(Grids grids, Fact fact) {
		String form = fact.cell().form();
		if (!grids.ids().contains(form) || grids.unit(form) != fact.unit()) {
			return Optional.empty();
		}
		return Optional.ofNullable(grids.form(form).amounts().get(fact.cell())).map((spot) -> new Place(form, spot));
	}

	private static void repeat(Grids grids, Map<Place, BigDecimal> given) {
		for (String form : grids.ids()) {
			grids.form(form).repeats().forEach((spot, cell) -> {
				Spot first = grids.form(form).amounts().get(cell);
				BigDecimal value = (first != null) ? given.get(new Place(form, first)) : null;
				if (value != null) {
					given.put(new Place(form, spot), value);
				}
			});
		}
	}

	private static boolean isSame(Optional<BigDecimal> result, BigDecimal value) {
		return result.isPresent() && result.get().compareTo(value) == 0;
	}

	private static List<String> other(Fact fact) {
		Cell cell = fact.cell();
		return List.of(cell.form(), cell.row(), fact.rowLabel(), cell.column(), fact.value().toString(),
				fact.unit().label(), fact.source().toString());
	}

	private static List<String> other(OpenFigure open) {
		return List.of(open.form(), open.row(), open.rowLabel(), String.join(" | ", open.columns()),
				open.value().toString(), open.unit().label(), open.source().toString());
	}

	private static List<CodeLine> spared(FormTemplate form, List<CodeLine> lines, int spare) {
		if (!(form.layout() instanceof Layout.CodeRows)) {
			return lines;
		}
		return Stream.concat(lines.stream(), Collections.nCopies(spare, CodeLine.SPARE).stream()).toList();
	}

}
