package org.vekha.startup;

import java.sql.SQLException;

import org.postgresql.util.PSQLException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in one sentence why the database server let nobody in.
 */
class DatabaseRefusedAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PSQLException cause) {
		var sentence = sentence(cause);
		return (sentence != null) ? new FailureAnalysis(sentence,
				"Проверьте переменные SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME и SPRING_DATASOURCE_PASSWORD "
						+ "и то, что сервер базы данных работает.",
				cause) : null;
	}

	/** The first two characters of the SQL state are its class. */
	private static String sentence(SQLException cause) {
		var state = (cause.getSQLState() != null) ? cause.getSQLState() : "";
		if (state.startsWith("08")) {
			return "Сервер базы данных не отвечает: " + cause.getMessage();
		}
		if (state.startsWith("28")) {
			return "База данных не приняла имя пользователя или пароль: " + cause.getMessage();
		}
		return state.startsWith("3D") ? "Базы данных с таким именем нет: " + cause.getMessage() : null;
	}

}
