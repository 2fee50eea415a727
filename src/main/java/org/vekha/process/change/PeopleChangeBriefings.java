package org.vekha.process.change;

import java.time.Clock;
import java.util.Map;

import org.vekha.municipality.Municipalities;
import org.vekha.process.form.Briefing;
import org.vekha.process.model.Intro;
import org.vekha.process.model.Written;
import org.vekha.school.School;
import org.vekha.school.Schools;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the form of {@code people-change} shows.
 */
@Configuration(proxyBeanMethods = false)
class PeopleChangeBriefings {

	@Bean
	Briefing enterReplacementBriefing(SupportChoices choices, Successors successors, Schools schools,
			Municipalities municipalities, Clock clock, Intro intro) {
		return task -> {
			var people = successors.options(task.tenantId());
			return Map.of("intro", intro
				.of(task, "**Замена куратора, эксперта или школы-партнёра.** Открытые задачи перейдут к новому "
						+ "исполнителю, прежний их больше не увидит. Сотрудников самой школы (нового директора) меняет "
						+ "администратор: в группе школы."),
					"peopleOptions", people, "supportOptions", choices.withPeople(task.tenantId()), "partneredOptions",
					choices.inProgress(task.tenantId()), "schoolOptions",
					Written.options(schools.present(task.tenantId()), School::id, School::shortName), "since",
					Written.dateField(municipalities.get(task.tenantId()).today(clock)));
		};
	}

}
