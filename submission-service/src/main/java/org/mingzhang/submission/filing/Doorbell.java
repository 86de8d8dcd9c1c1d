package org.mingzhang.submission.filing;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.mingzhang.contracts.FilingId;

/**
 * Rings when a filing changed in this process, for those who wait for it. Changes made by
 * other processes do not ring here: who waits has to look by himself now and then.
 */
public final class Doorbell {

	private final Map<FilingId, Set<Runnable>> listeners = new ConcurrentHashMap<>();

	/**
	 * Listens for changes of a filing.
	 * @param filing id of the filing
	 * @param listener called after each change, on the thread that made it; must be quick
	 * @return ends the listening when closed
	 */
	public Listening listen(FilingId filing, Runnable listener) {
		this.listeners.compute(filing, (id, present) -> {
			Set<Runnable> all = (present != null) ? present : ConcurrentHashMap.newKeySet();
			all.add(listener);
			return all;
		});
		return () -> this.listeners.computeIfPresent(filing, (id, present) -> {
			present.remove(listener);
			return present.isEmpty() ? null : present;
		});
	}

	void ring(FilingId filing) {
		this.listeners.getOrDefault(filing, Set.of()).forEach(Runnable::run);
	}

	/** Somebody who listens. */
	@FunctionalInterface
	public interface Listening extends AutoCloseable {

		@Override
		void close();

	}

}
