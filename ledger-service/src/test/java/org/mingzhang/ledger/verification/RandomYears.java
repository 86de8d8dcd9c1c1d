package org.mingzhang.ledger.verification;

import java.time.Clock;
import java.util.List;
import java.util.Random;

import org.mingzhang.ledger.balance.Balances;
import org.mingzhang.ledger.group.CrashingGroups;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.ledger.group.Turns;
import org.mingzhang.ledger.period.Backlog;
import org.mingzhang.ledger.period.NotNowException;
import org.mingzhang.ledger.period.Periods;

/** Two people of each bureau close a year and reopen it, and may die on the way. */
final class RandomYears {

	private static final int YEAR = 2023;

	private static final List<String> PEOPLE = List.of("wang", "li");

	private final List<String> districts;

	private final Groups groups;

	private final Periods periods;

	private final Backlog backlog;

	private final Random chance;

	RandomYears(List<String> districts, Groups groups, Ledger ledger, SimulatedLog log, Random chance) {
		this.districts = districts;
		this.groups = groups;
		Groups crashing = new CrashingGroups(groups, chance);
		this.periods = new Periods(crashing, new Balances(crashing), new Turns(), Clock.systemUTC());
		this.backlog = new Backlog(crashing, ledger, (told) -> {
			CrashingGroups.crashSometimes(chance);
			log.publish(told);
			CrashingGroups.crashSometimes(chance);
		});
		this.chance = chance;
	}

	/** Somebody does something, whether it is time for it or not. */
	void actSomehow() {
		String district = this.districts.get(this.chance.nextInt(this.districts.size()));
		String person = PEOPLE.get(this.chance.nextInt(PEOPLE.size()));
		isDone(switch (this.chance.nextInt(6)) {
			case 0, 1 -> () -> this.periods.close(district, YEAR, person, "");
			case 2 -> () -> this.periods.requestReopening(district, YEAR, person, "更正");
			case 3 -> () -> this.periods.confirmReopening(district, YEAR, person, "");
			case 4 -> () -> this.periods.withdrawReopening(district, YEAR, person, "");
			default -> () -> this.backlog.book(district, YEAR);
		});
	}

	/** In the end every year is open, and whatever it kept out is booked. */
	void reopenAll() {
		for (String district : this.districts) {
			while (this.groups.period(district, YEAR).isClosed()) {
				isDone(() -> this.periods.requestReopening(district, YEAR, "wang", "更正"));
				isDone(() -> this.periods.confirmReopening(district, YEAR, "li", ""));
				isDone(() -> this.periods.withdrawReopening(district, YEAR, "wang", ""));
			}
			boolean isBooked = false;
			while (!isBooked) {
				isBooked = isDone(() -> this.backlog.book(district, YEAR));
			}
		}
	}

	private static boolean isDone(Runnable act) {
		try {
			act.run();
			return true;
		}
		catch (CrashingGroups.Crash | NotNowException ex) {
			return false;
		}
	}

}
