package org.mingzhang.writing.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.ss.util.CellReference;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.forms.template.Layout.Codes;
import org.mingzhang.writing.form.CodeLines;
import org.mingzhang.writing.form.Spot;
import org.mingzhang.writing.sum.Amounts;
import org.mingzhang.writing.sum.Grids;
import org.mingzhang.writing.sum.Place;
import org.mingzhang.writing.sum.Term;

/**
 * Writes sums as formulas that Excel, WPS and LibreOffice all know: SUM, COUNT, SUMIFS,
 * COUNTIFS, ROUND, IF. A sum of blanks is blank, and a blank never spoils a sum.
 */
final class FormulaText {

	/**
	 * What every amount is smaller than: counts amounts, and neither texts nor blanks.
	 */
	private static final String AMOUNTS = "\"<9E+99\"";

	private final Grids grids;

	private final Map<String, String> sheets;

	/**
	 * Creates a writer.
	 * @param grids the forms
	 * @param sheets the names of their sheets, by form id
	 */
	FormulaText(Grids grids, Map<String, String> sheets) {
		this.grids = grids;
		this.sheets = sheets;
	}

	/** The formula of a cell of a form: blank where all it adds up is blank. */
	String cell(List<Term> terms, String form) {
		return "IF(" + count(terms) + "=0,\"\",ROUND(" + sum(terms, this.grids.unit(form)) + ","
				+ this.grids.form(form).form().decimals() + "))";
	}

	/** One side of a check: blank where all of it is blank. */
	String side(List<Term> terms, Unit unit, int decimals) {
		return terms.isEmpty() ? "\"\""
				: "IF(" + count(terms) + "=0,\"\",ROUND(" + sum(terms, unit) + "," + decimals + "))";
	}

	/** How many rows a term stands for, filled or not. */
	String rows(Term.Coded term) {
		return "COUNTIFS(" + codes(term) + "," + criterion(term) + ")";
	}

	/** How far rounding alone may take the sides of a check apart. */
	String allowance(List<Term> terms, Unit unit) {
		Map<String, List<Term>> byForm = new LinkedHashMap<>();
		terms.forEach((term) -> byForm.computeIfAbsent(term.form(), (_) -> new ArrayList<>()).add(term));
		List<String> parts = new ArrayList<>();
		byForm.forEach((form, of) -> {
			BigDecimal half = half(form, unit);
			if (half.signum() > 0) {
				parts.add("(" + count(of) + ")*" + half.toPlainString());
			}
		});
		return parts.isEmpty() ? "0" : String.join("+", parts);
	}

	/** Half a unit of the last digit a form prints, in a unit. */
	BigDecimal half(String form, Unit unit) {
		int fen = Figures.half(this.grids.unit(form),
				Math.min(this.grids.form(form).form().decimals(), this.grids.unit(form).decimals()));
		return BigDecimal.valueOf(fen).movePointLeft(unit.decimals()).stripTrailingZeros();
	}

	String sheet(String form) {
		return SheetNames.quoted(this.sheets.getOrDefault(form, form));
	}

	/** A place as formulas of any sheet name it. */
	String reference(Place place) {
		return sheet(place.form()) + new CellReference(place.spot().row(), place.spot().column()).formatAsString();
	}

	private String count(List<Term> terms) {
		List<String> parts = new ArrayList<>();
		List<Place> places = places(terms, 0);
		if (!places.isEmpty()) {
			parts.add("COUNT(" + ranges(places) + ")");
		}
		coded(terms).map(this::countOf).forEach(parts::add);
		return String.join("+", parts);
	}

	private String sum(List<Term> terms, Unit unit) {
		Map<Integer, List<Term>> byShift = new LinkedHashMap<>();
		terms.forEach((term) -> byShift
			.computeIfAbsent(Amounts.shift(this.grids.unit(term.form()), unit), (_) -> new ArrayList<>())
			.add(term));
		List<String> parts = new ArrayList<>();
		byShift.forEach((shift, of) -> parts.add((shift == 0) ? sum(of) : "(" + sum(of) + ")"
				+ ((shift > 0) ? "*" : "/") + BigDecimal.TEN.pow(Math.abs(shift)).toPlainString()));
		return String.join("+", parts);
	}

