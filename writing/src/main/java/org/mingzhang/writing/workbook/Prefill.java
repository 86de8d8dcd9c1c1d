package org.mingzhang.writing.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.codes.CodeList;
import org.mingzhang.forms.identity.AcrossEquation;
import org.mingzhang.forms.identity.AcrossIdentity;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.forms.identity.Rows;
import org.mingzhang.forms.identity.WeightedCell;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Template;
import org.mingzhang.writing.form.CodeLine;
import org.mingzhang.writing.form.Names;
import org.mingzhang.writing.form.Spot;
import org.mingzhang.writing.sum.Amounts;
import org.mingzhang.writing.sum.Grids;
import org.mingzhang.writing.sum.Place;

/**
 * What is known before a department fills anything in. Which cells it goes into is told
 * by the template's own identities: {@code …＝上年 …} and {@code …＝年初预算 …}.
 *
 * @param lastYear the approved final accounts of the year before, whose closing balances
 * are this year's opening ones; null if there are none
 * @param budget the approved budget of the year; null if there is none, or if the
 * workbook is that of a budget
 */
public record Prefill(@Nullable FilingContent lastYear, @Nullable FilingContent budget) {

	/** Nothing is known. */
	public static final Prefill NONE = new Prefill(null, null);

	private static final String TOTAL = "total";

	/**
	 * An amount known beforehand.
	 *
	 * @param value the amount in the unit of its form
	 * @param origin where it comes from, in words
	 */
	record Known(BigDecimal value, String origin) {
	}

	/** The code rows that these filings have in a form, in the order of their codes. */
	List<CodeLine> rows(String form, Layout.CodeRows layout, int year) {
		Map<String, String> names = new TreeMap<>();
		Stream.of(Optional.ofNullable(this.budget), Optional.ofNullable(this.lastYear))
			.flatMap(Optional::stream)
			.flatMap((content) -> content.facts().stream())
			.filter((fact) -> fact.cell().form().equals(form) && !fact.cell().row().equals(TOTAL))
			.forEach((fact) -> names.putIfAbsent(fact.cell().row(), fact.rowLabel()));
		if (layout.codes() != Layout.Codes.UNIT) {
			List.copyOf(names.keySet()).forEach((code) -> addAbove(names, code, layout.codes(), year));
		}
		return names.entrySet()
			.stream()
			.map((row) -> new CodeLine(row.getKey(),
					Names.find(layout.codes(), row.getKey(), year).orElse(row.getValue())))
			.toList();
	}

	private static void addAbove(Map<String, String> names, String code, Layout.Codes codes, int year) {
		for (Optional<String> above = CodeList.parent(code); above.filter((top) -> top.length() >= 3)
			.isPresent(); above = above.flatMap(CodeList::parent)) {
			names.computeIfAbsent(above.get(), (missing) -> Names.name(codes, missing, year));
		}
	}

	/** The amounts of cells that have to equal cells of these filings, each alone. */
	SequencedMap<Place, Known> amounts(Template template, Grids grids) {
		SequencedMap<Place, Known> known = new LinkedHashMap<>();
		SequencedMap<String, List<String>> rows = new LinkedHashMap<>();
		grids.ids()
			.forEach((id) -> rows.put(id,
					grids.form(id).amounts().sequencedKeySet().stream().map(Cell::row).distinct().toList()));
		for (AcrossIdentity identity : Identities.of(template).across()) {
			FilingContent other = switch (identity.with()) {
				case LAST_YEAR -> this.lastYear;
				case BUDGET -> this.budget;
				case UNITS -> null;
			};
			if (other != null) {
				Map<Cell, Fact> facts = other.factsByCell();
				identity.over(new Rows(rows)).forEach((equation) -> add(known, equation, other, facts, grids));
			}
		}
		return known;
	}

	private static void add(Map<Place, Known> known, AcrossEquation equation, FilingContent other,
			Map<Cell, Fact> facts, Grids grids) {
		List<Fact> parts = new ArrayList<>();
		BigDecimal value = BigDecimal.ZERO;
		String form = equation.place().form();
		Spot spot = grids.form(form).amounts().get(equation.place());
		for (WeightedCell weighted : equation.other()) {
			Fact fact = facts.get(weighted.cell());
			if (fact != null) {
				parts.add(fact);
				value = value.add(fact.value()
					.decimal()
					.movePointRight(Amounts.shift(fact.unit(), grids.unit(form)))
					.multiply(BigDecimal.valueOf(weighted.weight())));
			}
		}
		if (equation.own().size() == 1 && spot != null && !parts.isEmpty()) {
			BigDecimal rounded = value.setScale(grids.form(form).form().decimals(), RoundingMode.HALF_UP);
			known.putIfAbsent(new Place(form, spot), new Known(rounded, origin(other, parts)));
		}
	}

	private static String origin(FilingContent other, List<Fact> parts) {
		String places = String.join("、", parts.stream()
			.map((fact) -> fact.printed() + " " + fact.rowLabel() + " " + fact.value() + " " + fact.unit().label())
			.toList());
		return "预填：取自" + other.year() + "年度" + other.kind().label() + " " + places;
	}

}
