package org.vekha.process.change;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.change.AppointedRole;
import org.vekha.change.ChangeKind;
import org.vekha.change.Paper;
import org.vekha.change.PartnerChanges;
import org.vekha.change.PersonChanges;
import org.vekha.change.Replacement;
import org.vekha.process.engine.AsSystem;
import org.vekha.process.form.FormData;
import org.vekha.process.model.Ids;
import org.vekha.process.school.SchoolSupportProcess;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the service tasks of {@code people-change} do.
 */
@Configuration(proxyBeanMethods = false)
class PeopleChangeTasks {

	private static final int AT_A_TIME = 50;

	/** Beside the roles in which people are appointed. */
	private static final String PARTNER = "PARTNER";

	@Bean
	JavaDelegate openPeopleChange(ChangeCourse course) {
		return execution -> course.open(execution, ChangeKind.PEOPLE);
	}

	@Bean
	JavaDelegate recordReplacement(ChangeCourse course, PersonChanges people, Successors successors,
			PartnerChanges partners, SchoolSupportProcess supports, AsSystem asSystem) {
		return execution -> {
			var form = FormData.take(execution, "enter-replacement");
			if (course.wanted(execution, form)) {
				var changeId = Ids.read(execution, Ids.CHANGE);
				var paper = new Paper(form.optionalText("orderNumber"), form.optionalDate("orderDate"),
						form.text("reason"));
				if (form.is("role", PARTNER)) {
					partners.note(changeId, form.id("support"), form.text("partner"), paper);
					asSystem.run(() -> supports.changePartner(form.id("support"), form.text("partner")));
				}
				else {
					var replacement = new Replacement(form.choice("role", AppointedRole.class), form.text("former"),
							form.text("successor"), form.date("since"));
					successors.require(execution.getTenantId(), replacement,
							people.plan(changeId, replacement, form.ids("supports"), paper));
				}
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
