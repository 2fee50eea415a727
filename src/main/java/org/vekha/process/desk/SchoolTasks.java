package org.vekha.process.desk;

import java.util.Collection;
import java.util.List;

import org.vekha.process.model.Keys;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The open tasks of single schools, by date: for the school itself, and for its curator.
 */
@Component
public class SchoolTasks {

	private static final int MOST_OF_SCHOOL = 100;

	private static final int MOST_OF_CURATOR = 1000;

	private final NamedParameterJdbcTemplate database;

	private final Keys keys;

	SchoolTasks(NamedParameterJdbcTemplate database, Keys keys) {
		this.database = database;
		this.keys = keys;
	}

	/** What the people of a school can do, for their own school or for another. */
	public List<DeskTask> ofGroup(String municipalityId, String group) {
		return find(DeskSql.OF_GROUP,
				new MapSqlParameterSource("municipalities", List.of(municipalityId)).addValue("all", true)
					.addValue("user", "")
					.addValue("group", group)
					.addValue("limit", MOST_OF_SCHOOL));
	}

	/** What is open for these schools of a curator, whoever has it. */
	public List<DeskTask> ofCurator(String userId, Collection<String> municipalityIds, Collection<String> schoolIds) {
		if (municipalityIds.isEmpty() || schoolIds.isEmpty()) {
			return List.of();
		}
		return find(DeskSql.OF_SCHOOLS,
				new MapSqlParameterSource("municipalities", municipalityIds).addValue("all", false)
					.addValue("user", userId)
					.addValue("schools", schoolIds)
					.addValue("limit", MOST_OF_CURATOR));
	}

	private List<DeskTask> find(String question, MapSqlParameterSource parameters) {
		return this.database.query(question, parameters.addValue("ids", this.keys.variables()),
				(row, place) -> DeskTasks.task(row));
	}

}
