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
import org.vekha.programme.ProgrammeItem;
import org.vekha.programme.ProgrammeVersion;
import org.vekha.programme.Programmes;
import org.vekha.programme.Review;
import org.vekha.programme.Reviews;
import org.vekha.programme.Score;

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

	private final FrozenProfile profile;

	private final ReviewingExperts experts;

	private final Intro intro;

	ProgrammeBriefings(SchoolSupports supports, Programmes programmes, Reviews reviews, SchoolPicture picture,
			ProgrammeForms forms, FrozenProfile profile, ReviewingExperts experts, Intro intro) {
		this.supports = supports;
		this.programmes = programmes;
		this.reviews = reviews;
		this.picture = picture;
		this.forms = forms;
		this.profile = profile;
		this.experts = experts;
		this.intro = intro;
	}

	@Bean
	Briefing draftProgrammeBriefing() {
		return task -> {
			var support = support(task);
			var brief = new HashMap<>(this.forms.first(support));
			brief.put("intro", this.intro.of(task, "**%s: %s.** Выберите меры по согласованным рискам.",
					this.picture.name(support), this.forms.name(support)));
			this.profile.agreed(support).ifPresent(text -> brief.put("profileText", text));
			return brief;
		};
	}

	@Bean
	Briefing reviseProgrammeBriefing() {
		return task -> {
			var support = support(task);
			var programme = this.programmes.get(support.id());
			var remarks = this.programmes.remarksFor(support.id());
			var whole = remarks.stream().filter(remark -> remark.item().equals(ProgrammeItem.WHOLE)).toList();
			var current = programme.current();
			return Map.of("intro",
					this.intro.of(task,
							"**%s: %s возвращена.** Замечания стоят рядом с пунктами, к которым относятся; прежний "
									+ "текст уже на месте.",
							this.picture.name(support), this.forms.name(support)),
					"remarks",
					whole.stream().map(remark -> Map.of("item", remark.by(), "remark", remark.text())).toList(),
					"risks", this.picture.risks(support), "riskOptions", this.picture.riskOptions(support), "title",
					current.title(), "goals", this.forms.goals(support, current.goals(), remarks), "measures",
					ProgrammeForms.measures(current, remarks));
		};
	}

	@Bean
	Briefing decideOnProgrammeBriefing() {
		return task -> {
			var support = support(task);
			var brief = programme(task,
					"**%s: решение по программе.** Эксперты не пришли к общему мнению или доработки исчерпаны."
							+ shortage(support));
			var programme = this.programmes.get(support.id());
			var version = programme.current();
			var current = this.reviews.ofVersion(support.id(), programme.currentNumber());
			brief.put("reviews", current.stream().flatMap(review -> said(review, version)).toList());
			brief.put("itemOptions", ItemRemarks.options(version));
			return brief;
		};
	}

	private static Stream<Map<String, Object>> said(Review review, ProgrammeVersion version) {
		var points = review.scores()
			.stream()
			.filter(score -> score.remark() == null)
			.map(score -> row(review, score.criterion().title(), score.points(), ""));
		var remarks = review.scores()
			.stream()
			.filter(score -> score.remark() != null)
			.map(score -> row(review, score.criterion().title(), score.points(), about(score, version)));
		var others = review.itemRemarks()
			.stream()
			.map(each -> row(review, version.label(each.item()), "", each.text()));
		return Stream.of(points, remarks, others, Stream.of(row(review, "Общий вывод", "", review.conclusion())))
			.flatMap(rows -> rows);
	}

	private static String about(Score score, ProgrammeVersion version) {
		return score.about().equals(ProgrammeItem.WHOLE) ? score.remark()
				: "%s: %s".formatted(version.label(score.about()), score.remark());
	}

	private static Map<String, Object> row(Review review, String criterion, Object points, String remark) {
		return Map.of("expert", review.label(), "criterion", criterion, "points", points, "remark", remark);
	}

	@Bean
	Briefing agreeProgrammeBriefing() {
		return task -> {
			var support = support(task);
			var brief = programme(task,
					support.takes(CycleStep.EXPERT_REVIEW)
							? "**%s: программа рекомендована экспертизой.** Согласуйте её или верните с замечанием."
									+ shortage(support)
							: "**%s: программа.** Согласуйте её или верните с замечанием.");
			brief.put("itemOptions", ItemRemarks.options(this.programmes.get(support.id()).current()));
			this.profile.withRisks(support).ifPresent(text -> brief.put("profileText", text));
			return brief;
		};
	}

	private String shortage(SchoolSupport support) {
		return this.experts.shortage(support).map(text -> "\n\n" + text).orElse("");
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
