package org.mingzhang.ledger.consolidation;

import org.mingzhang.ledger.account.Nature;
import org.mingzhang.ledger.account.Source;

/**
 * Money that one unit hands another: an expenditure there, a revenue here. Taken together
 * it is neither.
 */
public enum InternalTransfer {

	/** 对附属单位补助支出, which the affiliated unit books as 上级补助收入. */
	SUBSIDY("subsidy", Nature.SUBSIDY, Source.SUPERIOR),

	/** 上缴上级支出, which the superior unit books as 附属单位上缴收入. */
	REMITTANCE("remittance", Nature.REMITTED, Source.AFFILIATED);

	private final String id;

	private final Nature paid;

	private final Source received;

	InternalTransfer(String id, Nature paid, Source received) {
		this.id = id;
		this.paid = paid;
		this.received = received;
	}

	/**
	 * {@return the name used in the interface}
	 */
	public String id() {
		return this.id;
	}

	/**
	 * {@return the nature of the expenditure}
	 */
	public Nature paid() {
		return this.paid;
	}

	/**
	 * {@return the source of the revenue}
	 */
	public Source received() {
		return this.received;
	}

}
