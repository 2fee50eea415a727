package org.vekha.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.vekha.school.Schools;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a municipality large without hundreds of tracks: stores one of its schools again
 * and again, with all that the domain and the engine hold of it at the time. The copies
 * have open tasks, but no timers that come due.
 */
@Component
public class CopiedSchools {

	private static final List<String> TABLES = List.of("vekha.school", "vekha.assessment_result", "vekha.school_status",
			"vekha.school_support", "vekha.scheduled_step", "vekha.risk_profile", "vekha.risk_profile_grade",
			"vekha.programme", "vekha.programme_version", "vekha.review", "vekha.quarterly_report",
			"vekha.measure_mark", "vekha.activity_part", "vekha.document", "vekha.document_version",
			"public.act_ru_variable", "public.act_ru_execution", "public.act_ru_task", "public.act_ru_identitylink",
			"public.act_ru_event_subscr", "public.act_ru_job", "public.act_hi_procinst", "public.act_hi_taskinst");

	/** How far things lie from the school: its report, that one's instance, its task. */
	private static final int STEPS = 4;

	private static final String OWN = """
			exists (select from jsonb_each_text(to_jsonb(row)) field where field.value = any(string_to_array(:own, ' ')))
			""";

	private final JdbcClient jdbc;

	private final Schools schools;

	CopiedSchools(JdbcClient jdbc, Schools schools) {
		this.jdbc = jdbc;
		this.schools = schools;
	}

	@Transactional
	public void copy(String schoolId, int times) {
		var own = own(schoolId);
		// The copies refer to each other in any order
		this.jdbc.sql("set local session_replication_role = replica").update();
		TABLES.forEach(table -> copy(table, own, times));
		this.jdbc.sql("analyze").update();
	}

	/** The ids of all that belongs to the school and to nobody else. */
	private Set<String> own(String schoolId) {
		var own = new HashSet<>(List.of(schoolId, this.schools.get(schoolId).group()));
		for (int step = 0; step < STEPS; step++) {
			var found = new ArrayList<String>();
			TABLES.forEach(table -> found.addAll(ids(table, own)));
			own.addAll(found);
		}
		return own;
	}

	/**
	 * A variable tells which execution, in our process or the year's, is the school's.
	 */
	private List<String> ids(String table, Set<String> own) {
		return this.jdbc.sql("""
				select field.value from %s row, jsonb_each_text(to_jsonb(row)) field
				where field.key in ('id', 'id_', 'support_id', '%s') and field.value is not null and %s
				""".formatted(table, table.endsWith("variable") ? "execution_id_" : "id", OWN))
			.param("own", String.join(" ", own))
			.query(String.class)
			.list();
	}

	private void copy(String table, Set<String> own, int times) {
		this.jdbc.sql("""
				insert into %1$s
				select (jsonb_populate_record(null::%1$s, (
					select jsonb_object_agg(key, case
						when key = 'duedate_' then '"2099-01-01"'::jsonb
						when key = '%3$s' then to_jsonb((value #>> '{}')::int + copy * 10)
						when not value #>> '{}' = any(string_to_array(:own, ' ')) then value
						when value #>> '{}' ~ '^[0-9a-f-]{36}$' then to_jsonb(md5((value #>> '{}') || copy)::uuid)
						else to_jsonb((value #>> '{}') || '-' || copy) end)
					from jsonb_each(to_jsonb(row))))).*
				from %1$s row, generate_series(1, :times) copy where %2$s
				""".formatted(table, OWN, table.endsWith("part") ? "position" : ""))
			.param("own", String.join(" ", own))
			.param("times", times)
			.update();
	}

}
