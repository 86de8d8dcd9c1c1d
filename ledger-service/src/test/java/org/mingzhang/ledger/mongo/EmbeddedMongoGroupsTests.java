package org.mingzhang.ledger.mongo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.ledger.book.Standing;
import org.mingzhang.ledger.group.Bookkeeper;
import org.mingzhang.ledger.group.FilingLife;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.GroupsContract;
import org.mingzhang.ledger.group.Head;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.ledger.posting.Poster;
import org.mingzhang.ledger.verification.Replay;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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

	private static void book(Groups groups) {
		Ledger ledger = new Ledger(Poster.load(), groups, Clock.systemUTC());
		ledger.apply(FilingLife.of("420107-101", 1).approval(4, FilingLife.spending(10)));
		ledger.apply(FilingLife.of("420107-101", 2).approval(4, FilingLife.spending(12)));
	}

}
