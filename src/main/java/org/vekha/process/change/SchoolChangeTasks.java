package org.vekha.process.change;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.access.Accounts;
import org.vekha.access.Person;
import org.vekha.access.Role;
import org.vekha.change.ChangeKind;
import org.vekha.change.Paper;
import org.vekha.change.SchoolChanges;
import org.vekha.change.SchoolPauses;
import org.vekha.process.engine.AsSystem;
import org.vekha.process.form.FormData;
import org.vekha.process.model.Ids;
import org.vekha.process.school.SchoolSupportProcess;
import org.vekha.process.year.MunicipalYearProcess;
import org.vekha.school.Schools;
import org.vekha.school.TravelBreaks;
import org.vekha.shared.RuleViolation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * What the service tasks of {@code school-change} do.
 */
@Configuration(proxyBeanMethods = false)
class SchoolChangeTasks {

	@Bean
	JavaDelegate openSchoolChange(ChangeCourse course) {
		return execution -> course.open(execution, ChangeKind.SCHOOLS);
	}

	@Bean
	JavaDelegate recordSchoolChange(ChangeCourse course, Recording recording) {
		return execution -> {
			var form = FormData.take(execution, "enter-school-change");
			if (course.wanted(execution, form)) {
				recording.record(Ids.read(execution, Ids.CHANGE), execution.getTenantId(), form);
				course.name(execution);
			}
		};
	}

	/**
	 * Records each sort of change: first in the domain, then for what is running.
	 */
	@Component
	static class Recording {

		private final SchoolChanges changes;

		private final SchoolPauses pauses;

		private final Schools schools;

		private final Accounts accounts;

		private final MunicipalYearProcess years;

		private final SchoolSupportProcess supports;

		private final SchoolChangeProcess running;

		private final AsSystem asSystem;

		Recording(SchoolChanges changes, SchoolPauses pauses, Schools schools, Accounts accounts,
				MunicipalYearProcess years, SchoolSupportProcess supports, SchoolChangeProcess running,
				AsSystem asSystem) {
			this.changes = changes;
			this.pauses = pauses;
			this.schools = schools;
			this.accounts = accounts;
			this.years = years;
			this.supports = supports;
			this.running = running;
			this.asSystem = asSystem;
		}

		void record(UUID changeId, String municipalityId, FormData form) {
			var paper = new Paper(form.optionalText("orderNumber"), form.optionalDate("orderDate"),
					form.text("reason"));
			switch (form.text("decision")) {
				case "add" -> add(changeId, municipalityId, form, paper);
				case "leave" -> leave(changeId, form.id("support"), paper);
				case "merge" -> merge(changeId, municipalityId, form, paper);
				case "rename" -> rename(changeId, municipalityId, form, paper);
				case "travel" -> this.changes.setBreaks(changeId, form.text("school"),
						form.rows("breaks")
							.stream()
							.map(row -> TravelBreaks.Break.of(row.text("first"), row.text("last"), row.text("title")))
							.toList(),
						paper);
				default -> throw new RuleViolation("Ответ не опознан: откройте задачу заново.");
			}
		}

		private void add(UUID changeId, String municipalityId, FormData form, Paper paper) {
			var curator = form.text("curator");
			if (this.accounts.staff(municipalityId, Role.CURATOR)
				.stream()
				.map(Person::userId)
				.noneMatch(curator::equals)) {
				throw new RuleViolation("Поле «Куратор»: выберите куратора из предложенных.");
			}
			var supportId = this.changes.add(changeId, form.text("school"), curator, form.optionalText("partner"),
					form.optionalText("variant"), paper);
			this.asSystem.run(() -> this.years.join(supportId));
		}

		private void leave(UUID changeId, UUID supportId, Paper paper) {
			var reason = this.changes.leave(changeId, supportId, paper);
			this.asSystem.run(() -> this.supports.leave(supportId, reason));
		}

		private void merge(UUID changeId, String municipalityId, FormData form, Paper paper) {
			var former = this.schools.get(form.text("school"));
			var formerGroup = former.group();
			var ending = this.changes.merge(changeId, former.id(), form.text("into"), paper);
			var other = this.schools.get(form.text("into"));
			this.accounts.members(formerGroup).forEach(user -> {
				this.accounts.join(user, other.group());
				this.accounts.leave(user, formerGroup);
			});
			for (var supportId : ending) {
				this.running.handParts(this.pauses.partIds(supportId), formerGroup, other.group());
				this.asSystem.run(() -> this.supports.leave(supportId,
						"Присоединена к школе %s: %s".formatted(other.shortName(), SchoolChanges.reason(paper))));
			}
		}

		private void rename(UUID changeId, String municipalityId, FormData form, Paper paper) {
			var before = this.schools.get(form.text("school")).shortName();
			this.changes.rename(changeId, form.text("school"), form.text("name"), form.text("shortName"), paper);
			this.changes.supports(municipalityId, form.text("school"))
				.forEach(support -> this.running.rename(support, before, form.text("shortName")));
		}

	}

}
