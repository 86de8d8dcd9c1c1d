package org.mingzhang.submission.filing;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.mingzhang.contracts.FilingId;

/**
 * Lets those who act on the same filing in this process queue up instead of making each
 * other repeat. Nothing is right because of it: that is the store's compare-and-set.
 */
final class Locks {

	private static final int STRIPES = 64;

	private final ReentrantLock[] stripes = Stream.generate(ReentrantLock::new)
		.limit(STRIPES)
		.toArray(ReentrantLock[]::new);

	<T> T with(FilingId filing, Supplier<T> work) {
		ReentrantLock lock = this.stripes[Math.floorMod(filing.hashCode(), STRIPES)];
		lock.lock();
		try {
			return work.get();
		}
		finally {
			lock.unlock();
		}
	}

}
