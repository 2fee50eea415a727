package org.vekha.process.year;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.vekha.assignment.Assignment;
import org.vekha.assignment.Assignments;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.MunicipalYears;
import org.vekha.process.form.Briefing;
import org.vekha.process.form.TaskContext;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Intro;
import org.vekha.process.model.Written;
import org.vekha.process.school.RiskRanking;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.Roadmaps;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the forms of {@code municipal-year} show from the round table to its end.
 */
@Configuration(proxyBeanMethods = false)
class YearEndBriefings {

	/** The tasks whose forms show what the year recorded of its schools. */
	static final Set<String> SHOW_FIGURES = Set.of("Task_HoldRoundTable", "Task_PrepareSummary");

	private final MunicipalYears years;

	private final Intro intro;

	YearEndBriefings(MunicipalYears years, Intro intro) {
		this.years = years;
		this.intro = intro;
	}

	@Bean
	Briefing holdRoundTableBriefing(YearFigures figures, RiskRanking ranking, Assignees assignees, Assignments given) {
		return task -> {
			var year = year(task);
			var brief = new HashMap<String, Object>();
			brief.put("intro", this.intro.of(task,
					"**Итоговый круглый стол %s года.** Ниже – что год записал по каждой школе.", year.schoolYear()));
			figures.show(task, year, brief);
			brief.put("ranking", ranking.rows(year.municipalityId(), year.id()));
			brief.put("openAssignments",
					given.open(year.municipalityId()).stream().map(YearEndBriefings::open).toList());
			brief.put("assignments", List.of());
			brief.put("assigneeOptions", assignees.options(year.municipalityId()));
			return brief;
		};
	}

	/** What earlier round tables asked for and is not over. */
	private static Map<String, Object> open(Assignment assignment) {
		return Map.of("text", assignment.text(), "assignee", assignment.assignee().title(), "due",
				Written.day(assignment.due()), "state", assignment.state().title(), "year",
				assignment.schoolYear().toString());
	}

	@Bean
	Briefing prepareSummaryBriefing(YearFigures figures, SummaryDraft draft) {
		return task -> {
			var year = year(task);
			var brief = new HashMap<String, Object>();
			brief.put("intro",
					this.intro.of(task,
							"**Справка об итогах %s года.** Цифры уже собраны и вписаны: дополните их выводами.",
							year.schoolYear()));
			figures.show(task, year, brief);
			brief.put("summary", draft.of(year));
			return brief;
		};
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
			// Nothing is taken out of a road map on which the next year works already
			brief.put("rowOptions", draft.replaceable()
					? Written.options(roadmaps.activities(draftId), Activity::id, Activity::label) : List.of());
			brief.put("dropped", List.of());
			return brief;
		};
	}

	private MunicipalYear year(TaskContext task) {
		return this.years.get(UUID.fromString(task.text(Ids.YEAR)));
	}

}
