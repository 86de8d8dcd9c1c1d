package org.mingzhang.ledger.verification;

import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.group.Attempt;
import org.mingzhang.ledger.group.Booking;
import org.mingzhang.ledger.group.FilingLife;
import org.mingzhang.ledger.group.Group;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.InMemoryGroups;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.ledger.posting.Poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.ledger.group.FilingLife.spending;

class SlenderTests {

	private final Groups groups = new InMemoryGroups(new Slender());

	private final Ledger ledger = new Ledger(Poster.load(), this.groups, Clock.systemUTC());

	private final FilingLife first = FilingLife.of("420107-101", 1);

	@Test
	void theyHoldNothingThatAProofDoesNotNeed() {
		this.ledger.apply(this.first.review(3, spending(10)));
		this.ledger.apply(this.first.returned(4));
		this.ledger.apply(this.first.review(5, spending(11)));
		assertThat(kept().attempts()).extracting((attempt) -> attempt.entries().size()).containsExactly(0, 3);
		this.ledger.apply(this.first.approval(6, spending(11)));
		assertThat(kept().attempts()).flatExtracting(Attempt::reconciliation).isEmpty();
		assertThat(kept().attempts()).flatExtracting(Attempt::entries).isEmpty();
	}

	@Test
	void anAccountIsHeldOnce() {
		this.ledger.apply(this.first.approval(4, spending(10)));
		this.ledger.apply(FilingLife.of("420107-102", 1).approval(4, spending(12)));
		List<Entry> others = booking(FilingLife.of("420107-102", 1)).entries();
		List<Entry> own = booking(this.first).entries();
		for (int i = 0; i < own.size(); i++) {
			assertThat(others.get(i).account()).isSameAs(own.get(i).account());
		}
	}

	private Group kept() {
		return this.groups.find(this.first.filing()).orElseThrow();
	}

	private Booking booking(FilingLife life) {
		return this.groups.find(life.filing()).map(Group::booking).orElseThrow();
	}

}
