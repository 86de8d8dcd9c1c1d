package org.mingzhang.writing.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.Sheet;
import org.mingzhang.writing.office.About;
import org.mingzhang.writing.sum.Amounts;
import org.mingzhang.writing.sum.Check;
import org.mingzhang.writing.sum.Formula;
import org.mingzhang.writing.sum.Grids;
import org.mingzhang.writing.sum.Place;

/**
 * What a workbook holds.
 *
 * @param about what it is about
 * @param grids its forms
 * @param given amounts written down: filed ones as printed, or those known beforehand
 * @param origins where amounts known beforehand come from
 * @param formulas what computes cells; cells whose formula gives another amount than was
 * filed have none
 * @param deviating cells that have none for that reason, with the identity
 * @param amounts every amount, computed ones included
 * @param checks the identities
 * @param narrative the text
 * @param sheets tables kept as text
 * @param others figures that stand in no cell of these forms: form, row, columns, amount,
 * unit, origin
 */
record Book(About about, Grids grids, Map<Place, BigDecimal> given, Map<Place, String> origins,
		Map<Place, Formula> formulas, Map<Place, Formula> deviating, Amounts amounts, List<Check> checks,
		Narrative narrative, List<Sheet> sheets, List<List<String>> others) {

	/** How many decimals the amount in a place is printed with. */
	int decimals(Place place) {
		return Optional.ofNullable(this.given.get(place))
			.map(BigDecimal::scale)
			.orElseGet(() -> this.grids.form(place.form()).form().decimals());
	}

}
