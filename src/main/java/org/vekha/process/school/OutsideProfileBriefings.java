package org.vekha.process.school;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.process.form.Briefing;
import org.vekha.process.form.TaskContext;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Intro;

/**
 * What the forms about a risk profile that comes from outside show.
 */
@Configuration(proxyBeanMethods = false)
class OutsideProfileBriefings {

	private final SchoolSupports supports;

	private final SchoolPicture picture;

	private final Intro intro;

	OutsideProfileBriefings(SchoolSupports supports, SchoolPicture picture, Intro intro) {
		this.supports = supports;
		this.picture = picture;
		this.intro = intro;
	}

	@Bean
	Briefing enterRiskProfileBriefing(OpenAgreements agreements) {
		return task -> {
			var support = support(task);
			var brief = new HashMap<>(agreements.briefing(support.id()));
			brief.put("intro", this.intro.of(task,
					"**%s: рисковый профиль, полученный извне.** Перенесите оценку каждого фактора и числа анкетирования.",
					this.picture.name(support)));
			brief.put("factors",
					this.picture.factors(support)
						.stream()
						.map(factor -> Map.of("number", factor.number(), "title", factor.title()))
						.toList());
			return brief;
		};
	}

	@Bean
	Briefing verifyRisksBriefing() {
		return task -> {
			var support = support(task);
			return Map.of("intro", this.intro.of(task,
					"**%s: риски, которые нашли у школы.** Подтвердите каждый или объясните, почему его нет, и выберите, "
							+ "с какими школа будет работать. На них ответит программа.",
					this.picture.name(support)), "results", this.picture.results(support), "factors",
					this.picture.risksWithSurvey(support));
		};
	}

	private SchoolSupport support(TaskContext task) {
		return this.supports.get(UUID.fromString(task.text(Ids.SUPPORT)));
	}

}
