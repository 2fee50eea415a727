package org.vekha.process.school;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.process.form.Briefing;
import org.vekha.process.form.TaskContext;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Intro;
import org.vekha.process.model.Written;
import org.vekha.programme.Criterion;
import org.vekha.programme.ProgrammeChange;
import org.vekha.programme.Programmes;
import org.vekha.programme.Review;
import org.vekha.programme.Reviews;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vekha.roadmap.CycleStep;

/**
 * What the forms about the school's programme show.
 */
@Configuration(proxyBeanMethods = false)
class ProgrammeBriefings {

	private final SchoolSupports supports;

	private final Programmes programmes;

	private final Reviews reviews;

	private final SchoolPicture picture;

	private final ProgrammeForms forms;

	private final Intro intro;

	ProgrammeBriefings(SchoolSupports supports, Programmes programmes, Reviews reviews, SchoolPicture picture,
			ProgrammeForms forms, Intro intro) {
		this.supports = supports;
		this.programmes = programmes;
		this.reviews = reviews;
		this.picture = picture;
		this.forms = forms;
		this.intro = intro;
	}

	@Bean
	Briefing draftProgrammeBriefing() {
		return task -> {
			var support = support(task);
			return Map.of("intro",
					this.intro.of(task, "**%s: школьная программа.** Выберите меры по согласованным рискам.",
							this.picture.name(support)),
					"risks", this.picture.risks(support), "riskOptions", this.picture.riskOptions(support), "goals",
					this.forms.goals(support, List.of()), "measures", this.forms.aRowForEachRisk(support));
		};
	}

	@Bean
	Briefing reviseProgrammeBriefing() {
		return task -> {
			var support = support(task);
			var current = this.programmes.get(support.id()).current();
			return Map.of("intro",
					this.intro.of(task,
							"**%s: программа возвращена.** Внесите правки по замечаниям; прежний текст уже на "
									+ "месте.",
							this.picture.name(support)),
					"remarks",
					this.programmes.remarksFor(support.id())
						.stream()
						.map(remark -> Map.of("item", remark.item(), "remark", remark.text()))
						.toList(),
					"risks", this.picture.risks(support), "riskOptions", this.picture.riskOptions(support), "title",
					current.title(), "goals", this.forms.goals(support, current.goals()), "measures",
					current.measures().stream().map(ProgrammeForms::editable).toList());
		};
	}

	@Bean
	Briefing reviewProgrammeBriefing() {
		return task -> {
			var review = this.reviews.get(UUID.fromString(task.text(Ids.REVIEW)));
			var support = this.supports.get(review.supportId());
			var brief = new HashMap<>(this.picture.programme(support.id()));
			brief.put("intro",
					this.intro.of(task,
							"**%s: экспертиза школьной программы, версия %s.** Оценку другого эксперта вы не "
									+ "видите, а он не видит вашу.",
							this.picture.name(support), review.versionNumber()));
			var programme = this.programmes.get(support.id());
			if (review.versionNumber() > 1) {
				var changes = programme.version(review.versionNumber())
					.changesSince(programme.version(review.versionNumber() - 1));
				brief.put("changes", changes.stream().map(ProgrammeBriefings::row).toList());
			}
			brief.put("scores",
					List.of(Criterion.values())
						.stream()
						.map(criterion -> Map.of("criterion", criterion.name(), "title", criterion.title()))
						.toList());
			return brief;
		};
	}

	private static Map<String, Object> row(ProgrammeChange change) {
		return Map.of("item", change.item(), "what", change.what(), "before", Written.orDash(change.before()), "after",
				Written.orDash(change.after()));
	}

	@Bean
	Briefing decideOnProgrammeBriefing() {
		return task -> {
			var support = support(task);
			var brief = new HashMap<>(this.picture.programme(support.id()));
			brief.put("intro", this.intro.of(task,
					"**%s: решение по программе.** Эксперты не пришли к общему мнению или " + "доработки исчерпаны.",
					this.picture.name(support)));
			var current = this.reviews.ofVersion(support.id(), this.programmes.get(support.id()).currentNumber());
			brief.put("reviews", current.stream().flatMap(ProgrammeBriefings::scores).toList());
			return brief;
		};
	}

	private static Stream<Map<String, Object>> scores(Review review) {
		var byCriterion = review.scores()
			.stream()
			.map(score -> Map.<String, Object>of("expert", review.label(), "criterion", score.criterion().title(),
					"points", score.points(), "remark", score.remark() != null ? score.remark() : ""));
		return Stream.concat(byCriterion, Stream.of(Map.of("expert", review.label(), "criterion", "Общий вывод",
				"points", "", "remark", review.conclusion())));
	}

	@Bean
	Briefing agreeProgrammeBriefing() {
		return task -> programme(task,
				support(task).takes(CycleStep.EXPERT_REVIEW)
						? "**%s: программа рекомендована экспертизой.** Согласуйте её или верните с замечанием."
						: "**%s: школьная программа.** Согласуйте её или верните с замечанием.");
	}

	@Bean
	Briefing approveProgrammeBriefing() {
		return task -> programme(task,
				support(task).takes(CycleStep.PROGRAMME_CONSENT)
						? "**%s: управление образования согласовало программу.** Утвердите её приказом по школе."
						: "**%s: программа готова.** Утвердите её приказом по школе.");
	}

	private Map<String, Object> programme(TaskContext task, String matter) {
		var support = support(task);
		var brief = new HashMap<>(this.picture.programme(support.id()));
		brief.put("intro", this.intro.of(task, matter, this.picture.name(support)));
		return brief;
	}

	private SchoolSupport support(TaskContext task) {
		return this.supports.get(UUID.fromString(task.text(Ids.SUPPORT)));
	}

}
