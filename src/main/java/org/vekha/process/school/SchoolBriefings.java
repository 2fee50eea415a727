package org.vekha.process.school;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vekha.cycle.InterviewMinutes;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.process.form.Briefing;
import org.vekha.process.form.TaskContext;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Intro;
import org.vekha.process.model.Written;
import org.vekha.risk.FactorGrade;
import org.vekha.risk.RiskFactor;
import org.vekha.risk.RiskProfile;
import org.vekha.risk.RiskProfiles;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the forms of {@code school-support} show of the self-assessment and the profile.
 */
@Configuration(proxyBeanMethods = false)
class SchoolBriefings {

	private final SchoolSupports supports;

	private final SchoolPicture picture;

	private final RiskProfiles profiles;

	private final Intro intro;

	SchoolBriefings(SchoolSupports supports, SchoolPicture picture, RiskProfiles profiles, Intro intro) {
		this.supports = supports;
		this.picture = picture;
		this.profiles = profiles;
		this.intro = intro;
	}

	@Bean
	Briefing fillSelfAssessmentBriefing() {
		return task -> {
			var support = support(task);
			var profile = this.profiles.of(support.id());
			var given = profile.map(RiskProfile::grades)
				.orElse(List.of())
				.stream()
				.collect(Collectors.toMap(FactorGrade::number, Function.identity()));
			var brief = new HashMap<String, Object>();
			brief.put("intro", this.intro.of(task, "**%s: самооценка деятельности.** %s", this.picture.name(support),
					this.picture.reasons(support)));
			profile.map(SchoolBriefings::remarks)
				.filter(text -> !text.isEmpty())
				.ifPresent(text -> brief.put("remarkText", text));
			brief.put("results", this.picture.results(support));
			brief.put("agreementsTable",
					support.interview()
						.map(InterviewMinutes::agreements)
						.orElse(List.of())
						.stream()
						.map(each -> Map.of("text", each.text(), "dueDate", Written.day(each.due())))
						.toList());
			brief.put("factors",
					this.picture.factors(support)
						.stream()
						.map(factor -> question(factor, given.get(factor.number())))
						.toList());
			return brief;
		};
	}

	/**
	 * What the curator wants looked at again: the profile as a whole, then single grades.
	 */
	private static String remarks(RiskProfile returned) {
		var text = new StringBuilder(Written.plain(returned.remark()));
		for (var opinion : returned.disagreements()) {
			text.append("\n\n**%s** – %s".formatted(opinion.number(), Written.plain(opinion.reason())));
		}
		return text.toString();
	}

	private static Map<String, Object> question(RiskFactor factor, FactorGrade given) {
		var row = new HashMap<String, Object>(Map.of("number", factor.number(), "title", factor.title()));
		if (given != null) {
			row.put("grade", given.grade().name());
			row.put("facts", given.facts());
			row.put("evidence", given.evidence());
		}
		return row;
	}

	@Bean
	Briefing agreeRiskProfileBriefing(OpenAgreements agreements) {
		return task -> {
			var support = support(task);
			var titles = this.picture.titles(support);
			var grades = this.profiles.of(support.id()).map(RiskProfile::grades).orElse(List.of());
			var brief = new HashMap<>(agreements.briefing(support.id()));
			brief.put("intro",
					this.intro.of(task,
							"**%s: рисковый профиль.** Согласитесь с каждой оценкой или объясните, почему нет.",
							this.picture.name(support)));
			support.interview().map(Interviews::inWords).ifPresent(minutes -> brief.put("minutes", minutes));
			brief.put("factors", grades.stream().map(grade -> answer(grade, titles.get(grade.number()))).toList());
			return brief;
		};
	}

	private static Map<String, Object> answer(FactorGrade grade, String title) {
		var row = new HashMap<String, Object>(
				Map.of("number", grade.number(), "title", title, "grade", grade.grade().title(), "agrees", "yes"));
		row.put("facts", grade.facts());
		row.put("evidence", grade.evidence());
		return row;
	}

	private SchoolSupport support(TaskContext task) {
		return this.supports.get(UUID.fromString(task.text(Ids.SUPPORT)));
	}

}
