package org.mingzhang.publication.writing;

import java.util.List;
import java.util.Optional;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.publication.disclosure.Headline;

/** Chooses the figures that stand for a disclosure: totals, whichever form holds them. */
final class Headlines {

	private static final List<Choice> CHOICES = List.of(
			new Choice("收入总计",
					List.of(new Cell("summary", "revenue.total", "amount"), new Cell("revenue", "total", "total"),
							new Cell("revenue", "total", "current"))),
			new Choice("支出总计",
					List.of(new Cell("summary", "expenditure.total", "amount"),
							new Cell("expenditure", "total", "total"))),
			new Choice("基本支出",
					List.of(new Cell("expenditure", "total", "basic"),
							new Cell("general-expenditure", "total", "basic"))),
			new Choice("项目支出",
					List.of(new Cell("expenditure", "total", "project"),
							new Cell("general-expenditure", "total", "project"))),
			new Choice("“三公”经费",
					List.of(new Cell("three-public", "total", "final"), new Cell("three-public", "total", "total"))));

	private Headlines() {
	}

	static List<Headline> of(FilingContent content) {
		return CHOICES.stream().map((choice) -> choice.in(content)).flatMap(Optional::stream).toList();
	}

	/**
	 * A figure that stands for a disclosure.
	 *
	 * @param label what it is
	 * @param cells where to look, first hit
	 */
	private record Choice(String label, List<Cell> cells) {

		Optional<Headline> in(FilingContent content) {
			return this.cells.stream()
				.map(content::fact)
				.flatMap(Optional::stream)
				.findFirst()
				.map((fact) -> new Headline(this.label, fact.cell(), fact.value(), fact.unit()));
		}

	}

}
