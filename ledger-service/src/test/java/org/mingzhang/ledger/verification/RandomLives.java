package org.mingzhang.ledger.verification;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.Event;
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
 * Whatever filings live through, however their events arrive, and whatever bureaus do to
 * the year meanwhile, the books are right: while things go on, and when they have come to
 * an end.
 */
abstract class RandomLives {

	private static final List<String> DEPARTMENTS = List.of("420107-101", "420107-102", "420105-101");

	private static final List<String> DISTRICTS = List.of("420107", "420105");

	private static final long FEN_PER_SPENDING = 2_000_000L;

	private static final Poster POSTER = Poster.load();

	/** Lets lives happen, and looks at the books now and then. */
	static void live(List<List<Version>> lives, long seed) {
		Random chance = new Random(seed);
		Groups groups = new InMemoryGroups();
		SimulatedLog log = new SimulatedLog();
		scrambled(eventsOf(lives), chance).forEach(log::publish);
		Verifier verifier = new Verifier(groups, log, POSTER);
		Ledger ledger = new Ledger(POSTER, new CrashingGroups(groups, chance), Clock.systemUTC());
		RandomYears years = new RandomYears(DISTRICTS, groups, ledger, log, chance);
		while (!isWorkedOff(log)) {
			takeOne(log, chance.nextInt(SimulatedLog.PARTITIONS), ledger, chance);
			if (chance.nextInt(5) == 0) {
				years.actSomehow();
			}
			if (chance.nextInt(20) == 0) {
				requireRight(verifier);
			}
		}
		years.reopenAll();
		requireRight(verifier);
		requireToldOnce(log, lives);
		for (int i = 0; i < lives.size(); i++) {
			assertThat(spent(groups, i)).isEqualTo(newestApproved(lives.get(i)) * FEN_PER_SPENDING);
		}
	}

	/**
	 * What a consumer does with an event: apply, tell, commit. It may die between any two
	 * steps, and then the event comes again.
	 */
	private static void takeOne(SimulatedLog log, int partition, Ledger ledger, Random chance) {
		Event event = log.next(partition);
		if (event == null) {
			return;
		}
		try {
			ledger.apply(event).ifPresent((answer) -> {
				CrashingGroups.crashSometimes(chance);
				log.publish(answer);
			});
			CrashingGroups.crashSometimes(chance);
			log.commit(partition);
		}
		catch (CrashingGroups.Crash crash) {
			// the offset is where it was
		}
	}

	private static void requireRight(Verifier verifier) {
		for (String district : DISTRICTS) {
			Verification found = verifier.fromEvents(district);
			assertThat(found.differences()).isEmpty();
			assertThat(found.sums().areEqual()).isTrue();
			assertThat(found.log().conflicts()).isZero();
		}
	}

	/**
	 * Every approval is told, however often always in the same words, and nothing else.
	 */
	private static void requireToldOnce(SimulatedLog log, List<List<Version>> lives) {
		Map<FilingId, Set<Event>> told = log.postings()
			.stream()
			.filter(FilingPosted.class::isInstance)
			.collect(Collectors.groupingBy(Event::filing, Collectors.toSet()));
		assertThat(told.values()).allSatisfy((words) -> assertThat(words).hasSize(1));
		assertThat(told).hasSize((int) lives.stream().flatMap(Collection::stream).filter(Version::isPosted).count());
	}

	private static boolean isWorkedOff(SimulatedLog log) {
		for (int partition = 0; partition < SimulatedLog.PARTITIONS; partition++) {
			if (log.next(partition) != null) {
				return false;
			}
		}
		return true;
	}

	/** Some events come twice, the second time late; sometimes all come in any order. */
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
		return versions.stream().filter(Version::isPosted).reduce((one, other) -> other).map(Version::last).orElse(0L);
	}

	private static long spent(Groups groups, int department) {
		BalanceQuery query = new BalanceQuery(Set.of(AccountType.EXPENDITURE), Map.of(), List.of(Dimension.FUNCTION),
				null);
		FilingLife life = FilingLife.of(DEPARTMENTS.get(department), 1);
		Scope scope = new Scope(life.filing().series().department().district(),
				Set.of(life.filing().series().department()));
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

		APPROVED, APPROVED_BUT_UNBALANCED, RETURNED, WITHDRAWN, IN_REVIEW

	}

	/**
	 * A version that was submitted with these amounts, one after the other, and returned
	 * in between.
	 */
	record Version(List<Long> amounts, End end) {

		boolean isPosted() {
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
				case APPROVED_BUT_UNBALANCED -> life.approval(decided, FilingLife.unbalanced());
				case RETURNED -> life.returned(decided);
				case WITHDRAWN -> life.withdrawn(decided);
				case IN_REVIEW -> life.review(decided - 1, FilingLife.spending(last()));
			});
			return events;
		}

	}

}
