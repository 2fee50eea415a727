package org.vekha.process.change;

import java.util.Map;

import org.vekha.access.Accounts;
import org.vekha.access.Person;
import org.vekha.access.Role;
import org.vekha.cycle.SupportVariants;
import org.vekha.cycle.Variant;
import org.vekha.process.form.Briefing;
import org.vekha.process.model.Intro;
import org.vekha.process.model.Written;
import org.vekha.school.School;
import org.vekha.school.Schools;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the form of {@code school-change} shows.
 */
@Configuration(proxyBeanMethods = false)
class SchoolChangeBriefings {

	@Bean
	Briefing enterSchoolChangeBriefing(Schools schools, SupportChoices choices, SupportVariants variants,
			Accounts accounts, Intro intro) {
		return task -> {
			var all = schools.present(task.tenantId());
			return Map.of("intro",
					intro.of(task,
							"**Изменение списка школ.** Выберите, что произошло со школой. Сделанное ею остаётся в "
									+ "истории под прежним названием."),
					"schoolOptions", Written.options(all, School::id, School::shortName), "supportOptions",
					choices.goingOn(task.tenantId()), "variantOptions",
					Written.options(variants.of(task.tenantId()), Variant::key, Variant::title), "curatorOptions",
					Written.options(accounts.staff(task.tenantId(), Role.CURATOR), Person::userId, Person::name));
		};
	}

}