	private String sum(List<Term> terms) {
		StringBuilder text = new StringBuilder();
		for (int sign : new int[] { 1, -1 }) {
			List<Place> places = places(terms, sign);
			if (!places.isEmpty()) {
				text.append((sign < 0) ? "-" : "").append("SUM(").append(ranges(places)).append(')');
			}
			coded(terms).filter((term) -> term.weight() == sign)
				.forEach((term) -> text.append((sign < 0) ? "-" : text.isEmpty() ? "" : "+").append(sumOf(term)));
		}
		return text.toString();
	}

	private static List<Place> places(List<Term> terms, int sign) {
		return terms.stream()
			.filter((term) -> term instanceof Term.At && (sign == 0 || term.weight() == sign))
			.map((term) -> ((Term.At) term).place())
			.toList();
	}

	private static Stream<Term.Coded> coded(List<Term> terms) {
		return terms.stream().filter(Term.Coded.class::isInstance).map(Term.Coded.class::cast);
	}

	private String countOf(Term.Coded term) {
		return "COUNTIFS(" + codes(term) + "," + criterion(term) + "," + amounts(term) + "," + AMOUNTS + ")";
	}

	private String sumOf(Term.Coded term) {
		return "SUMIFS(" + amounts(term) + "," + codes(term) + "," + criterion(term) + ")";
	}

	private String codes(Term.Coded term) {
		return rows(term, this.grids.lines(term.form()).code());
	}

	private String amounts(Term.Coded term) {
		return rows(term, term.column());
	}

	private String rows(Term.Coded term, int column) {
		CodeLines lines = this.grids.lines(term.form());
		int first = (term.match() instanceof Term.Below(int row)) ? row + 1 : lines.first();
		return sheet(term.form()) + absolute(first, column) + ":" + absolute(Math.max(first, lines.last()), column);
	}

	private String criterion(Term.Coded term) {
		CodeLines lines = this.grids.lines(term.form());
		boolean units = lines.codes() == Codes.UNIT;
		return switch (term.match()) {
			case Term.Exactly(String code) -> "\"" + code.replace("\"", "\"\"") + "\"";
			case Term.SameAs(Place place, String _) -> reference(place);
			case Term.Classes _ -> units ? "REPT(\"?\",MAX(1,LEN("
					+ reference(new Place(term.form(), new Spot(lines.first(), lines.code()))) + ")))" : "\"???\"";
			case Term.Below(int row) -> {
				String code = reference(new Place(term.form(), new Spot(row, lines.code())));
				yield units ? unitsBelow(code, reference(new Place(term.form(), new Spot(row + 1, lines.code()))))
						: code + "&\"??\"";
			}
		};
	}

	/**
	 * As many characters more as the code in the next row has. Where there is no code, no
	 * code is looked for: otherwise any would do.
	 */
	private static String unitsBelow(String code, String next) {
		return "IF(LEN(" + code + ")," + code + "&REPT(\"?\",MAX(1,LEN(" + next + ")-LEN(" + code + "))),0)";
	}

	private static String absolute(int row, int column) {
		return new CellReference(row, column, true, true).formatAsString();
	}

	/** Places with neighbours below or beside each other written as one range. */
	private String ranges(List<Place> places) {
		List<String> ranges = new ArrayList<>();
		int at = 0;
		while (at < places.size()) {
			int end = at + 1;
			Spot step = (end < places.size()) ? step(places.get(at), places.get(end)) : new Spot(0, 0);
			while (end < places.size() && isStep(step) && step(places.get(end - 1), places.get(end)).equals(step)) {
				end++;
			}
			String first = reference(places.get(at));
			Spot last = places.get(end - 1).spot();
			ranges.add((end == at + 1) ? first
					: first + ":" + new CellReference(last.row(), last.column()).formatAsString());
			at = end;
		}
		return String.join(",", ranges);
	}

	private static Spot step(Place from, Place to) {
		return from.form().equals(to.form())
				? new Spot(to.spot().row() - from.spot().row(), to.spot().column() - from.spot().column())
				: new Spot(0, 0);
	}

	private static boolean isStep(Spot step) {
		return step.row() + step.column() == 1 && step.row() * step.column() == 0;
	}

}
