package org.mingzhang.rulebook.across;

import java.util.List;
import java.util.Optional;

import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.forms.identity.WeightedCell;
import org.mingzhang.rulebook.background.Known;
import org.mingzhang.rulebook.background.Known.Told;
import org.mingzhang.rulebook.background.Known.Untold;
import org.mingzhang.rulebook.filing.Filing;

/**
 * What cells add up to.
 *
 * @param fen the sum in 分
 * @param half how far the exact sum may lie from it, in 分
 * @param blank whether none of the cells has a figure
 */
record Figure(long fen, long half, boolean blank) {

	static final Figure BLANK = new Figure(0, 0, true);

	static final Untold<Figure> UNDECIDED = new Untold<>("其中有数字的栏次未定，或有金额不能以分计");

	Figure plus(Figure other) {
		return new Figure(Math.addExact(this.fen, other.fen), Math.addExact(this.half, other.half),
				this.blank && other.blank);
	}

	/** What cells of the filing under examination add up to. */
	static Known<Figure> of(Filing filing, List<WeightedCell> cells) {
		Figure sum = BLANK;
		for (WeightedCell term : cells) {
			int cell = filing.system().index().indexOf(term.cell());
			if (cell >= 0 && filing.figures().isOpen(cell)) {
				return UNDECIDED;
			}
			if (cell >= 0 && !filing.figures().isBlank(cell)) {
				sum = sum
					.plus(new Figure(term.weight() * filing.figures().fen(cell), filing.figures().half(cell), false));
			}
		}
		return new Told<>(sum);
	}

	/**
	 * What cells of another filing add up to, whose figures stand for no wider interval
	 * than those of the same form here.
	 */
	static Known<Figure> of(Filing filing, FilingContent other, List<WeightedCell> cells) {
		Figure sum = BLANK;
		for (WeightedCell term : cells) {
			if (other.openFigures().stream().anyMatch((open) -> open.cells().contains(term.cell()))) {
				return UNDECIDED;
			}
			Optional<Fact> fact = other.fact(term.cell());
			if (fact.isPresent()) {
				Optional<Long> fen = Figures.fen(fact.get().value(), fact.get().unit());
				if (fen.isEmpty()) {
					return UNDECIDED;
				}
				sum = sum.plus(new Figure(term.weight() * fen.get(), half(filing, fact.get()), false));
			}
		}
		return new Told<>(sum);
	}

	private static long half(Filing filing, Fact fact) {
		int decimals = filing.template()
			.form(fact.cell().form())
			.map((form) -> Math.min(form.decimals(), fact.unit().decimals()))
			.orElse(0);
		return Figures.half(fact.unit(), Math.max(decimals, fact.value().decimals()));
	}

}
