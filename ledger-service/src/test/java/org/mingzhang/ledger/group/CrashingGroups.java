package org.mingzhang.ledger.group;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;

/** Crashes by chance, just before or just after a write. */
public final class CrashingGroups implements Groups {

	private final Groups groups;

	private final Random chance;

	public CrashingGroups(Groups groups, Random chance) {
		this.groups = groups;
		this.chance = chance;
	}

	@Override
	public Optional<Group> find(FilingId filing) {
		return this.groups.find(filing);
	}

	@Override
	public Written write(Group group) {
		crashSometimes();
		Written written = this.groups.write(group);
		crashSometimes();
		return written;
	}

	@Override
	public Head head(String district) {
		return this.groups.head(district);
	}

	@Override
	public List<Booking> bookings(FilingSeries series) {
		return this.groups.bookings(series);
	}

	@Override
	public void read(String district, Consumer<? super Booking> reader) {
		this.groups.read(district, reader);
	}

	@Override
	public Period period(String district, int year) {
		return this.groups.period(district, year);
	}

	@Override
	public List<Period> periods(String district) {
		return this.groups.periods(district);
	}

	@Override
	public Written append(PeriodAct act) {
		crashSometimes();
		Written written = this.groups.append(act);
		crashSometimes();
		return written;
	}

	private void crashSometimes() {
		if (this.chance.nextInt(5) == 0) {
			throw new Crash();
		}
	}

	/** The process died. */
	public static final class Crash extends RuntimeException {

	}

}
