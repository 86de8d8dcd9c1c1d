package org.mingzhang.ledger.verification;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Some hundred lives, in every build. */
class RandomLivesTests extends RandomLives {

	@Property(tries = 300)
	void theBooksAreRightWhateverHappens(@ForAll("lives") List<List<Version>> lives, @ForAll long seed) {
		live(lives, seed);
	}

}
