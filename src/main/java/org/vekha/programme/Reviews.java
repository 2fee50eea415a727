package org.vekha.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.shared.NotFound;
import org.vekha.shared.RuleViolation;

/**
 * The experts' reviews of all programmes.
 */
@Service
@Transactional
public class Reviews {

	/** Three experts, and more versions than the coordinator would let pass. */
	private static final Limit MOST_GIVEN = Limit.of(60);

	private final ReviewRepository repository;

	private final Programmes programmes;

	Reviews(ReviewRepository repository, Programmes programmes) {
		this.repository = repository;
		this.programmes = programmes;
	}

	/**
	 * Asks the experts for a review of the current version. It can be repeated: whoever
	 * was asked already is not asked again.
	 * @param experts who are to give one; if there is nobody, one is asked for all the
	 * same, and the coordinator names somebody
	 * @return the ids of the reviews, in the order of the experts
	 */
	public List<UUID> request(UUID supportId, List<String> experts) {
		var programme = this.programmes.get(supportId);
		var panel = new Panel(programme, ofVersion(supportId, programme.currentNumber()));
		var reviews = experts.isEmpty() ? List.of(panel.reviewBySomebody()) : panel.reviewsBy(experts);
		this.repository.saveAll(reviews);
		return reviews.stream().map(Review::id).toList();
	}

	@Transactional(readOnly = true)
	public Review get(UUID reviewId) {
		return this.repository.findById(reviewId)
			.orElseThrow(() -> new NotFound("Экспертное заключение не найдено: %s.".formatted(reviewId)));
	}

	/** Records the expert's review, once. */
	public void give(UUID reviewId, String expert, ReviewContent content, LocalDate day) {
		var review = get(reviewId);
		var programme = this.programmes.get(review.supportId());
		programme.requireUnderReview(review.versionNumber());
		programme.requireNotWrittenBy(expert);
		var version = programme.version(review.versionNumber());
		content.items().forEach(version::require);
		review.give(expert, content, day);
	}

	/** The expert cannot judge the programme. */
	public void decline(UUID reviewId, String expert, String reason) {
		get(reviewId).decline(expert, reason);
	}

	/** Names the expert where there is none or the one asked could not. */
	public void name(UUID reviewId, String expert) {
		var review = get(reviewId);
		this.programmes.get(review.supportId()).requireNotWrittenBy(expert);
		if (ofVersion(review.supportId(), review.versionNumber()).stream()
			.anyMatch(other -> !other.id().equals(reviewId) && expert.equals(other.expert()))) {
			throw new RuleViolation("Один и тот же эксперт назначен дважды: назначьте разных экспертов.");
		}
		review.name(expert);
	}

	/**
	 * The reviews of the version that the expert saw last: the expert's own if there is
	 * one, or else all of the round before.
	 */
	@Transactional(readOnly = true)
	public List<Review> before(UUID reviewId) {
		var review = get(reviewId);
		var earlier = this.repository
			.findBySupportIdAndVersionNumberLessThanOrderByVersionNumberDescPlace(review.supportId(),
					review.versionNumber())
			.stream()
			.filter(Review::given)
			.toList();
		var own = earlier.stream().filter(other -> other.expert().equals(review.expert())).limit(1).toList();
		return !own.isEmpty() ? own
				: earlier.stream().filter(other -> other.versionNumber() == earlier.get(0).versionNumber()).toList();
	}

	/** Asks somebody else for the reviews of a school that are still to be given. */
	public void handOver(UUID supportId, String former, String successor) {
		this.repository.findBySupportIdAndExpert(supportId, former).forEach(review -> review.hand(former, successor));
	}

	/** The reviews that were given of all versions of a programme, the oldest first. */
	@Transactional(readOnly = true)
	public List<Review> given(UUID supportId) {
		return this.repository.findBySupportIdAndGivenOnIsNotNullOrderByVersionNumberAscPlaceAsc(supportId, MOST_GIVEN);
	}

	/** All reviews of a version, in the order in which the experts were named. */
	@Transactional(readOnly = true)
	public List<Review> ofVersion(UUID supportId, int version) {
		return this.repository.findBySupportIdAndVersionNumberOrderByPlace(supportId, version);
	}

}
