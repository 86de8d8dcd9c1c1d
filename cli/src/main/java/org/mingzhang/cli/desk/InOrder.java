package org.mingzhang.cli.desk;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on several things at once and hands the results over in the order of the things;
 * only a few wait at a time, so that memory stays flat however many there are.
 */
public final class InOrder {

	private static final int WAITING_EACH = 2;

	private InOrder() {
	}

	/**
	 * Works on things.
	 * @param things the things
	 * @param threads how many at once
	 * @param work what is done to each
	 * @param results takes the results, in the order of the things, on this thread
	 * @param <T> what the things are
	 * @param <R> what the results are
	 */
	public static <T, R> void forEach(List<T> things, int threads, Function<? super T, ? extends R> work,
			Consumer<? super R> results) {
		Iterator<T> rest = things.iterator();
		ArrayDeque<Future<R>> waiting = new ArrayDeque<>();
		try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
			while (rest.hasNext() || !waiting.isEmpty()) {
				while (rest.hasNext() && waiting.size() < threads * WAITING_EACH) {
					T thing = rest.next();
					waiting.add(workers.submit(() -> work.apply(thing)));
				}
				results.accept(result(waiting.remove()));
			}
		}
	}

	private static <R> R result(Future<R> future) {
		try {
			return future.get();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Stopped", ex);
		}
	}

}
