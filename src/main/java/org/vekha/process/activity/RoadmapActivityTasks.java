package org.vekha.process.activity;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.cycle.RunningPlans;
import org.vekha.deadline.Period;
import org.vekha.process.activity.RoadmapActivityProcess.Variables;
import org.vekha.process.form.FormData;
import org.vekha.process.model.IdList;
import org.vekha.process.model.Ids;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.Roadmaps;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the service tasks of {@code roadmap-activity} do: give a row its dates, share it
 * out, and close it with the year.
 */
@Configuration(proxyBeanMethods = false)
class RoadmapActivityTasks {

	@Bean
	JavaDelegate readDeadline(Roadmaps roadmaps) {
		return execution -> execution.setVariable(Variables.DEADLINE_KIND,
				wayOf(roadmaps.activity(Ids.read(execution, Ids.ACTIVITY))));
	}

	@Bean
	JavaDelegate recordDeadline(Roadmaps roadmaps) {
		return execution -> {
			var form = FormData.take(execution, "clarify-deadline");
			roadmaps.clarify(Ids.read(execution, Ids.ACTIVITY), new Period(form.date("start"), form.date("end")));
		};
	}

	@Bean
	JavaDelegate recordOpening(Roadmaps roadmaps) {
		return execution -> {
			var form = FormData.take(execution, "open-activity");
			roadmaps.openByEvent(Ids.read(execution, Ids.ACTIVITY), form.text("event"),
					new Period(form.date("opensOn"), form.date("dueOn")));
		};
	}

	@Bean
	JavaDelegate planParts(Roadmaps roadmaps, ActivityYears activityYears) {
		return execution -> {
			var activity = roadmaps.activity(Ids.read(execution, Ids.ACTIVITY));
			execution.setVariable(Variables.PARTS,
					IdList.of(roadmaps.planParts(activity.id(), activityYears.schools(activity))));
		};
	}

	@Bean
	JavaDelegate recordActivityClosing(ActivityYears activityYears, RunningPlans running) {
		return execution -> {
			UUID activityId = Ids.read(execution, Ids.ACTIVITY);
			running.applySettlement(activityYears.of(activityId).id(), activityId);
		};
	}

	private static String wayOf(Activity activity) {
		return switch (activity.deadline().kind()) {
			case UNCLEAR -> "UNCLEAR";
			case EVENT -> "EVENT";
			case WHOLE_PERIOD -> "WHOLE_PERIOD";
			case INTERVAL, DATES, RECURRING -> "DATED";
		};
	}

}
