package org.mingzhang.submission.web;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Calls that begin at the same moment. */
final class AtOnce {

	private AtOnce() {
	}

	@SafeVarargs
	static <T> List<T> call(Callable<T>... calls) throws Exception {
		CyclicBarrier start = new CyclicBarrier(calls.length);
		List<Callable<T>> held = Stream.of(calls).<Callable<T>>map((call) -> () -> {
			start.await();
			return call.call();
		}).toList();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			return threads.invokeAll(held).stream().map(Future::resultNow).toList();
		}
	}

}
