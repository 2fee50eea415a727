package org.vekha.identification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.vekha.assessment.AssessmentResult;
import org.vekha.assessment.AssessmentResults;
import org.vekha.assessment.Procedure;
import org.vekha.school.School;
import org.vekha.school.SchoolStatus;
import org.vekha.school.StatusKind;
import org.vekha.shared.SchoolYear;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks back at a school's results.
 */
@Service
@Transactional(readOnly = true)
public class ResultHistories {

	/** As many years as a picture holds, counted back from the newest with results. */
	private static final int YEARS_SHOWN = 6;

	private static final Comparator<Procedure> IN_READING_ORDER = Comparator.comparing(Procedure::kind)
		.thenComparing(Procedure::subject)
		.thenComparing(Procedure::grade);

	private final AssessmentResults results;

	private final ListingRulebook rulebook;

	ResultHistories(AssessmentResults results, ListingRulebook rulebook) {
		this.results = results;
		this.rulebook = rulebook;
	}

	/**
	 * The results of the school in the newest years up to a year.
	 * @param statuses everything that the school ever was
	 */
	public ResultHistory of(School school, SchoolYear until, List<SchoolStatus> statuses) {
		var years = years(this.results.lastYears(school.municipalityId(), until.next(), YEARS_SHOWN));
		var rules = this.rulebook.of(school.municipalityId());
		var results = years.isEmpty() ? List.<AssessmentResult>of()
				: this.results.recorded(List.of(school.id()), years);
		return of(school.pupils(), years, results, biased(statuses), rules);
	}

	static ResultHistory of(Integer pupils, List<SchoolYear> years, List<AssessmentResult> results,
			Set<SchoolYear> biased, ListingRules rules) {
		var procedures = results.stream()
			.collect(Collectors.groupingBy(AssessmentResult::procedure))
			.entrySet()
			.stream()
			.sorted(Comparator.comparing(each -> each.getKey(), IN_READING_ORDER))
			.map(each -> ProcedureHistory.of(each.getKey(), each.getValue()
				.stream()
				.map(result -> YearResult.of(result, new Candidate(pupils, biased.contains(result.schoolYear())),
						result.hasFigures() ? rules.band(result.percentTwo()) : Optional.empty()))
				.toList(), biased))
			.toList();
		return new ResultHistory(years, rules.threshold(), procedures);
	}

	/** A year in between without results is a gap, and not left out. */
	private static List<SchoolYear> years(List<SchoolYear> newestFirst) {
		if (newestFirst.isEmpty()) {
			return List.of();
		}
		int last = newestFirst.get(0).start();
		int first = Math.max(newestFirst.get(newestFirst.size() - 1).start(), last - YEARS_SHOWN + 1);
		return IntStream.rangeClosed(first, last).mapToObj(SchoolYear::new).toList();
	}

	private static Set<SchoolYear> biased(List<SchoolStatus> statuses) {
		return statuses.stream()
			.filter(status -> status.kind() == StatusKind.BIASED_RESULTS && status.until() == null)
			.map(SchoolStatus::schoolYear)
			.collect(Collectors.toUnmodifiableSet());
	}

}
