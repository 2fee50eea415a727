package org.vekha.process.overview;

import java.util.List;
import java.util.UUID;

import org.vekha.process.model.Keys;
import org.vekha.process.overview.SchoolSheet.InstanceLine;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds what runs for a school, with one query. What has ended, Cockpit does not show.
 */
@Component
class SchoolInstances {

	private static final int MOST = 100;

	private static final String RUNNING = """
			select distinct instance.id_, instance.business_key_, definition.name_, definition.key_, matter.id
			from vekha.matter_school matter
			join act_ru_variable variable on variable.text_ = matter.id::text and variable.name_ in (:ids)
			join act_ru_execution instance on instance.id_ = variable.execution_id_ and instance.parent_id_ is null
			join act_re_procdef definition on definition.id_ = instance.proc_def_id_
			where matter.school_id = :school and instance.tenant_id_ = :municipality
			order by definition.key_ desc, instance.business_key_, instance.id_
			limit :limit
			""";

	private final NamedParameterJdbcTemplate database;

	private final Keys keys;

	SchoolInstances(NamedParameterJdbcTemplate database, Keys keys) {
		this.database = database;
		this.keys = keys;
	}

	List<Running> of(String municipalityId, String schoolId) {
		return this.database.query(RUNNING,
				new MapSqlParameterSource("school", schoolId).addValue("municipality", municipalityId)
					.addValue("ids", this.keys.variables())
					.addValue("limit", MOST),
				(row, number) -> new Running(row.getObject("id", UUID.class), new InstanceLine(row.getString("id_"),
						row.getString("name_"), row.getString("business_key_"))));
	}

	/** What runs, and the record that it is about. */
	record Running(UUID matter, InstanceLine line) {

	}

}
