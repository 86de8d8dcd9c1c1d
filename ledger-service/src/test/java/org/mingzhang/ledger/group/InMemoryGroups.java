package org.mingzhang.ledger.group;

import java.util.ArrayList;
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

	private final List<PeriodAct> acts = new ArrayList<>();

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
		Stream<Head> bookings = bookings().filter((booking) -> booking.district().equals(district)).map(Booking::head);
		Stream<Head> acts = this.acts.stream().filter((act) -> act.district().equals(district)).map(PeriodAct::head);
		return Stream.concat(bookings, acts).max(Comparator.comparingLong(Head::sequence)).orElse(Head.START);
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

	@Override
	public synchronized Period period(String district, int year) {
		return new Period(district, year,
				this.acts.stream().filter((act) -> act.district().equals(district) && act.year() == year).toList());
	}

	@Override
	public synchronized List<Period> periods(String district) {
		return this.acts.stream()
			.filter((act) -> act.district().equals(district))
			.map(PeriodAct::year)
			.distinct()
			.sorted()
			.map((year) -> period(district, year))
			.toList();
	}

	@Override
	public synchronized Written append(PeriodAct act) {
		if (period(act.district(), act.year()).acts().size() + 1 != act.number()) {
			return Written.CHANGED;
		}
		if (head(act.district()).next() != act.sequence()) {
			return Written.OVERTAKEN;
		}
		this.acts.add(act);
		return Written.DONE;
	}

	private Stream<Booking> bookings() {
		return this.groups.values().stream().map(Group::booking).filter(Objects::nonNull);
	}

}
