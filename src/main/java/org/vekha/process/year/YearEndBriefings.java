package org.vekha.process.year;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.RunningPlans;
import org.vekha.process.form.Briefing;
import org.vekha.process.form.TaskContext;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Intro;
import org.vekha.process.model.Written;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.Roadmaps;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the forms of {@code municipal-year} show from the round table to its end.
 */
@Configuration(proxyBeanMethods = false)
class YearEndBriefings {

	private final MunicipalYears years;

	private final Intro intro;

	YearEndBriefings(MunicipalYears years, Intro intro) {
		this.years = years;
		this.intro = intro;
	}

	@Bean
	Briefing holdRoundTableBriefing(YearFigures figures, Assignees assignees) {
		return task -> Map.of("intro",
				this.intro.of(task, "**Итоговый круглый стол %s года.** Ниже – что год записал по каждой школе.",
						year(task).schoolYear()),
				"figures", figures.of(year(task).id()), "assignments", List.of(), "assigneeOptions",
				assignees.options(task.tenantId()));
	}

	@Bean
	Briefing decideUnfinishedBriefing(RunningPlans running) {
		return task -> Map.of("intro",
				this.intro.of(task, "**%s: срок заканчивается.** Решите по каждой строке: закрыть или перенести.",
						running.get(Ids.readRunning(task)).title()),
				"items",
				running.unfinished(Ids.readRunning(task))
					.stream()
					.map(item -> Map.of("itemId", item.itemId().toString(), "label", item.label(), "state",
							item.state()))
					.toList());
	}

	@Bean
	Briefing prepareSummaryBriefing(YearFigures figures) {
		return task -> Map.of("intro", this.intro.of(task,
				"**Справка об итогах %s года.** Цифры по школам уже собраны.", year(task).schoolYear()), "figures",
				figures.of(year(task).id()));
	}

	@Bean
	Briefing checkNextRoadmapBriefing(RoadmapRows rows, Roadmaps roadmaps) {
		return task -> {
			var draftId = year(task).nextRoadmapId().orElseThrow();
			var draft = roadmaps.get(draftId);
			var brief = new HashMap<String, Object>();
			brief.put("intro", this.intro.of(task, "**Проект на %s год** составлен из мероприятий этого года и того, "
					+ "что перенесено. Уберите лишнее.", draft.schoolYear()));
			brief.put("rows", rows.of(draftId));
			brief.put("rowOptions", Written.options(roadmaps.activities(draftId), Activity::id, Activity::label));
			brief.put("dropped", List.of());
			return brief;
		};
	}

	private MunicipalYear year(TaskContext task) {
		return this.years.get(UUID.fromString(task.text(Ids.YEAR)));
	}

}
