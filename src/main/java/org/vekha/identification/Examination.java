package org.vekha.identification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

import org.vekha.assessment.AssessmentResult;
import org.vekha.shared.SchoolYear;

/**
 * Holds a school's results against the rules of the list.
 */
class Examination {

	private static final Comparator<AssessmentResult> IN_READING_ORDER = Comparator
		.comparing(AssessmentResult::schoolYear, Comparator.reverseOrder())
		.thenComparing(result -> result.procedure().kind())
		.thenComparing(result -> result.procedure().subject())
		.thenComparing(result -> result.procedure().grade());

	private final ListingRules rules;

	Examination(ListingRules rules) {
		this.rules = rules;
	}

	/**
	 * Examines one school.
	 * @param results all results of this school in the examined years, in any order
	 */
	Finding of(Candidate school, ExaminedYears years, List<AssessmentResult> results) {
		var ordered = results.stream().sorted(IN_READING_ORDER).toList();
		var low = ordered.stream()
			.filter(AssessmentResult::hasFigures)
			.flatMap(result -> lowResult(school, result).stream())
			.toList();
		var listing = this.rules.listing(count(low, years.last()), count(low, years.previous()));
		var explanation = new Explanation(school, years, listing, low, ordered);
		return new Finding(years, listing, low, explanation.toString());
	}

	private Optional<LowResult> lowResult(Candidate school, AssessmentResult result) {
		return this.rules.band(result.percentTwo())
			.map(band -> new LowResult(result.procedure().label(), result.schoolYear(), result.percentTwo(), band,
					note(school, result)));
	}

	private static String note(Candidate school, AssessmentResult result) {
		var note = new StringJoiner("; ");
		if (GroupSize.small(school, result)) {
			note.add(GroupSize.note(school, result));
		}
		if (result.procedure().voluntary(result.schoolYear())) {
			note.add("участие добровольное");
		}
		return note.toString();
	}

	private static int count(List<LowResult> low, SchoolYear year) {
		return (int) low.stream().filter(result -> result.schoolYear().equals(year)).count();
	}

}
