package org.mingzhang.rulebook.across;

import java.util.List;
import java.util.Map;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.rulebook.background.Background;
import org.mingzhang.rulebook.background.Known;
import org.mingzhang.rulebook.background.Known.Told;
import org.mingzhang.rulebook.background.Known.Untold;
import org.mingzhang.rulebook.background.LedgerBalances;

/** Backgrounds of which only one thing is known. */
final class Backgrounds {

	static final String AWAY = "账本暂时没有回答";

	private Backgrounds() {
	}

	/** Closing balances of last year, in 分. */
	static Background closing(Map<String, Long> balances) {
		return ledger(new Told<>(balances), new Untold<>("没有上年的决算"));
	}

	static Background closing(Map<String, Long> balances, FilingContent lastYear) {
		return ledger(new Told<>(balances), new Told<>(lastYear));
	}

	static Background noClosing(String reason) {
		return ledger(new Untold<>(reason), new Untold<>(reason));
	}

	static Background budget(Known<FilingContent> budget) {
		return new Background(new Untold<>(AWAY), budget, new Untold<>(AWAY), new Untold<>(AWAY), new Untold<>(AWAY),
				List.of());
	}

	static Background units(FilingContent... units) {
		return new Background(new Untold<>(AWAY), new Untold<>(AWAY), new Told<>(List.of(units)), new Untold<>(AWAY),
				new Untold<>(AWAY), List.of());
	}

	private static Background ledger(Known<Map<String, Long>> closing, Known<FilingContent> lastYear) {
		return new Background(lastYear, new Untold<>(AWAY), new Untold<>(AWAY), new Untold<>(AWAY),
				new Told<>(new LedgerBalances(closing, new Untold<>(AWAY))), List.of());
	}

}
