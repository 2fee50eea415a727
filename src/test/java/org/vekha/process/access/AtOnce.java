package org.vekha.process.access;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Lets several people act at the same moment.
 */
public final class AtOnce {

	private AtOnce() {
	}

	/** What came of the acts, in their order. */
	@SafeVarargs
	public static <T> List<T> all(Callable<T>... acts) throws Exception {
		var together = new CyclicBarrier(acts.length);
		var pool = Executors.newFixedThreadPool(acts.length);
		try {
			var begun = new ArrayList<Future<T>>();
			for (var act : acts) {
				begun.add(pool.submit(() -> {
					together.await();
					return act.call();
				}));
			}
			var results = new ArrayList<T>();
			for (var one : begun) {
				results.add(one.get());
			}
			return results;
		}
		finally {
			pool.shutdown();
		}
	}

}
