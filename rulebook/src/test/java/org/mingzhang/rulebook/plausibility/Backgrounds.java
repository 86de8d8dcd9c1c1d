package org.mingzhang.rulebook.plausibility;

import java.util.List;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.background.Background;
import org.mingzhang.rulebook.background.Known;
import org.mingzhang.rulebook.background.Known.Told;

/** Backgrounds of which one thing is known. */
final class Backgrounds {

	private static final Background NONE = Background.OFFLINE;

	private Backgrounds() {
	}

	static Background lastYear(FilingBuilder lastYear) {
		return of(new Told<>(lastYear.content()), NONE.budget(), NONE.peers());
	}

	static Background budget(FilingBuilder budget) {
		return of(NONE.lastYear(), new Told<>(budget.content()), NONE.peers());
	}

	static Background peers(List<FilingBuilder> peers) {
		return of(NONE.lastYear(), NONE.budget(), new Told<>(peers.stream().map(FilingBuilder::content).toList()));
	}

	private static Background of(Known<FilingContent> lastYear, Known<FilingContent> budget,
			Known<List<FilingContent>> peers) {
		return new Background(lastYear, budget, NONE.units(), peers, NONE.ledger(), List.of());
	}

}
