package org.vekha.programme;

import java.util.List;

import org.vekha.shared.RuleViolation;

/**
 * All reviews of a version in four figures, from which the verdict is made.
 *
 * @param revisions how often the programme was already sent back for revision
 */
public record ReviewSummary(int averagePercent, int lowestPercent, int highestPercent, int revisions) {

	static ReviewSummary of(List<Review> reviews, int revisions) {
		if (reviews.isEmpty() || !reviews.stream().allMatch(Review::given)) {
			throw new RuleViolation("Не все эксперты дали заключение на эту программу.");
		}
		var percents = reviews.stream().mapToInt(Review::percent).summaryStatistics();
		return new ReviewSummary((int) Math.round(percents.getAverage()), percents.getMin(), percents.getMax(),
				revisions);
	}

}
