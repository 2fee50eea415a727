package org.vekha.process.change;

import java.util.List;
import java.util.Map;

import org.vekha.change.DatedItem;
import org.vekha.cycle.StepDates;
import org.vekha.process.form.Briefing;
import org.vekha.process.model.Intro;
import org.vekha.process.model.Written;
import org.vekha.roadmap.CycleStep;
import org.vekha.school.School;
import org.vekha.school.Schools;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the form of {@code date-change} shows; its rows are asked for as they are
 * filtered.
 */
@Configuration(proxyBeanMethods = false)
class DateChangeBriefings {

	@Bean
	Briefing enterNewDatesBriefing(Schools schools, OpenDateRows rows, Intro intro) {
		return task -> Map.of("choices", Map.of("taskId", task.taskId(), "intro", intro.of(task, "").strip(), "kinds",
				Written.options(List.of(DatedItem.Kind.STEP, DatedItem.Kind.PART, DatedItem.Kind.REPORT),
						DatedItem.Kind::name, DatedItem.Kind::title),
				"steps",
				Written.options(StepDates.movable().stream().sorted().toList(), CycleStep::name, CycleStep::title),
				"schools", Written.options(schools.ofMunicipality(task.tenantId()), School::id, School::shortName),
				"found", rows.of(task.tenantId(), null, null, null)));
	}

}
