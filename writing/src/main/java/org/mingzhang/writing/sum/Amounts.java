package org.mingzhang.writing.sum;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mingzhang.forms.Unit;

/**
 * The amounts of a workbook by place, and what its formulas give: exactly, as decimals of
 * the form's unit. What is blank counts as nothing, and a sum of blanks is blank.
 */
public final class Amounts {

	private static final int YUAN_OF_WAN = 4;

	private final Grids grids;

	private final Map<Place, BigDecimal> given;

	private final Map<Place, Formula> formulas;

	private final Map<Place, Optional<BigDecimal>> computed = new HashMap<>();

	/**
	 * Creates the amounts.
	 * @param grids the forms
	 * @param given amounts that are written down
	 * @param formulas what computes the others
	 */
	public Amounts(Grids grids, Map<Place, BigDecimal> given, Map<Place, Formula> formulas) {
		this.grids = grids;
		this.given = Map.copyOf(given);
		this.formulas = Map.copyOf(formulas);
	}

	/**
	 * The amount in a place.
	 * @param place the place
	 * @return the amount in the unit of its form, or nothing if it is blank
	 */
	public Optional<BigDecimal> at(Place place) {
		BigDecimal amount = this.given.get(place);
		Formula formula = this.formulas.get(place);
		if (amount != null || formula == null) {
			return Optional.ofNullable(amount);
		}
		Optional<BigDecimal> known = this.computed.get(place);
		if (known == null) {
			known = result(formula, place.form());
			this.computed.put(place, known);
		}
		return known;
	}

	/**
	 * What a formula gives, rounded to the decimals of the form it stands in.
	 * @param formula the formula
	 * @param form the form it stands in
	 * @return the amount, or nothing if all it adds up is blank
	 */
	public Optional<BigDecimal> result(Formula formula, String form) {
		int decimals = this.grids.form(form).form().decimals();
		return sum(formula.terms(), this.grids.unit(form)).map((sum) -> sum.setScale(decimals, RoundingMode.HALF_UP));
	}

	/**
	 * Adds up.
	 * @param terms what is added up
	 * @param unit the unit of the sum
	 * @return the sum, or nothing if all of it is blank
	 */
	public Optional<BigDecimal> sum(List<Term> terms, Unit unit) {
		BigDecimal sum = null;
		for (Term term : terms) {
			int shift = shift(this.grids.unit(term.form()), unit);
			for (Place place : this.grids.places(term)) {
				Optional<BigDecimal> amount = at(place);
				if (amount.isPresent()) {
					BigDecimal part = amount.get().movePointRight(shift).multiply(BigDecimal.valueOf(term.weight()));
					sum = (sum != null) ? sum.add(part) : part;
				}
			}
		}
		return Optional.ofNullable(sum);
	}

	/**
	 * How many of the places of a sum are filled.
	 * @param terms the terms of one form
	 * @return the number of amounts that are not blank
	 */
	public long filled(List<Term> terms) {
		return terms.stream()
			.flatMap((term) -> this.grids.places(term).stream())
			.filter((place) -> at(place).isPresent())
			.count();
	}

	/**
	 * By how many digits an amount moves to the left of its point.
	 * @param from the unit it is in
	 * @param to the unit it is wanted in
	 * @return 4 from 万元 to 元, −4 from 元 to 万元, else 0
	 */
	public static int shift(Unit from, Unit to) {
		return (from == to) ? 0 : (from == Unit.WAN_YUAN) ? YUAN_OF_WAN : -YUAN_OF_WAN;
	}

}
