package org.vekha.process;

import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/**
 * Counts the statements of whatever runs, as the three who send any write them into the
 * log: Hibernate, Spring, and the engine.
 */
public final class CountedStatements {

	private static final List<String> SENDERS = List.of("org.hibernate.SQL",
			"org.springframework.jdbc.core.JdbcTemplate", "org.camunda.bpm.engine.impl.persistence.entity");

	private CountedStatements() {
	}

	public static long of(Runnable run) {
		var loggers = SENDERS.stream().map(name -> (Logger) LoggerFactory.getLogger(name)).toList();
		var heard = new ListAppender<ILoggingEvent>();
		heard.start();
		loggers.forEach(logger -> {
			logger.setLevel(Level.DEBUG);
			logger.setAdditive(false);
			logger.addAppender(heard);
		});
		try {
			run.run();
		}
		finally {
			loggers.forEach(logger -> {
				logger.detachAppender(heard);
				logger.setAdditive(true);
				logger.setLevel(null);
			});
		}
		return List.copyOf(heard.list).stream().filter(CountedStatements::isStatement).count();
	}

	private static boolean isStatement(ILoggingEvent event) {
		return switch (event.getLoggerName()) {
			case "org.hibernate.SQL" -> true;
			case "org.springframework.jdbc.core.JdbcTemplate" ->
				event.getFormattedMessage().contains("Executing prepared");
			default -> event.getFormattedMessage().contains("Preparing:");
		};
	}

}
