package org.vekha.programme;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * What an expert says of a programme: points by every criterion, remarks on its items, a
 * conclusion.
 */
public record ReviewContent(List<Score> scores, List<ItemRemark> remarks, String conclusion) {

	private static final int MOST_REMARKS = 100;

	public ReviewContent {
		scores = complete(scores);
		remarks = remarks.isEmpty() ? List.of() : Require.list(remarks, MOST_REMARKS, "Замечания");
		conclusion = Require.text(conclusion, "Общий вывод");
	}

	private static List<Score> complete(List<Score> scores) {
		var criteria = EnumSet.noneOf(Criterion.class);
		for (var score : scores) {
			if (!criteria.add(score.criterion())) {
				throw new RuleViolation("Критерий «%s» оценён дважды.".formatted(score.criterion().title()));
			}
		}
		for (var missing : EnumSet.complementOf(criteria)) {
			throw new RuleViolation("Оцените критерий «%s».".formatted(missing.title()));
		}
		return List.copyOf(scores);
	}

	/** The items that are named anywhere. */
	List<ProgrammeItem> items() {
		var items = new ArrayList<ProgrammeItem>();
		this.scores.forEach(score -> items.add(score.about()));
		this.remarks.forEach(remark -> items.add(remark.item()));
		return items;
	}

}
