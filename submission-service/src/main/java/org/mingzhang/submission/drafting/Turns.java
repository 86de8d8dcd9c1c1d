package org.mingzhang.submission.drafting;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets equal requests that are here at the same time wait for the first of them, so that
 * its document is read once. Nothing is right because of it: two processes may both read,
 * and the store still keeps one filing.
 */
final class Turns {

	private final Map<String, Turn> turns = new ConcurrentHashMap<>();

	/**
	 * Does some work while no other work under the same key is done.
	 * @param key what makes requests equal
	 * @param work the work
	 * @return what it returns
	 */
	<T> T oneByOne(String key, Supplier<T> work) {
		Turn turn = this.turns.compute(key, (same, known) -> ((known != null) ? known : new Turn()).entered());
		turn.lock.lock();
		try {
			return work.get();
		}
		finally {
			turn.lock.unlock();
			this.turns.computeIfPresent(key, (same, known) -> known.left() ? null : known);
		}
	}

	/** Counted under the lock of the map's entry. */
	private static final class Turn {

		private final ReentrantLock lock = new ReentrantLock(true);

		private int present;

		Turn entered() {
			this.present++;
			return this;
		}

		/** Whether nobody is left. */
		boolean left() {
			this.present--;
			return this.present == 0;
		}

	}

}
