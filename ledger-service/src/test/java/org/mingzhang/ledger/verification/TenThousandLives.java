package org.mingzhang.ledger.verification;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The long form, run by its name: the README of the module tells how. */
class TenThousandLives extends RandomLives {

	@Property(tries = 10_000)
	void theBooksAreRightWhateverHappens(@ForAll("lives") List<List<Version>> lives, @ForAll long seed) {
		live(lives, seed);
	}

}
