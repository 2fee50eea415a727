package org.vekha.process.change;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.vekha.change.SchoolPauses;
import org.vekha.cycle.SchoolSupports;
import org.vekha.municipality.Municipalities;
import org.vekha.process.form.Briefing;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Intro;
import org.vekha.process.model.Written;
import org.vekha.school.Schools;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the forms of {@code school-pause} show.
 */
@Configuration(proxyBeanMethods = false)
class SchoolPauseBriefings {

	@Bean
	Briefing enterPauseBriefing(SupportChoices choices, Intro intro) {
		return task -> Map.of("intro",
				intro.of(task,
						"**Приостановка сопровождения.** Все задачи школы останавливаются с сегодняшнего дня; после "
								+ "возобновления сроки сдвинутся на столько дней, сколько длилась пауза."),
				"supportOptions", choices.inProgress(task.tenantId()));
	}

	@Bean
	Briefing resumeSupportBriefing(SchoolPauses pauses, SchoolSupports supports, Schools schools,
			Municipalities municipalities, Clock clock, Intro intro) {
		return task -> {
			var pause = pauses.get(UUID.fromString(task.text(Ids.CHANGE)));
			var school = schools.get(supports.get(pause.supportId()).schoolId());
			return Map.of("intro",
					intro.of(task,
							"**%s: сопровождение приостановлено с %s.** Причина: %s.\n\nКогда школа снова сможет "
									+ "работать, укажите день: все открытые сроки сдвинутся на число дней паузы.",
							school.shortName(), Written.day(pause.pausedOn()), pause.reason()),
					"resumedOn", Written.dateField(municipalities.get(task.tenantId()).today(clock)));
		};
	}

}
