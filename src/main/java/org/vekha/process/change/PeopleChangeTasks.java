package org.vekha.process.change;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.change.AppointedRole;
import org.vekha.change.ChangeKind;
import org.vekha.change.Paper;
import org.vekha.change.PersonChanges;
import org.vekha.change.Replacement;
import org.vekha.process.form.FormData;
import org.vekha.process.model.Ids;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the service tasks of {@code people-change} do.
 */
@Configuration(proxyBeanMethods = false)
class PeopleChangeTasks {

	private static final int AT_A_TIME = 50;

	@Bean
	JavaDelegate openPeopleChange(ChangeCourse course) {
		return execution -> course.open(execution, ChangeKind.PEOPLE);
	}

	@Bean
	JavaDelegate recordReplacement(ChangeCourse course, PersonChanges people, Successors successors) {
		return execution -> {
			var form = FormData.take(execution, "enter-replacement");
			if (course.wanted(execution, form)) {
				var replacement = new Replacement(form.choice("role", AppointedRole.class), form.text("former"),
						form.text("successor"), form.date("since"));
				var taken = people.plan(Ids.read(execution, Ids.CHANGE), replacement, form.ids("supports"), new Paper(
						form.optionalText("orderNumber"), form.optionalDate("orderDate"), form.text("reason")));
				successors.require(execution.getTenantId(), replacement, taken);
				course.name(execution);
			}
		};
	}

	@Bean
	JavaDelegate handOver(ChangeCourse course, PersonChanges people, HandedOverTasks tasks) {
		return execution -> {
			var changeId = Ids.read(execution, Ids.CHANGE);
			tasks.follow(people.carryOut(changeId, AT_A_TIME));
			course.carriedOut(execution, !people.pending(changeId));
		};
	}

}
