package org.vekha.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.shared.NotFound;

/**
 * The experts' reviews of all programmes.
 */
@Service
@Transactional
public class Reviews {

	private final ReviewRepository repository;

	private final Programmes programmes;

	Reviews(ReviewRepository repository, Programmes programmes) {
		this.repository = repository;
		this.programmes = programmes;
	}

	/**
	 * Asks the experts for a review of the current version. It can be repeated: whoever
	 * was asked already is not asked again.
	 * @return the ids of the reviews, in the order of the experts
	 */
	public List<UUID> request(UUID supportId, List<String> experts) {
		var programme = this.programmes.get(supportId);
		var requested = ofVersion(supportId, programme.currentNumber());
		var reviews = new Panel(programme, requested).reviewsBy(experts);
		this.repository.saveAll(reviews);
		return reviews.stream().map(Review::id).toList();
	}

	@Transactional(readOnly = true)
	public Review get(UUID reviewId) {
		return this.repository.findById(reviewId)
			.orElseThrow(() -> new NotFound("Экспертное заключение не найдено: %s.".formatted(reviewId)));
	}

	/** Records the expert's review, once. */
	public void give(UUID reviewId, String expert, List<Score> scores, String conclusion, LocalDate day) {
		var review = get(reviewId);
		this.programmes.get(review.supportId()).requireUnderReview(review.versionNumber());
		review.give(expert, scores, conclusion, day);
	}

	/** All reviews of a version, in the order in which the experts were named. */
	@Transactional(readOnly = true)
	public List<Review> ofVersion(UUID supportId, int version) {
		return this.repository.findBySupportIdAndVersionNumberOrderByPlace(supportId, version);
	}

}
