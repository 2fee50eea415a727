package org.vekha.assessment;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.shared.SchoolYear;

/**
 * Reads results to be looked at and nothing else. As entities, which somebody might
 * change, those of a region would take ten times as long.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecordedResults {

	private static final String SELECT = """
			select school_id, school_year, kind, subject, grade, percent_two, percent_high, participants,
				no_data_reason
			from vekha.assessment_result
			where school_id = any(?) and school_year = any(?)
			""";

	private final JdbcTemplate database;

	RecordedResults(JdbcTemplate database) {
		this.database = database;
	}

	List<AssessmentResult> of(Collection<String> schoolIds, Collection<SchoolYear> years) {
		return this.database.query(connection -> {
			var select = connection.prepareStatement(SELECT);
			select.setArray(1, texts(connection, schoolIds));
			select.setArray(2, texts(connection, years));
			return select;
		}, (row, number) -> result(row));
	}

	private static Array texts(Connection connection, Collection<?> values) throws SQLException {
		return connection.createArrayOf("text", values.stream().map(Object::toString).toArray());
	}

	private static AssessmentResult result(ResultSet row) throws SQLException {
		var procedure = new Procedure(ProcedureKind.valueOf(row.getString("kind")), row.getString("subject"),
				row.getInt("grade"));
		var result = new AssessmentResult(row.getString("school_id"), procedure,
				SchoolYear.of(row.getString("school_year")));
		var reason = row.getString("no_data_reason");
		return (reason != null) ? result.without(NoDataReason.valueOf(reason))
				: result.with(row.getBigDecimal("percent_two"), row.getBigDecimal("percent_high"),
						row.getObject("participants", Integer.class));
	}

}
