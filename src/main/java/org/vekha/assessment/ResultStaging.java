package org.vekha.assessment;

import java.util.List;

import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.shared.SchoolYear;

/**
 * A table that lives as long as the transaction and takes hundreds of thousands of
 * results by PostgreSQL's COPY. From there one statement compares or merges them, so that
 * they are stored whole or not at all without ever being objects all at once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ResultStaging {

	private static final int MOST_CHANGES = 50;

	private static final String FIGURES = "percent_two, percent_high, participants, no_data_reason";

	private static final String KEY = "school_id, school_year, kind, subject, grade";

	private static final String CREATE = """
			create temporary table if not exists incoming_result (
				id uuid, school_id text, school_year text, kind text, subject text, grade integer,
				percent_two numeric(5, 2), percent_high numeric(5, 2), participants integer, no_data_reason text
			) on commit drop
			""";

	private static final String COPY = "copy incoming_result (id, %s, %s) from stdin".formatted(KEY, FIGURES);

	private static final String JOINED = "from incoming_result incoming left join vekha.assessment_result known "
			+ "using (%s)".formatted(KEY);

	private static final String DIFFERS = """
			(known.percent_two, known.percent_high, known.participants, known.no_data_reason)
			is distinct from (incoming.percent_two, incoming.percent_high, incoming.participants,
				incoming.no_data_reason)
			""";

	private static final String COUNT = """
			select count(*) filter (where known.id is null) as added,
				count(*) filter (where known.id is not null and %s) as changed, count(*) as total
			""".formatted(DIFFERS) + JOINED;

	private static final String CHANGES = """
			select school_id, school_year, kind, subject, grade, known.percent_two as two_before,
				known.percent_high as high_before, incoming.percent_two as two, incoming.percent_high as high
			""" + JOINED + """
			 where known.id is not null and %s
			order by school_id, school_year desc, kind desc, subject, grade limit %d
			""".formatted(DIFFERS, MOST_CHANGES);

	private static final String MERGE = """
			insert into vekha.assessment_result as known (id, version, %1$s, %2$s)
			select id, 0, %1$s, %2$s from incoming_result
			on conflict (%1$s) do update set version = known.version + 1,
				percent_two = excluded.percent_two, percent_high = excluded.percent_high,
				participants = excluded.participants, no_data_reason = excluded.no_data_reason
			where (known.percent_two, known.percent_high, known.participants, known.no_data_reason)
				is distinct from (excluded.percent_two, excluded.percent_high, excluded.participants,
					excluded.no_data_reason)
			""".formatted(KEY, FIGURES);

	private final JdbcTemplate database;

	ResultStaging(JdbcTemplate database) {
		this.database = database;
	}

	void fill(ResultSource source) {
		this.database.execute(CREATE);
		this.database.execute("truncate incoming_result");
		this.database.execute((ConnectionCallback<Void>) connection -> {
			var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
			try (var out = new ResultCopy(copy)) {
				source.handOver(out::write);
			}
			return null;
		});
	}

	ResultChanges compare() {
		this.database.execute("analyze incoming_result");
		return this.database.queryForObject(COUNT, (row, number) -> {
			long added = row.getLong("added");
			long changed = row.getLong("changed");
			return new ResultChanges(added, changed, row.getLong("total") - added - changed,
					(changed > 0) ? changes() : List.of());
		});
	}

	int merge() {
		return this.database.update(MERGE);
	}

	private List<ResultChange> changes() {
		return this.database.query(CHANGES, (row, number) -> {
			var procedure = new Procedure(ProcedureKind.valueOf(row.getString("kind")), row.getString("subject"),
					row.getInt("grade"));
			return new ResultChange(row.getString("school_id"), procedure.label(),
					SchoolYear.of(row.getString("school_year")), row.getBigDecimal("two_before"),
					row.getBigDecimal("high_before"), row.getBigDecimal("two"), row.getBigDecimal("high"));
		});
	}

}
