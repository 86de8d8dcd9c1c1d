package org.mingzhang.ledger.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.ledger.group.Attempt;
import org.mingzhang.ledger.group.Booking;
import org.mingzhang.ledger.group.DamagedException;
import org.mingzhang.ledger.group.Group;
import org.mingzhang.ledger.group.Head;
import org.mingzhang.ledger.group.State;

/** Groups as documents. */
final class GroupDocuments {

	static final String ID = "_id";

	static final String DISTRICT = "district";

	static final String SERIES = "series";

	static final String VERSION = "version";

	static final String STAMP = "stamp";

	static final String STATE = "state";

	static final String BOOKING = "booking";

	/**
	 * The group's place in its district's chain, unique in the district. A group that is
	 * not posted has its own id there, because a unique index takes a missing value once.
	 */
	static final String LINK = "link";

	private static final String ATTEMPTS = "attempts";

	/** The projection that leaves out what is not booked, which is most of a group. */
	static final Document WITHOUT_ATTEMPTS = new Document(ATTEMPTS, 0);

	private static final String REVISION = "revision";

	private static final String CONTENT_HASH = "contentHash";

	private static final String ENTRIES = "entries";

	private GroupDocuments() {
	}

	/** The link of a number: as wide as any number, so that texts sort like numbers. */
	static String link(long sequence) {
		return "%019d".formatted(sequence);
	}

	static Document write(Group group) {
		FilingSeries series = group.filing().series();
		Booking booking = group.booking();
		return new Document(ID, group.filing().toString()).append(DISTRICT, series.department().district())
			.append(SERIES, series.toString())
			.append(VERSION, group.filing().version())
			.append(STAMP, group.stamp())
			.append(STATE, group.state().id())
			.append(LINK, (booking != null) ? link(booking.sequence()) : group.filing().toString())
			.append(REVISION, group.revision())
			.append(ATTEMPTS, group.attempts().stream().map(GroupDocuments::write).toList())
			.append(BOOKING, (booking != null) ? write(booking) : null);
	}

	static Group group(Document document) {
		return DamagedException.whileReading(id(document), () -> wholeGroup(document));
	}

	private static Group wholeGroup(Document document) {
		return new Group(FilingId.parse(document.getString(ID)), document.getLong(STAMP), document.getLong(REVISION),
				document.getList(ATTEMPTS, Document.class).stream().map(GroupDocuments::attempt).toList(),
				bookingIfAny(document).orElse(null));
	}

	/** The booking of a group's document, whose attempts may be left out. */
	static Optional<Booking> bookingIfAny(Document document) {
		return DamagedException.whileReading(id(document), () -> {
			FilingId filing = FilingId.parse(document.getString(ID));
			Document booking = document.get(BOOKING, Document.class);
			if (booking == null && !filing.toString().equals(document.getString(LINK))) {
				throw new IllegalStateException("It has a number in the chain and no booking");
			}
			return Optional.ofNullable(booking).map((kept) -> booking(filing, kept));
		});
	}

	/** The booking of a group's document that may hold nothing else. */
	static Booking booking(Document document) {
		return DamagedException.whileReading(id(document),
				() -> booking(FilingId.parse(document.getString(ID)), document.get(BOOKING, Document.class)));
	}

	/**
	 * The place in the chain of a booking, or of an act, whose document may hold nothing
	 * else.
	 */
	static Head head(Document document) {
		return DamagedException.whileReading(id(document), () -> {
			Document link = document.get(BOOKING, Document.class);
			return new Head(link.getLong("sequence"), text(link, "hash"));
		});
	}

	/** What a document is called, whatever else of it may be damaged. */
	static String id(Document document) {
		return String.valueOf(document.get(ID));
	}

	private static Document write(Booking booking) {
		return new Document(REVISION, booking.revision()).append(CONTENT_HASH, booking.contentHash())
			.append("at", Date.from(booking.at()))
			.append("effectiveOn", booking.effectiveOn().toString())
			.append("reverses", (booking.reverses() != null) ? booking.reverses().toString() : null)
			.append(ENTRIES, EntryDocuments.write(booking.entries()))
			.append("sequence", booking.sequence())
			.append("previousHash", booking.previousHash())
			.append("hash", booking.hash());
	}

	private static Booking booking(FilingId filing, Document document) {
		String reverses = document.getString("reverses");
		return new Booking(filing, document.getLong(REVISION), text(document, CONTENT_HASH),
				document.getDate("at").toInstant(), LocalDate.parse(document.getString("effectiveOn")),
				(reverses != null) ? FilingId.parse(reverses) : null,
				EntryDocuments.entries(document.getList(ENTRIES, Document.class)), document.getLong("sequence"),
				text(document, "previousHash"), text(document, "hash"));
	}

	private static Document write(Attempt attempt) {
		return new Document(REVISION, attempt.revision()).append(CONTENT_HASH, attempt.contentHash())
			.append(STATE, attempt.state().id())
			.append("startedAt", Date.from(attempt.startedAt()))
			.append("endedAt", date(attempt.endedAt()))
			.append("reasons", attempt.reasons())
			.append(ENTRIES, AccountText.write(attempt.entries()))
			.append("reconciliation", ReconciliationText.write(attempt.reconciliation()))
			.append("repliedOn", (attempt.repliedOn() != null) ? attempt.repliedOn().toString() : null);
	}

	private static Attempt attempt(Document document) {
		Date endedAt = document.getDate("endedAt");
		String repliedOn = document.getString("repliedOn");
		return new Attempt(document.getLong(REVISION), document.getString(CONTENT_HASH),
				State.of(document.getString(STATE)), document.getDate("startedAt").toInstant(),
				(endedAt != null) ? endedAt.toInstant() : null, document.getList("reasons", String.class),
				(document.get(ENTRIES) instanceof String text) ? AccountText.entries(text)
						: EntryDocuments.entries(document.getList(ENTRIES, Document.class)),
				(document.get("reconciliation") instanceof String text) ? ReconciliationText.read(text)
						: EntryDocuments.reconciliation(document.getList("reconciliation", Document.class)),
				(repliedOn != null) ? LocalDate.parse(repliedOn) : null);
	}

	/** A text that is always there. */
	static String text(Document document, String key) {
		return Objects.requireNonNull(document.getString(key), key);
	}

	private static @Nullable Date date(@Nullable Instant at) {
		return (at != null) ? Date.from(at) : null;
	}

}
