package org.mingzhang.ledger.verification;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.balance.BalanceQuery;
import org.mingzhang.ledger.balance.Balances;
import org.mingzhang.ledger.balance.Dimension;
import org.mingzhang.ledger.group.CrashingGroups;
import org.mingzhang.ledger.group.FilingLife;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.InMemoryGroups;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.ledger.posting.Poster;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever filings live through, and however their events arrive, the books are right.
 */
class RandomLivesTests {

	private static final List<String> DEPARTMENTS = List.of("420107-101", "420107-102");

	private static final long FEN_PER_SPENDING = 2_000_000L;

	private static final Poster POSTER = Poster.load();

	@Property
	void debitsEqualCreditsAndBalancesAreTheNewestApprovedVersions(@ForAll("lives") List<List<Version>> lives,
			@ForAll long seed) {
		Random chance = new Random(seed);
		Groups groups = new InMemoryGroups();
		deliver(scrambled(eventsOf(lives), chance), new CrashingGroups(groups, chance));

		Verification found = Replay.verify(groups, "420107");
		assertThat(found.differences()).isEmpty();
		assertThat(found.sums().areEqual()).isTrue();
		assertThat(found.groups()).isEqualTo(lives.stream().flatMap(List::stream).filter(Version::isApproved).count());
		for (int i = 0; i < lives.size(); i++) {
			assertThat(spent(groups, DEPARTMENTS.get(i))).isEqualTo(newestApproved(lives.get(i)) * FEN_PER_SPENDING);
		}
	}

	/** Applies events as a consumer does: after a crash the same event comes again. */
	private static void deliver(List<Event> events, Groups groups) {
		Ledger ledger = new Ledger(POSTER, groups, Clock.systemUTC());
		for (Event event : events) {
			boolean isApplied = false;
			while (!isApplied) {
				try {
					boolean isAnswered = ledger.apply(event).filter(FilingPosted.class::isInstance).isPresent();
					assertThat(isAnswered).isEqualTo(event instanceof FilingApproved);
					isApplied = true;
				}
				catch (CrashingGroups.Crash crash) {
					isApplied = false;
				}
			}
		}
	}

	private static List<Event> scrambled(List<Event> events, Random chance) {
		List<Event> arriving = new ArrayList<>(events);
		events.stream().filter((event) -> chance.nextInt(3) == 0).forEach(arriving::add);
		if (chance.nextBoolean()) {
			Collections.shuffle(arriving, chance);
		}
		return arriving;
	}

	private static List<Event> eventsOf(List<List<Version>> lives) {
		List<Event> events = new ArrayList<>();
		for (int i = 0; i < lives.size(); i++) {
			for (int version = 0; version < lives.get(i).size(); version++) {
				events.addAll(lives.get(i).get(version).events(FilingLife.of(DEPARTMENTS.get(i), version + 1)));
			}
		}
		return events;
	}

	private static long newestApproved(List<Version> versions) {
		return versions.stream()
			.filter(Version::isApproved)
			.reduce((one, other) -> other)
			.map(Version::last)
			.orElse(0L);
	}

	private static long spent(Groups groups, String department) {
		BalanceQuery query = new BalanceQuery(Set.of(AccountType.EXPENDITURE), Map.of(), List.of(Dimension.FUNCTION),
				null);
		Scope scope = new Scope("420107", Set.of(DepartmentCode.parse(department)));
		return Balances.total(query, new Balances(groups).read(List.of(scope), query)).fen();
	}

	@Provide
	Arbitrary<List<List<Version>>> lives() {
		Arbitrary<Version> version = Combinators
			.combine(Arbitraries.longs().between(1, 999).list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(End.values()))
			.as(Version::new);
		return version.list().ofMinSize(1).ofMaxSize(3).list().ofMinSize(1).ofMaxSize(DEPARTMENTS.size());
	}

	/** How a version ends. */
	enum End {

		APPROVED, RETURNED, WITHDRAWN, IN_REVIEW

	}

	/**
	 * A version that was submitted with these amounts, one after the other, and returned
	 * in between.
	 */
	record Version(List<Long> amounts, End end) {

		boolean isApproved() {
			return this.end == End.APPROVED;
		}

		long last() {
			return this.amounts.getLast();
		}

		List<Event> events(FilingLife life) {
			List<Event> events = new ArrayList<>();
			long revision = 3;
			for (long amount : this.amounts) {
				events.add(life.review(revision, FilingLife.spending(amount)));
				events.add(life.returned(revision + 1));
				revision += 4;
			}
			long decided = revision - 3;
			events.removeLast();
			events.add(switch (this.end) {
				case APPROVED -> life.approval(decided, FilingLife.spending(last()));
				case RETURNED -> life.returned(decided);
				case WITHDRAWN -> life.withdrawn(decided);
				case IN_REVIEW -> life.review(decided - 1, FilingLife.spending(last()));
			});
			return events;
		}

	}

}
