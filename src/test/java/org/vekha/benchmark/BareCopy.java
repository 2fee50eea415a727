package org.vekha.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;

import org.postgresql.PGConnection;
import org.vekha.assessment.AssessmentResult;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What PostgreSQL can do at its fastest: COPY of rows that lie ready, in one transaction.
 */
final class BareCopy {

	private static final String COLUMNS = "id, version, school_id, school_year, kind, subject, grade, percent_two, "
			+ "percent_high, participants, no_data_reason";

	private final JdbcTemplate database;

	private final Path rows;

	private BareCopy(JdbcTemplate database, Path rows) {
		this.database = database;
		this.rows = rows;
	}

	/** Lays the rows ready in a file. */
	static BareCopy of(JdbcTemplate database, Path file, Consumer<Consumer<AssessmentResult>> results)
			throws IOException {
		try (var out = Files.newBufferedWriter(file)) {
			results.accept(result -> {
				var procedure = result.procedure();
				try {
					out.write("%s\t0\t%s\t%s\t%s\t%s\t%d\t%s\t%s\t\\N\t\\N%n".formatted(UUID.randomUUID(),
							result.schoolId(), result.schoolYear(), procedure.kind(), procedure.subject(),
							procedure.grade(), result.percentTwo(), result.percentHigh()));
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
		return new BareCopy(database, file);
	}

	/** Into a table without indexes, keys or checks. */
	void intoPlainTable() {
		into("");
	}

	/** Into a table with the indexes and checks of the real one, but its foreign key. */
	void intoIndexedTable() {
		into("including constraints including indexes");
	}

	private void into(String like) {
		this.database.execute("drop table if exists vekha.bare_copy");
		this.database.execute("create table vekha.bare_copy (like vekha.assessment_result %s)".formatted(like));
		this.database.execute((ConnectionCallback<Long>) connection -> {
			try (InputStream content = Files.newInputStream(this.rows)) {
				return connection.unwrap(PGConnection.class)
					.getCopyAPI()
					.copyIn("copy vekha.bare_copy (%s) from stdin".formatted(COLUMNS), content, 65_536);
			}
			catch (IOException ex) {
				throw new SQLException(ex);
			}
		});
	}

	void drop() {
		this.database.execute("drop table if exists vekha.bare_copy");
	}

}
