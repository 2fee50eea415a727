package org.vekha.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts what goes to the database and how long each transaction lasts there, from its
 * first statement to the end of its commit. It sits below the engine and below JPA, so
 * that nothing of either escapes it; a batch counts as one statement, as it is one trip.
 */
final class Statements extends DelegatingDataSource {

	private static final ThreadLocal<long[]> OF_THREAD = ThreadLocal.withInitial(() -> new long[1]);

	private static final LongAdder ALL = new LongAdder();

	private static final LongAdder OF_REQUESTS = new LongAdder();

	private static final ConcurrentLinkedQueue<Transaction> TRANSACTIONS = new ConcurrentLinkedQueue<>();

	private static volatile String stage = "";

	Statements(DataSource measured) {
		super(measured);
	}

	/** Names what is going on, for the transactions that end from now on. */
	static void enter(String name) {
		stage = name;
	}

	static void forget() {
		TRANSACTIONS.clear();
		ALL.reset();
	}

	/** Statements of this thread so far. */
	static long ofThisThread() {
		return OF_THREAD.get()[0];
	}

	/** Statements of HTTP requests so far. */
	static long ofRequests() {
		return OF_REQUESTS.sum();
	}

	/** Statements of people and jobs so far, without what the benchmark itself asks. */
	static long ofAll() {
		return ALL.sum();
	}

	static List<Transaction> transactions() {
		return List.copyOf(TRANSACTIONS);
	}

	@Override
	public Connection getConnection() throws SQLException {
		return new Measured(super.getConnection()).proxy();
	}

	/**
	 * A transaction that is over.
	 *
	 * @param stage what was going on when it ended
	 */
	record Transaction(String stage, String thread, Duration duration, int statements) {

		/** Whether nobody waited for it in front of a screen. */
		boolean isOfJob() {
			return this.thread.startsWith("camundaTaskExecutor");
		}

	}

	/** One connection while it is lent. */
	private static final class Measured {

		private final Connection connection;

		private long begun;

		private int statements;

		Measured(Connection connection) {
			this.connection = connection;
		}

		Connection proxy() {
			return proxy(Connection.class, this::onConnection);
		}

		private Object onConnection(Object proxy, Method method, Object[] arguments) throws Throwable {
			var ends = switch (method.getName()) {
				case "commit", "rollback", "close" -> method.getParameterCount() == 0;
				default -> false;
			};
			try {
				var result = invoke(this.connection, method, arguments);
				return (result instanceof Statement statement) ? measured(statement, method.getReturnType()) : result;
			}
			finally {
				if (ends) {
					end();
				}
			}
		}

		private Object measured(Statement statement, Class<?> type) {
			return proxy(type, (proxy, method, arguments) -> {
				if (method.getName().startsWith("execute")) {
					begin();
				}
				return invoke(statement, method, arguments);
			});
		}

		private void begin() {
			this.begun = (this.statements == 0) ? System.nanoTime() : this.begun;
			this.statements++;
			if (!isOfBenchmark()) {
				ALL.increment();
			}
			OF_THREAD.get()[0]++;
			if (Thread.currentThread().getName().startsWith("http")) {
				OF_REQUESTS.increment();
			}
		}

		private void end() {
			if (this.statements > 0 && !isOfBenchmark()) {
				TRANSACTIONS.add(new Transaction(stage, Thread.currentThread().getName(),
						Duration.ofNanos(System.nanoTime() - this.begun), this.statements));
			}
			this.statements = 0;
		}

		/** What the benchmark itself asks, to see how far the others are. */
		private static boolean isOfBenchmark() {
			return Thread.currentThread().getName().equals("main");
		}

		private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
			return type
				.cast(Proxy.newProxyInstance(Statements.class.getClassLoader(), new Class<?>[] { type }, handler));
		}

		private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
			try {
				return method.invoke(target, arguments);
			}
			catch (InvocationTargetException ex) {
				throw ex.getTargetException();
			}
		}

	}

}
