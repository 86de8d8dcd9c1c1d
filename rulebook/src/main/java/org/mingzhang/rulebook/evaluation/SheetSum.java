package org.mingzhang.rulebook.evaluation;

import java.util.List;
import java.util.Optional;

import org.mingzhang.forms.Unit;
import org.mingzhang.forms.identity.Figures;

/**
 * One side of an identity over tables kept as text.
 *
 * @param terms its terms
 */
record SheetSum(List<SheetTerm> terms) {

	/** Half of 0.01 万元, in 分. */
	private static final int HALF = Figures.half(Unit.WAN_YUAN, 2);

	static SheetSum of(List<SheetTerm> terms) {
		return new SheetSum(List.copyOf(terms));
	}

	String words() {
		return SheetEquations.words(this.terms);
	}

	/** Why it is not known, if it is not. */
	Optional<String> unknown() {
		return this.terms.stream()
			.filter((term) -> term.found() instanceof Found.Unknown)
			.map((term) -> ((Found.Unknown) term.found()).reason())
			.findFirst();
	}

	boolean isBlank() {
		return this.terms.stream().allMatch((term) -> term.found() instanceof Found.Blank);
	}

	boolean isIn(Unit unit) {
		return figures().stream().anyMatch((figure) -> figure.unit() == unit);
	}

	long fen() {
		return this.terms.stream()
			.mapToLong((term) -> (term.found() instanceof Found.Told(Figure figure)) ? term.weight() * figure.fen() : 0)
			.sum();
	}

	/**
	 * How far the exact sum may lie from the printed one.
	 * @param converted whether the other side is in 万元; then an amount in 元 that is a
	 * whole number of 0.01 万元 may have been converted from there
	 */
	long half(boolean converted) {
		return figures().stream()
			.mapToLong((figure) -> (converted && figure.unit() == Unit.YUAN && figure.fen() % (2L * HALF) == 0)
					? Math.max(HALF, figure.half()) : figure.half())
			.sum();
	}

	private List<Figure> figures() {
		return this.terms.stream()
			.flatMap((term) -> (term.found() instanceof Found.Told(Figure figure)) ? Optional.of(figure).stream()
					: Optional.<Figure>empty().stream())
			.toList();
	}

}
