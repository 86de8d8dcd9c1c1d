package org.mingzhang.ledger.mongo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.ledger.balance.Balances;
import org.mingzhang.ledger.group.Booking;
import org.mingzhang.ledger.group.Bookkeeper;
import org.mingzhang.ledger.group.FilingLife;
import org.mingzhang.ledger.group.Group;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.ledger.group.Turns;
import org.mingzhang.ledger.period.Periods;
import org.mingzhang.ledger.posting.Poster;
import org.mingzhang.ledger.verification.Replay;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.ledger.group.FilingLife.spending;

/**
 * A book that is lost, or comes back from an older copy, is only a projection: no booking
 * depends on it.
 */
@Timeout(60)
class LostBooksTests {

	private final MongoServer server = new MongoServer(new MemoryBackend());

	private final MongoClient client = MongoClients.create(this.server.bindAndGetConnectionString());

	private final MongoDatabase database = this.client.getDatabase("ledger");

	private final Groups groups = new MongoGroups(this.database, Duration.ofSeconds(60));

	private final Ledger ledger = new Ledger(Poster.load(), this.groups, Clock.systemUTC());

	private final FilingLife first = FilingLife.of("420107-101", 1);

	private final FilingLife second = FilingLife.of("420107-101", 2);

	private final FilingLife third = FilingLife.of("420107-101", 3);

	private final FilingSeries series = this.first.filing().series();

	@AfterEach
	void disconnect() {
		this.client.close();
		this.server.shutdownNow();
	}

	@Test
	void aVersionReservedBeforeItsBookWasLostReversesTheOneBefore() {
		this.ledger.apply(this.first.approval(4, spending(10)));
		this.ledger.apply(this.second.review(3, spending(12)));
		lose();
		this.ledger.apply(this.second.approval(4, spending(12)));
		assertThat(booking(this.second).reverses()).isEqualTo(this.first.filing());
		requireWhole(1, 2);
	}

	@Test
	void aVersionFirstHeardOfAfterItsBookWasLostReversesTheOneBefore() {
		this.ledger.apply(this.first.approval(4, spending(10)));
		lose();
		this.ledger.apply(this.second.approval(4, spending(12)));
		assertThat(booking(this.second).reverses()).isEqualTo(this.first.filing());
		requireWhole(1, 2);
	}

	@Test
	void aVersionThatComesAfterItsSuccessorAndTheLossOfItsBookTakesItselfBack() {
		this.ledger.apply(this.second.approval(4, spending(12)));
		lose();
		this.ledger.apply(this.first.approval(4, spending(10)));
		assertThat(booking(this.first).reverses()).isEqualTo(this.first.filing());
		requireWhole(1, 2);
	}

	@Test
	void aBookThatCameBackFromAnOlderCopyListsAgainWhatWasBookedSince() {
		this.ledger.apply(this.first.approval(4, spending(10)));
		Document older = Mono.from(books().find()).block();
		this.ledger.apply(this.second.approval(4, spending(12)));
		Mono.from(books().replaceOne(new Document("_id", this.series.toString()), older)).block();
		this.ledger.apply(this.third.approval(4, spending(13)));
		assertThat(booking(this.third).reverses()).isEqualTo(this.second.filing());
		requireWhole(1, 2, 3);
	}

	@Test
	void anApprovalThatComesAgainMakesALostBookAnew() {
		this.ledger.apply(this.first.approval(4, spending(10)));
		this.ledger.apply(this.second.approval(4, spending(12)));
		lose();
		this.ledger.apply(this.second.approval(4, spending(12)));
		requireWhole(1, 2);
	}

	@Test
	void lostBooksAreMadeAnewFromAllGroupsOfTheirDistrict() {
		this.ledger.apply(this.first.approval(4, spending(10)));
		this.ledger.apply(this.second.approval(4, spending(12)));
		this.ledger.apply(this.third.review(3, spending(13)));
		new Periods(this.groups, new Balances(this.groups), new Turns(), Clock.systemUTC()).close("420107", 2023,
				"wang", "");
		lose();
		assertThat(new Bookkeeper(this.groups).rebuild("420107")).isEqualTo(1);
		assertThat(this.groups.books().find(this.series).listed()).containsExactly(1, 2, 3);
		requireWhole(1, 2);
	}

	private void lose() {
		Mono.from(books().drop()).block();
	}

	private MongoCollection<Document> books() {
		return this.database.getCollection("books");
	}

	private Booking booking(FilingLife life) {
		Booking booking = this.groups.find(life.filing()).map(Group::booking).orElse(null);
		assertThat(booking).isNotNull();
		return booking;
	}

	private void requireWhole(Integer... versions) {
		assertThat(this.groups.books().find(this.series).booked()).containsExactly(versions);
		assertThat(this.groups.bookings(this.series)).hasSize(versions.length);
		assertThat(Replay.verify(this.groups, "420107").differences()).isEqualTo(List.of());
	}

}
