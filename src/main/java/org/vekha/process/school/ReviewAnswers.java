package org.vekha.process.school;

import java.util.Date;
import java.util.UUID;

import org.vekha.access.Accounts;
import org.vekha.process.engine.Answers;
import org.vekha.process.model.Ids;
import org.vekha.process.model.KeyText;
import org.vekha.process.model.RecordKind;
import org.vekha.programme.Reviews;
import org.vekha.roadmap.CycleStep;

import org.springframework.stereotype.Component;

/**
 * What models ask about an expert's review of a programme.
 */
@Component
class ReviewAnswers implements RecordKind {

	private final Reviews reviews;

	private final SupportAnswers supports;

	private final Accounts accounts;

	private final KeyText keys;

	ReviewAnswers(Reviews reviews, SupportAnswers supports, Accounts accounts, KeyText keys) {
		this.reviews = reviews;
		this.supports = supports;
		this.accounts = accounts;
		this.keys = keys;
	}

	@Override
	public String variable() {
		return Ids.REVIEW;
	}

	@Override
	public String municipalityOf(UUID id) {
		return this.supports.municipalityOf(this.reviews.get(id).supportId());
	}

	/** For instance «Юрга · 2026/2027 · СОШ № 14 · Первый эксперт Юрги». */
	@Override
	public String keyOf(UUID id) {
		var review = this.reviews.get(id);
		return this.keys.longer(this.supports.keyOf(review.supportId()),
				(review.expert() != null) ? this.accounts.nameOf(review.expert()) : review.label());
	}

	@Answers("keys.review")
	public String key(String reviewId) {
		return keyOf(UUID.fromString(reviewId));
	}

	/** When an expert's review is due. */
	@Answers("due.review")
	public Date due(String reviewId) {
		return this.supports.due(this.reviews.get(UUID.fromString(reviewId)).supportId().toString(),
				CycleStep.EXPERT_REVIEW.name());
	}

	/** The user who was asked for the review. */
	@Answers("people.expert")
	public String expert(String reviewId) {
		return this.reviews.get(UUID.fromString(reviewId)).expert();
	}

}
