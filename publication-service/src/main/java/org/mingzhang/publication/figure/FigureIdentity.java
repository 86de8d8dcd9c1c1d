package org.mingzhang.publication.figure;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.identity.Equation;
import org.mingzhang.forms.identity.WeightedCell;
import org.mingzhang.publication.disclosure.DisclosureAddress;
import org.mingzhang.publication.disclosure.FigureAddress;
import org.mingzhang.publication.writing.FactRow;

/**
 * An identity that a figure takes part in, with the figures of all its cells.
 *
 * @param rule id of the rule book
 * @param statement the identity as the forms print it
 * @param meaning what it says, in words
 * @param left the cells on the left
 * @param relation how the sides relate: ＝, ≤ or ≥
 * @param right the cells on the right
 * @param rulebook where the public rule book explains the rule
 */
public record FigureIdentity(String rule, String statement, String meaning, List<Operand> left, String relation,
		List<Operand> right, String rulebook) {

	/**
	 * A cell of an identity.
	 *
	 * @param form form id
	 * @param row row id
	 * @param column column id
	 * @param weight 1 or −1
	 * @param value the amount; null where the cell is blank and counts as nothing
	 * @param permalink its address in this version; null where the cell is blank
	 */
	public record Operand(String form, String row, String column, int weight, @Nullable Amount value,
			@Nullable String permalink) {

		private static Operand of(WeightedCell term, DisclosureAddress address, Map<Cell, FactRow> facts) {
			Cell cell = term.cell();
			FactRow fact = facts.get(cell);
			return new Operand(cell.form(), cell.row(), cell.column(), term.weight(),
					(fact != null) ? fact.value() : null,
					(fact != null) ? new FigureAddress(address, cell).apiPath() : null);
		}

	}

	static FigureIdentity of(Equation equation, DisclosureAddress address, Map<Cell, FactRow> facts) {
		return new FigureIdentity(equation.rule().id(), equation.statement(), equation.rule().meaning(),
				equation.left().stream().map((term) -> Operand.of(term, address, facts)).toList(),
				equation.relation().symbol(),
				equation.right().stream().map((term) -> Operand.of(term, address, facts)).toList(),
				"/rulebook#" + equation.rule().id());
	}

}
