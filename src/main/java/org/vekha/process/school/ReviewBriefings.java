package org.vekha.process.school;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.vekha.access.Person;
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

/**
 * What the forms about an expert's review show.
 */
@Configuration(proxyBeanMethods = false)
class ReviewBriefings {

	private final SchoolSupports supports;

	private final Programmes programmes;

	private final Reviews reviews;

	private final SchoolPicture picture;

	private final ProgrammeForms forms;

	private final Intro intro;

	ReviewBriefings(SchoolSupports supports, Programmes programmes, Reviews reviews, SchoolPicture picture,
			ProgrammeForms forms, Intro intro) {
		this.supports = supports;
		this.programmes = programmes;
		this.reviews = reviews;
		this.picture = picture;
		this.forms = forms;
		this.intro = intro;
	}

	@Bean
	Briefing reviewProgrammeBriefing() {
		return task -> {
			var review = review(task);
			var support = this.supports.get(review.supportId());
			var brief = new HashMap<>(this.picture.programme(support.id()));
			brief.put("intro", this.intro.of(task,
					"**%s: экспертиза, %s, версия %s.** Оценку другого эксперта вы не видите, а он не видит вашу.",
					this.picture.name(support), this.forms.name(support), review.versionNumber()));
			var version = this.programmes.get(support.id()).version(review.versionNumber());
			brief.put("itemOptions", ItemRemarks.options(version));
			if (review.versionNumber() > 1) {
				sinceLastTime(review, brief);
			}
			brief.put("scores",
					List.of(Criterion.values())
						.stream()
						.map(criterion -> Map.of("criterion", criterion.name(), "title", criterion.title()))
						.toList());
			return brief;
		};
	}

	/**
	 * What was said of the version seen before, and what the school has changed since.
	 */
	private void sinceLastTime(Review review, Map<String, Object> brief) {
		var programme = this.programmes.get(review.supportId());
		var before = this.reviews.before(review.id());
		var seen = programme.version(before.isEmpty() ? review.versionNumber() - 1 : before.get(0).versionNumber());
		brief.put("earlierRemarks",
				ItemRemarks.rows(before.stream().flatMap(each -> each.remarks().stream()).toList(), seen));
		brief.put("changes",
				programme.version(review.versionNumber())
					.changesSince(seen)
					.stream()
					.map(ReviewBriefings::row)
					.toList());
	}

	private static Map<String, Object> row(ProgrammeChange change) {
		return Map.of("item", change.item(), "what", change.what(), "before", Written.orDash(change.before()), "after",
				Written.orDash(change.after()));
	}

	@Bean
	Briefing nameExpertBriefing(ReviewingExperts experts) {
		return task -> {
			var review = review(task);
			var support = this.supports.get(review.supportId());
			var candidates = experts.candidates(review);
			var brief = new HashMap<String, Object>();
			brief.put("intro",
					this.intro.of(task,
							"**%s: нужен эксперт.** Назначьте того, кто не писал программу и не работает в этой школе."
									+ experts.shortage(support).map(text -> "\n\n" + text).orElse(""),
							this.picture.name(support)));
			brief.put("expertOptions", Written.options(candidates, Person::userId, Person::name));
			if (review.declineReason() != null) {
				brief.put("declineText", Written.plain(review.declineReason()));
			}
			if (candidates.isEmpty()) {
				brief.put("nobody", true);
			}
			return brief;
		};
	}

	private Review review(TaskContext task) {
		return this.reviews.get(UUID.fromString(task.text(Ids.REVIEW)));
	}

}
