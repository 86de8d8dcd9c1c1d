package org.mingzhang.rulebook.across;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.identity.WeightedCell;
import org.mingzhang.forms.notation.OtherFiling;
import org.mingzhang.rulebook.background.Background;
import org.mingzhang.rulebook.background.Known;
import org.mingzhang.rulebook.background.Known.Told;
import org.mingzhang.rulebook.background.Known.Untold;
import org.mingzhang.rulebook.background.LedgerBalances;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;

/**
 * Y1: an opening balance (年初结转和结余) is last year's closing balance in the ledger. It is
 * not, in real life, where it was adjusted at the beginning of the year (年初结转结余调整); so it
 * is explained, not refused.
 */
public final class OpeningBalances implements Rule {

	private static final String CLOSING_ROW = "expenditure.closing";

	/** What the closing balances of a form add up to, by column. */
	private static final Map<String, Map<String, String>> FUNDS = Map.of("summary",
			Map.of("amount", LedgerBalances.TOTAL), "fiscal-summary",
			Map.of("general", "general", "fund", "fund", "capital", "capital"));

	/** Money whose fund the filing did not tell: the ledger cannot split it either. */
	private static final Set<String> UNTOLD_FUNDS = Set.of("fiscal", "unsplit");

	@Override
	public List<RuleEntry> entries() {
		return List.of();
	}

	@Override
	public List<Finding> check(Examination examination) {
		Filing filing = examination.filing();
		Background background = examination.background();

		Known<Map<String, Long>> closing = switch (background.ledger()) {
			case Told<LedgerBalances>(LedgerBalances ledger) -> ledger.closing();
			case Untold<LedgerBalances>(String reason) -> new Untold<>(reason);
		};
		return new Comparing(filing, OtherFiling.LAST_YEAR, "账本中上年的年末结转和结余", "请核对年初数；如在年初调整了结转和结余，请说明调整的依据和金额。", false)
			.findings(closing.map((balances) -> (cells) -> figure(filing, background, balances, cells)), List.of());
	}

	private static Known<Figure> figure(Filing filing, Background background, Map<String, Long> balances,
			List<WeightedCell> cells) {
		Figure sum = Figure.BLANK;
		for (WeightedCell term : cells) {
			Cell cell = term.cell();
			String fund = fund(cell);
			if (fund == null) {
				return new Untold<>("账本不单独记载 " + filing.addresses().of(cell));
			}
			if (background.lastYear() instanceof Told<FilingContent>(FilingContent lastYear)
					&& lastYear.form(cell.form()).isEmpty()
					&& lastYear.facts().stream().noneMatch((fact) -> fact.cell().form().equals(cell.form()))) {
				return new Untold<>("上年的决算中没有" + filing.addresses().title(cell.form()));
			}
			if (!fund.equals(LedgerBalances.TOTAL)
					&& UNTOLD_FUNDS.stream().anyMatch((untold) -> balances.getOrDefault(untold, 0L) != 0)) {
				return new Untold<>("账本中上年的结转和结余没有分资金性质");
			}
			// The ledger booked a figure that was printed as finely as this form prints.
			sum = sum
				.plus(new Figure(term.weight() * balances.getOrDefault(fund, 0L), filing.half(cell.form()), false));
		}
		return new Told<>(sum);
	}

	private static @Nullable String fund(Cell cell) {
		return cell.row().equals(CLOSING_ROW) ? FUNDS.getOrDefault(cell.form(), Map.of()).get(cell.column()) : null;
	}

}
