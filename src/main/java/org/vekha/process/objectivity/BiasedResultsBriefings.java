package org.vekha.process.objectivity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.vekha.access.Accounts;
import org.vekha.access.Person;
import org.vekha.objectivity.Objectivity;
import org.vekha.objectivity.ObjectivitySupport;
import org.vekha.objectivity.Talk;
import org.vekha.process.form.Briefing;
import org.vekha.process.form.TaskContext;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Intro;
import org.vekha.process.model.Written;
import org.vekha.school.Schools;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the forms of {@code biased-results} show.
 */
@Configuration(proxyBeanMethods = false)
class BiasedResultsBriefings {

	private final Objectivity objectivity;

	private final Schools schools;

	private final Accounts accounts;

	private final Intro intro;

	BiasedResultsBriefings(Objectivity objectivity, Schools schools, Accounts accounts, Intro intro) {
		this.objectivity = objectivity;
		this.schools = schools;
		this.accounts = accounts;
		this.intro = intro;
	}

	@Bean
	Briefing discussObjectivityBriefing() {
		return task -> brief(task, "собеседование по объективности результатов.** Запишите, к чему пришли.");
	}

	@Bean
	Briefing draftObjectivityPlanBriefing() {
		return task -> {
			var brief = brief(task,
					"дорожная карта по обеспечению объективности.** Хватит нескольких мер со сроками и ответственными.");
			support(task).interview()
				.map(Talk::findings)
				.ifPresent(text -> brief.put("findingsText", "**Собеседование:** " + Written.plain(text)));
			return brief;
		};
	}

	@Bean
	Briefing reportSeminarsBriefing() {
		return task -> brief(task,
				"семинары по объективности оценивания.** Отметьте, в каких участвовали ваши учителя и руководители.");
	}

	@Bean
	Briefing appointObserversBriefing(Observers observers) {
		return task -> {
			var support = support(task);
			var brief = brief(task, "независимые наблюдатели.** Назначьте тех, кто не работает в этой школе.");
			brief.put("measuresTable", measures(support));
			brief.put("observerOptions",
					Written.options(
							observers.of(support.municipalityId(), this.schools.get(support.schoolId()).group()),
							Person::userId, Person::name));
			return brief;
		};
	}

	@Bean
	Briefing enterObservationActBriefing() {
		return task -> {
			var brief = brief(task, "акт наблюдения.** Внесите, что увидели наблюдатели.");
			brief.put("observersTable",
					support(task).observers()
						.stream()
						.map(each -> Map.of("name", this.accounts.nameOf(each.userId()), "procedure", each.procedure(),
								"day", Written.day(each.day())))
						.toList());
			return brief;
		};
	}

	@Bean
	Briefing enterRecheckBriefing() {
		return task -> brief(task,
				"перепроверка работ.** Внесите приказ и сколько оценок подтвердила муниципальная комиссия.");
	}

	@Bean
	Briefing discussOutcomeBriefing() {
		return task -> {
			var support = support(task);
			var brief = brief(task, "итоговое собеседование по объективности.** Обсудите, что показали наблюдение и "
					+ "перепроверка, и примите решение.");
			brief.put("recheckText", recheck(support));
			brief.put("measuresTable", measures(support));
			brief.put("seminarsTable",
					support.seminars()
						.stream()
						.map(each -> Map.of("title", each.title(), "day", Written.day(each.heldOn()), "participants",
								"%d чел.".formatted(each.participants())))
						.toList());
			return brief;
		};
	}

	private static String recheck(ObjectivitySupport support) {
		var observed = support.observationAct()
			.map(act -> "**Наблюдение %s:** %s %s".formatted(Written.day(act.date()),
					act.violations() ? "были нарушения." : "нарушений не было.", Written.plain(act.findings())))
			.orElse("");
		var rechecked = support.recheck()
			.map(protocol -> "**Перепроверка по приказу № %s от %s:** оценка подтвердилась в %s работ."
				.formatted(Written.plain(protocol.orderNumber()), Written.day(protocol.orderDate()), protocol.total()))
			.orElse("");
		return observed + "\n\n" + rechecked;
	}

	private static List<Map<String, Object>> measures(ObjectivitySupport support) {
		return support.measures()
			.stream()
			.map(each -> Map.<String, Object>of("title", each.title(), "due", Written.day(each.due()), "responsible",
					each.responsible()))
			.toList();
	}

	private Map<String, Object> brief(TaskContext task, String matter) {
		return new HashMap<>(Map.of("intro",
				this.intro.of(task, "**%s: " + matter, this.schools.get(support(task).schoolId()).shortName())));
	}

	private ObjectivitySupport support(TaskContext task) {
		return this.objectivity.get(UUID.fromString(task.text(Ids.OBJECTIVITY)));
	}

}
