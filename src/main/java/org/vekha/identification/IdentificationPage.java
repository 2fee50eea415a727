package org.vekha.identification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.assessment.AssessmentResult;
import org.vekha.assessment.AssessmentResults;
import org.vekha.school.School;
import org.vekha.shared.SchoolYear;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

/**
 * Examines some schools of a municipality in a transaction of their own.
 */
@Component
class IdentificationPage {

	private final IdentificationRepository repository;

	private final AssessmentResults results;

	private final ListingRulebook rulebook;

	IdentificationPage(IdentificationRepository repository, AssessmentResults results, ListingRulebook rulebook) {
		this.repository = repository;
		this.results = results;
		this.rulebook = rulebook;
	}

	/**
	 * Examines these schools of one municipality for the list of a year.
	 * @param biased the ids of schools whose last results showed signs of bias
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void identify(List<School> schools, SchoolYear listYear, ExaminedYears years, Set<String> biased) {
		var ids = schools.stream().map(School::id).toList();
		var known = this.repository.findBySchoolIdInAndSchoolYear(ids, listYear)
			.stream()
			.collect(toMap(Identification::schoolId, Function.identity()));
		Map<String, List<AssessmentResult>> results = this.results.of(ids, years.both())
			.stream()
			.collect(groupingBy(AssessmentResult::schoolId));
		var examination = new Examination(this.rulebook.of(schools.get(0).municipalityId()));
		for (var school : schools) {
			var candidate = new Candidate(school.pupils(), biased.contains(school.id()));
			var finding = examination.of(candidate, years, results.getOrDefault(school.id(), List.of()));
			var identification = known.containsKey(school.id()) ? known.get(school.id())
					: new Identification(school.municipalityId(), school.id(), listYear);
			this.repository.save(identification.conclude(finding));
		}
	}

}
