package org.vekha.process.matter;

import java.util.Optional;
import java.util.UUID;

import org.camunda.bpm.engine.IdentityService;
import org.vekha.process.task.VisibleTask;
import org.vekha.process.task.VisibleTasks;
import org.vekha.school.Schools;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the school that a task is about, for whoever may look at it.
 */
@Service
@Transactional(readOnly = true)
class SchoolOfTask {

	private final VisibleTasks tasks;

	private final SchoolCards cards;

	private final Schools schools;

	private final IdentityService identities;

	private final JdbcClient jdbc;

	SchoolOfTask(VisibleTasks tasks, SchoolCards cards, Schools schools, IdentityService identities, JdbcClient jdbc) {
		this.tasks = tasks;
		this.cards = cards;
		this.schools = schools;
		this.identities = identities;
		this.jdbc = jdbc;
	}

	Optional<SchoolCard> of(String taskId) {
		var task = this.tasks.get(taskId);
		var groups = this.identities.getCurrentAuthentication().getGroupIds();
		return subject(task).flatMap(subject -> {
			var school = this.schools.get(subject.schoolId());
			return Reader.of(task, school, groups)
				.map(reader -> this.cards.of(school, Optional.ofNullable(subject.supportId()), reader));
		});
	}

	private Optional<Subject> subject(VisibleTask task) {
		if (task.ids().isEmpty()) {
			return Optional.empty();
		}
		return this.jdbc.sql("""
				select school_id, support_id from vekha.matter_school where id in (:ids) and school_id is not null
				order by support_id nulls last limit 1
				""")
			.param("ids", task.ids().values())
			.query((row, number) -> new Subject(row.getString("school_id"), row.getObject("support_id", UUID.class)))
			.optional();
	}

	private record Subject(String schoolId, UUID supportId) {

	}

}
