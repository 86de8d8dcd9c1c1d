package org.mingzhang.rulebook.background;

import java.util.List;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.rulebook.background.Known.Untold;

/**
 * What is known about a department besides its filing.
 *
 * @param lastYear its newest approved filing of the same kind a year before
 * @param budget its newest approved budget of the same year
 * @param units the filings of its units (所属单位) of the same year and kind
 * @param peers newest approved filings of other departments of its district, same year
 * and kind
 * @param ledger what the ledger says
 * @param decisions the bureau's decisions that hold on the day of the check
 */
public record Background(Known<FilingContent> lastYear, Known<FilingContent> budget, Known<List<FilingContent>> units,
		Known<List<FilingContent>> peers, Known<LedgerBalances> ledger, List<Decision> decisions) {

	/** A check away from every service: nothing is known but the filing itself. */
	public static final Background OFFLINE = unknown("离线审核，没有接入账本");

	public Background {
		decisions = List.copyOf(decisions);
	}

	/**
	 * Nothing is known.
	 * @param reason why, Chinese, without a full stop
	 * @return the background
	 */
	public static Background unknown(String reason) {
		return new Background(new Untold<>(reason), new Untold<>(reason), new Untold<>(reason), new Untold<>(reason),
				new Untold<>(reason), List.of());
	}

}
