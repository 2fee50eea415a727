package org.vekha.programme;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * The experts who review the current version of a programme.
 */
class Panel {

	private static final int MOST_EXPERTS = 3;

	private final Programme programme;

	private final List<Review> requested;

	/**
	 * Sets up the panel.
	 * @param requested the reviews of this version that were requested before
	 */
	Panel(Programme programme, List<Review> requested) {
		this.programme = programme;
		this.requested = requested;
	}

	/** The reviews by these experts: those requested before, and new ones. */
	List<Review> reviewsBy(List<String> experts) {
		this.programme.requireUnderReview();
		var checked = Require.list(experts, MOST_EXPERTS, "Эксперты");
		if (new HashSet<>(checked).size() < checked.size()) {
			throw new RuleViolation("Один и тот же эксперт назначен дважды: назначьте разных экспертов.");
		}
		for (var expert : checked) {
			this.programme.requireNotWrittenBy(expert);
		}
		var known = this.requested.stream()
			.filter(review -> review.expert() != null)
			.collect(Collectors.toMap(Review::expert, Function.identity()));
		return IntStream.range(0, checked.size())
			.mapToObj(index -> known.getOrDefault(checked.get(index), newReview(index + 1, checked.get(index))))
			.toList();
	}

	/** A review by somebody whom the coordinator still has to name. */
	Review reviewBySomebody() {
		this.programme.requireUnderReview();
		return this.requested.isEmpty() ? newReview(1, null) : this.requested.get(0);
	}

	private Review newReview(int place, String expert) {
		return new Review(this.programme.supportId(), this.programme.currentNumber(), place, expert);
	}

}
