package org.mingzhang.ledger.group;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;

/** Keeps groups in a map, by the same contract as the database. */
public final class InMemoryGroups implements Groups {

	private final Map<FilingId, Group> groups = new HashMap<>();

	@Override
	public synchronized Optional<Group> find(FilingId filing) {
		return Optional.ofNullable(this.groups.get(filing));
	}

	@Override
	public synchronized Written write(Group group) {
		Group kept = this.groups.getOrDefault(group.filing(), Group.unheard(group.filing()));
		if (kept.stamp() != group.stamp()) {
			return Written.CHANGED;
		}
		Booking booking = group.booking();
		if (booking != null && kept.booking() == null && head(booking.district()).next() != booking.sequence()) {
			return Written.OVERTAKEN;
		}
		this.groups.put(group.filing(), group.written());
		return Written.DONE;
	}

	@Override
	public synchronized Head head(String district) {
		return bookings().filter((booking) -> booking.district().equals(district))
			.max(Comparator.comparingLong(Booking::sequence))
			.map(Booking::head)
			.orElse(Head.START);
	}

	@Override
	public synchronized List<Booking> bookings(FilingSeries series) {
		return bookings().filter((booking) -> booking.filing().series().equals(series))
			.sorted(Comparator.comparingInt((booking) -> booking.filing().version()))
			.toList();
	}

	@Override
	public synchronized void read(String district, Consumer<? super Booking> reader) {
		bookings().filter((booking) -> booking.district().equals(district))
			.sorted(Comparator.comparingLong(Booking::sequence))
			.forEach(reader);
	}

	private Stream<Booking> bookings() {
		return this.groups.values().stream().map(Group::booking).filter(Objects::nonNull);
	}

}
