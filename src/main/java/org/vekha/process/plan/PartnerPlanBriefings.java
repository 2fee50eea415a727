package org.vekha.process.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.vekha.cycle.PartnerPlans;
import org.vekha.process.form.Briefing;
import org.vekha.process.form.TaskContext;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Intro;
import org.vekha.process.model.Written;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.Roadmap;
import org.vekha.roadmap.Roadmaps;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the forms of {@code partner-plan} show.
 */
@Configuration(proxyBeanMethods = false)
class PartnerPlanBriefings {

	private final PartnerPlans plans;

	private final Roadmaps roadmaps;

	private final Intro intro;

	PartnerPlanBriefings(PartnerPlans plans, Roadmaps roadmaps, Intro intro) {
		this.plans = plans;
		this.roadmaps = roadmaps;
		this.intro = intro;
	}

	@Bean
	Briefing settleEarlierRowsBriefing() {
		return task -> {
			var roadmap = roadmap(task);
			return Map.of("intro", this.intro.of(task,
					"**%s.** Срок этих мероприятий прошёл до приказа № %s от %s. Решите о каждом: уже исполнено "
							+ "или новый срок не позже %s.",
					roadmap.title(), roadmap.orderNumber(), Written.day(roadmap.orderDate()),
					Written.day(roadmap.period().end())), "earlier",
					this.plans.earlierRows(plan(task)).stream().map(PartnerPlanBriefings::earlier).toList());
		};
	}

	private static Map<String, Object> earlier(Activity row) {
		return Map.of("activityId", row.id().toString(), "number", Written.orDash(row.number()), "title", row.title(),
				"deadline", row.deadline().phrase(), "decision", "done");
	}

	@Bean
	Briefing preparePlanSummaryBriefing() {
		return task -> Map.of("intro",
				this.intro.of(task, "**%s.** Срок плана истёк, напишите, что он дал.", roadmap(task).title()), "rows",
				rows(task));
	}

	private List<Map<String, Object>> rows(TaskContext task) {
		return this.roadmaps.activities(roadmap(task).id())
			.stream()
			.map(row -> Map.<String, Object>of("title", row.label(), "state", row.state().title(), "doneOn",
					Written.day(row.doneOn())))
			.toList();
	}

	private UUID plan(TaskContext task) {
		return UUID.fromString(task.text(Ids.PLAN));
	}

	private Roadmap roadmap(TaskContext task) {
		return this.roadmaps.get(this.plans.get(plan(task)).roadmapId());
	}

}
