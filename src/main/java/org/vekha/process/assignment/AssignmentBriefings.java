package org.vekha.process.assignment;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.vekha.assignment.Assignment;
import org.vekha.assignment.Assignments;
import org.vekha.process.form.Briefing;
import org.vekha.process.form.TaskContext;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Intro;
import org.vekha.process.model.Written;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the forms of {@code assignment} show.
 */
@Configuration(proxyBeanMethods = false)
class AssignmentBriefings {

	private final Assignments assignments;

	private final Intro intro;

	AssignmentBriefings(Assignments assignments, Intro intro) {
		this.assignments = assignments;
		this.intro = intro;
	}

	@Bean
	Briefing carryOutAssignmentBriefing() {
		return task -> {
			var assignment = assignment(task);
			var brief = new HashMap<String, Object>();
			brief.put("intro", this.intro.of(task, "**Поручение круглого стола %s года:** %s", assignment.schoolYear(),
					assignment.text()));
			assignment.remark().ifPresent(remark -> brief.put("remarkText", Written.plain(remark)));
			assignment.report().ifPresent(report -> brief.put("report", report));
			return brief;
		};
	}

	@Bean
	Briefing acceptAssignmentBriefing() {
		return task -> {
			var assignment = assignment(task);
			return Map.of("intro",
					this.intro.of(task,
							"**Поручение круглого стола %s года:** %s\n\nИсполняет: %s. Срок поручения: %s.",
							assignment.schoolYear(), assignment.text(), assignment.assignee().title(),
							Written.day(assignment.due())),
					"reportText", Written.plain(assignment.report().orElseThrow()));
		};
	}

	private Assignment assignment(TaskContext task) {
		return this.assignments.get(UUID.fromString(task.text(Ids.ASSIGNMENT)));
	}

}
