package org.mingzhang.reading.recovery;

/** Something that has to hold between the choices of some unknowns. */
sealed interface Constraint permits SumConstraint, PresenceConstraint {

	/** The unknowns it is about. */
	int[] unknowns();

	/**
	 * Takes away the choices that cannot hold whatever the other unknowns choose.
	 * @param domains the choices that remain
	 * @param number number of this constraint, noted as the reason
	 * @param effort what the work is counted on
	 * @return the outcome
	 */
	Outcome revise(Domains domains, int number, Effort effort);

	/** What a revision did. */
	enum Outcome {

		/** Nothing could be taken away. */
		UNCHANGED,

		/** Some choices were taken away. */
		NARROWED,

		/** No choices of the unknowns hold together. */
		CONTRADICTED

	}

}
