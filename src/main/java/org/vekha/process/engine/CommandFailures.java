package org.vekha.process.engine;

import java.util.Optional;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Remembers the exception with which the engine answered this thread's request: the REST
 * interfaces pass on only its text.
 */
public final class CommandFailures extends CommandInterceptor {

	private static final ThreadLocal<Listening> LISTENING = new ThreadLocal<>();

	/** Begins to listen on this thread, until the returned handle is closed. */
	public static Listening listen() {
		var listening = new Listening();
		LISTENING.set(listening);
		return listening;
	}

	@Override
	public <T> T execute(Command<T> command) {
		try {
			return this.next.execute(command);
		}
		catch (RuntimeException ex) {
			var listening = LISTENING.get();
			if (listening != null) {
				listening.last = ex;
			}
			throw ex;
		}
	}

	/** What was heard on one thread. */
	public static final class Listening implements AutoCloseable {

		private Throwable last;

		public Optional<Throwable> last() {
			return Optional.ofNullable(this.last);
		}

		@Override
		public void close() {
			LISTENING.remove();
		}

	}

}
