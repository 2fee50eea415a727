package org.vekha.process.change;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.change.ChangeKind;
import org.vekha.change.Paper;
import org.vekha.change.SchoolPauses;
import org.vekha.change.YearChanges;
import org.vekha.process.form.FormData;
import org.vekha.process.model.Ids;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the service tasks of {@code school-pause} do.
 */
@Configuration(proxyBeanMethods = false)
class SchoolPauseTasks {

	@Bean
	JavaDelegate openPause(ChangeCourse course) {
		return execution -> course.open(execution, ChangeKind.PAUSE);
	}

	@Bean
	JavaDelegate recordPause(ChangeCourse course, SchoolPauses pauses) {
		return execution -> {
			var form = FormData.take(execution, "enter-pause");
			if (course.wanted(execution, form)) {
				pauses.pause(Ids.read(execution, Ids.CHANGE), form.id("support"), form.date("plannedEnd"), new Paper(
						form.optionalText("orderNumber"), form.optionalDate("orderDate"), form.text("reason")));
				course.name(execution);
			}
		};
	}

	@Bean
	JavaDelegate suspendSupport(SchoolPauses pauses, SupportTree tree) {
		return execution -> tree.suspend(pauses.get(Ids.read(execution, Ids.CHANGE)).supportId());
	}

	@Bean
	JavaDelegate recordResumption(SchoolPauses pauses) {
		return execution -> {
			var form = FormData.take(execution, "resume-support");
			pauses.resume(Ids.read(execution, Ids.CHANGE), form.date("resumedOn"));
		};
	}

	@Bean
	JavaDelegate shiftTimers(SchoolPauses pauses, SupportTree tree) {
		return execution -> tree.shiftTimers(pauses.get(Ids.read(execution, Ids.CHANGE)).supportId());
	}

	@Bean
	JavaDelegate reactivateSupport(SchoolPauses pauses, SupportTree tree, YearChanges changes) {
		return execution -> {
			var pause = pauses.get(Ids.read(execution, Ids.CHANGE));
			tree.resume(pause.supportId(), pause.days());
			changes.finish(pause.changeId());
		};
	}

	@Bean
	JavaDelegate closePause(YearChanges changes) {
		return execution -> changes.finish(Ids.read(execution, Ids.CHANGE));
	}

}
