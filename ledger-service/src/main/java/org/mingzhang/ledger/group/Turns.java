package org.mingzhang.ledger.group;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Where those of this process queue up who want the next place in a district's chain. It
 * goes to one of them, so they take turns instead of reading in vain, and who reads much
 * before it writes comes to its turn as well. What makes it right between processes is
 * the store.
 */
public final class Turns {

	private final Map<String, ReentrantLock> queues = new ConcurrentHashMap<>();

	/**
	 * Does something when it is its turn, first come first served.
	 * @param district administrative code
	 * @param link writes the next link of its chain
	 * @param <T> what comes of it
	 * @return what came of it
	 */
	public <T> T take(String district, Supplier<T> link) {
		ReentrantLock queue = this.queues.computeIfAbsent(district, (key) -> new ReentrantLock(true));
		queue.lock();
		try {
			return link.get();
		}
		finally {
			queue.unlock();
		}
	}

}
