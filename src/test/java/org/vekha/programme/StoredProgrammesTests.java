package org.vekha.programme;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Programmes that were stored before goals belonged to risks can be read after it.
 */
@VekhaTest
class StoredProgrammesTests {

	private static final String BEFORE = """
			create temporary table programme_version (support_id uuid, number int, goal text not null, measures jsonb);
			insert into pg_temp.programme_version values
				('%1$s', 1, 'Снизить долю «2»', '[{"riskNumber": "1.2", "title": "Занятия", "due": [2026, 12, 20],
					"responsible": "Завуч", "expectedResult": "Журнал"}]'),
				('%1$s', 2, 'Снизить долю «2»', '[{"riskNumber": "1.2", "title": "Занятия", "due": "2026-12-25",
					"responsible": "Завуч", "expectedResult": "Журнал"},
					{"riskNumber": "3.3", "title": "Тренинг", "due": "2027-03-01", "responsible": "Психолог",
					"expectedResult": "Отчёт"}]')
			""";

	private static final ObjectMapper JSON = new ObjectMapper();

	@Autowired
	private DataSource database;

	@Test
	void keepEveryMeasureUnderOneIdAndGiveEachRiskTheGoal() throws Exception {
		try (var connection = this.database.getConnection()) {
			try (var statement = connection.createStatement()) {
				statement.execute(BEFORE.formatted(UUID.randomUUID()));
				ScriptUtils.executeSqlScript(connection,
						new ClassPathResource("db/migration/V26__goals_and_deadlines_of_programmes.sql"));
				var first = version(connection, 1);
				var second = version(connection, 2);
				assertThat(first.at("/measures/0/id")).isEqualTo(second.at("/measures/0/id"));
				assertThat(first.at("/measures/0/deadline/phrase").asText()).isEqualTo("до 20.12.2026");
				assertThat(second.at("/measures/0/deadline/phrase").asText()).isEqualTo("до 25.12.2026");
				assertThat(second.at("/measures/1/deadline/intervals/0/end").asText()).isEqualTo("2027-03-01");
				assertThat(second.at("/goals")).extracting(goal -> goal.get("riskNumber").asText())
					.containsExactly("1.2", "3.3");
				assertThat(second.at("/goals")).extracting(goal -> goal.get("text").asText())
					.containsOnly("Снизить долю «2»");
			}
			finally {
				drop(connection);
			}
		}
	}

	private static void drop(Connection connection) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute("drop table if exists pg_temp.programme_version");
		}
	}

	private static JsonNode version(Connection connection, int number) throws Exception {
		try (var statement = connection.createStatement();
				var found = statement.executeQuery("select jsonb_build_object('goals', goals, 'measures', measures)"
						+ " from pg_temp.programme_version where number = " + number)) {
			found.next();
			return JSON.readTree(found.getString(1));
		}
	}

}
