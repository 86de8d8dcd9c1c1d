package org.mingzhang.ledger.mongo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadPreference;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.ledger.book.Standing;
import org.mingzhang.ledger.group.Bookkeeper;
import org.mingzhang.ledger.group.DamagedException;
import org.mingzhang.ledger.group.FilingLife;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.GroupsContract;
import org.mingzhang.ledger.group.Head;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.ledger.group.PeriodAct;
import org.mingzhang.ledger.posting.Poster;
import org.mingzhang.ledger.verification.Difference;
import org.mingzhang.ledger.verification.Replay;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

class EmbeddedMongoGroupsTests extends GroupsContract {

	private final MongoServer server = new MongoServer(new MemoryBackend());

	private final MongoClient client = MongoClients.create(this.server.bindAndGetConnectionString());

	private final MongoDatabase database = this.client.getDatabase("ledger");

	@AfterEach
	void disconnect() {
		this.client.close();
		this.server.shutdownNow();
	}

	@Override
	protected Groups empty() {
		return new MongoGroups(this.database, Duration.ofSeconds(60));
	}

	@Test
	void theEndOfTheChainIsFoundAgainWhenACrashLeftItUnremembered() {
		Groups groups = empty();
		book(groups);
		Head head = groups.head("420107");
		assertThat(head.sequence()).isEqualTo(2);
		Document behind = new Document("$set", new Document("sequence", 1L));
		Mono.from(this.database.getCollection("heads").updateOne(new Document("_id", "420107"), behind)).block();
		assertThat(groups.head("420107")).isEqualTo(head);
	}

	@Test
	void nothingIsBookedAfterAGroupWasTakenOffTheEnd() {
		Groups groups = empty();
		book(groups);
		Mono.from(this.database.getCollection("groups")
			.deleteOne(new Document("_id", "420107-101-2023-final-accounts-2"))).block();
		assertThatIllegalStateException().isThrownBy(() -> groups.head("420107")).withMessageContaining("number 2");
	}

	@Test
	void groupsThatWereWrittenBeforeThereWereBooksAreListedAndCounted() {
		FilingSeries series = FilingLife.of("420107-101", 1).filing().series();
		Groups groups = empty();
		book(groups);
		Standing right = groups.books().find(series);
		List.of("books", "shelves").forEach((name) -> Mono.from(this.database.getCollection(name).drop()).block());
		Groups reopened = empty();
		assertThat(reopened.books().districts()).containsExactly("420107");
		assertThat(new Bookkeeper(reopened).read(series).sums()).isEqualTo(right.sums());
		assertThat(Replay.verify(reopened, "420107").differences()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{$set: {'booking.entries.0.debit': 5000}}",
			"{$set: {'booking.entries.0.debit': {$numberLong: '0'}}}", "{$unset: {'booking.previousHash': 1}}",
			"{$set: {'booking.effectiveOn': 'yesterday'}}", "{$set: {booking: null}}" })
	void aGroupThatCanNotBeReadIsADifferenceAndNothingIsBookedUponIt(String damage) {
		Groups groups = empty();
		book(groups);
		FilingLife second = FilingLife.of("420107-101", 2);
		Document id = new Document("_id", second.filing().toString());
		Mono.from(this.database.getCollection("groups").updateOne(id, Document.parse(damage))).block();
		assertThat(Replay.verify(groups, "420107").differences())
			.extracting(Difference::kind, Difference::sequence, Difference::group)
			.containsExactly(tuple(Difference.Kind.UNREADABLE, 2L, second.filing()));
		FilingApproved third = FilingLife.of("420107-101", 3).approval(4, FilingLife.spending(13));
		Ledger ledger = new Ledger(Poster.load(), groups, Clock.systemUTC());
		assertThatExceptionOfType(DamagedException.class).isThrownBy(() -> ledger.apply(third));
		assertThat(groups.find(third.filing())).isEmpty();
	}

	@Test
	void aBookThatCanNotBeReadIsADifferenceToo() {
		Groups groups = empty();
		book(groups);
		Document damage = Document.parse("{$set: {accounts: 7}}");
		Mono.from(this.database.getCollection("books").updateOne(new Document(), damage)).block();
		assertThat(Replay.verify(groups, "420107").differences()).extracting(Difference::kind)
			.containsExactly(Difference.Kind.UNREADABLE);
	}

	@Test
	void anActThatCanNotBeReadIsADifferenceToo() {
		Groups groups = empty();
		book(groups);
		PeriodAct closing = PeriodAct.appended(groups.head("420107"), groups.period("420107", 2023),
				PeriodAct.Kind.CLOSED, "bureau-420107", Instant.EPOCH, "", List.of());
		groups.append(closing);
		Document damage = Document.parse("{$set: {year: 'none'}}");
		Mono.from(this.database.getCollection("groups").updateOne(new Document("_id", closing.id()), damage)).block();
		assertThat(Replay.verify(groups, "420107").differences()).extracting(Difference::kind, Difference::sequence)
			.containsExactly(tuple(Difference.Kind.UNREADABLE, 3L));
	}

	@Test
	void whatIsReadIsWhatAMajorityHas() {
		List<BsonDocument> finds = new CopyOnWriteArrayList<>();
		CommandListener listener = new CommandListener() {

			@Override
			public void commandStarted(CommandStartedEvent event) {
				if (event.getCommandName().equals("find")) {
					finds.add(event.getCommand().clone());
				}
			}

		};
		MongoClientSettings settings = MongoClientSettings.builder()
			.applyConnectionString(new ConnectionString(this.server.getConnectionString()))
			.readPreference(ReadPreference.secondaryPreferred())
			.addCommandListener(listener)
			.build();
		try (MongoClient listened = MongoClients.create(settings)) {
			book(new MongoGroups(listened.getDatabase("ledger"), Duration.ofSeconds(60)));
		}
		assertThat(finds).isNotEmpty()
			.allSatisfy((find) -> assertThat(find.getDocument("readConcern").getString("level").getValue())
				.isEqualTo("majority"))
			.allSatisfy((find) -> assertThat(find.containsKey("$readPreference")).isFalse());
	}

	@Test
	void aReaderMayBeSlowerThanTheDatabaseMayBe() {
		Ledger ledger = new Ledger(Poster.load(), empty(), Clock.systemUTC());
		int links = 250;
		for (int i = 0; i < links; i++) {
			ledger.apply(FilingLife.of("420107-" + (101 + i), 1).approval(4, FilingLife.spending(1)));
		}
		Duration limit = Duration.ofSeconds(2);
		List<Long> sequences = new ArrayList<>();
		new MongoGroups(this.database, limit).read("420107", (link) -> {
			if (sequences.isEmpty()) {
				LockSupport.parkNanos(limit.plusSeconds(1).toNanos());
			}
			sequences.add(link.sequence());
		});
		assertThat(sequences).hasSize(links);
	}

	private static void book(Groups groups) {
		Ledger ledger = new Ledger(Poster.load(), groups, Clock.systemUTC());
		ledger.apply(FilingLife.of("420107-101", 1).approval(4, FilingLife.spending(10)));
		ledger.apply(FilingLife.of("420107-101", 2).approval(4, FilingLife.spending(12)));
	}

}
