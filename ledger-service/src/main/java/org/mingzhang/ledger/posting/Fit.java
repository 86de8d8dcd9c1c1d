package org.mingzhang.ledger.posting;

/** How an account lies to a {@link Place}. */
enum Fit {

	/** All of it belongs to the place. */
	INSIDE,

	/** None of it does. */
	OUTSIDE,

	/**
	 * The account is coarser than the place: some of it may belong there, the filing does
	 * not tell how much.
	 */
	STRADDLES;

	/** Over several dimensions the account has to lie inside in each of them. */
	Fit and(Fit other) {
		if (this == OUTSIDE || other == OUTSIDE) {
			return OUTSIDE;
		}
		return (this == STRADDLES || other == STRADDLES) ? STRADDLES : INSIDE;
	}

	static Fit when(boolean inside) {
		return inside ? INSIDE : OUTSIDE;
	}

}
