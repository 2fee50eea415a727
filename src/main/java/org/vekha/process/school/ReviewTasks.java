package org.vekha.process.school;

import java.time.Clock;
import java.util.List;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.access.Role;
import org.vekha.cycle.SchoolSupports;
import org.vekha.municipality.Municipalities;
import org.vekha.notification.Recipient;
import org.vekha.process.form.FormData;
import org.vekha.process.model.Actor;
import org.vekha.process.model.IdList;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Keys;
import org.vekha.process.notice.News;
import org.vekha.process.school.ExpertReviewProcess.Variables;
import org.vekha.programme.Criterion;
import org.vekha.programme.ProgrammeItem;
import org.vekha.programme.ReviewContent;
import org.vekha.programme.Reviews;
import org.vekha.programme.Score;
import org.vekha.school.Schools;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the service tasks of {@code expert-review} do, and the one that asks for reviews.
 */
@Configuration(proxyBeanMethods = false)
class ReviewTasks {

	private final ReviewingExperts experts;

	ReviewTasks(ReviewingExperts experts) {
		this.experts = experts;
	}

	@Bean
	JavaDelegate requestReviews(SchoolSupports supports, Schools schools, News news) {
		return execution -> {
			var support = supports.get(Ids.read(execution, Ids.SUPPORT));
			execution.setVariable(SchoolSupportProcess.Variables.REVIEWS,
					IdList.of(this.experts.request(support.id())));
			this.experts.shortage(support)
				.ifPresent(text -> news.tell(execution, List.of(Recipient.role(Role.COORDINATOR)),
						"Экспертиза программы", "%s: %s".formatted(schools.get(support.schoolId()).shortName(), text)));
		};
	}

	@Bean
	JavaDelegate checkExpert() {
		return execution -> execution.setVariable(Variables.EXPERT_ABLE,
				this.experts.able(Ids.read(execution, Ids.REVIEW)));
	}

	@Bean
	JavaDelegate recordExpert(Keys keys) {
		return execution -> {
			var reviewId = Ids.read(execution, Ids.REVIEW);
			this.experts.name(reviewId, FormData.take(execution, "name-expert").text("expert"));
			execution.setProcessBusinessKey(keys.of(Ids.REVIEW, reviewId));
		};
	}

	@Bean
	JavaDelegate recordReview(Reviews reviews, Actor actor, Municipalities municipalities, Clock clock) {
		return execution -> {
			var reviewId = Ids.read(execution, Ids.REVIEW);
			var form = FormData.take(execution, "review-programme");
			var expert = actor.actingFor(reviews.get(reviewId).expert(), execution);
			var declined = form.flag("declined");
			if (declined) {
				reviews.decline(reviewId, expert, form.text("declineReason"));
			}
			else {
				this.experts.requireFromOutside(reviewId, expert);
				reviews.give(reviewId, expert, content(form), municipalities.get(execution.getTenantId()).today(clock));
			}
			execution.setVariable(Variables.REVIEW_GIVEN, !declined);
		};
	}

	private static ReviewContent content(FormData form) {
		var scores = form.rows("scores")
			.stream()
			.map(row -> new Score(row.choice("criterion", Criterion.class), row.number("points"),
					row.optionalText("remark"), ProgrammeItem.of(row.optionalText("item"))))
			.toList();
		return new ReviewContent(scores, ItemRemarks.read(form), form.text("conclusion"));
	}

}
