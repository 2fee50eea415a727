package org.vekha.identification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.assessment.AssessmentResult;
import org.vekha.assessment.AssessmentResults;
import org.vekha.school.School;
import org.vekha.school.Schools;
import org.vekha.school.StatusKind;
import org.vekha.shared.SchoolYear;

/**
 * What the rules propose for all schools.
 */
@Service
@Transactional(readOnly = true)
public class Identifications {

	private static final int PAGE = 1000;

	private final IdentificationRepository repository;

	private final IdentificationPage page;

	private final Schools schools;

	private final AssessmentResults results;

	private final ListingRulebook rulebook;

	Identifications(IdentificationRepository repository, IdentificationPage page, Schools schools,
			AssessmentResults results, ListingRulebook rulebook) {
		this.repository = repository;
		this.page = page;
		this.schools = schools;
		this.results = results;
		this.rulebook = rulebook;
	}

	/**
	 * Examines all schools of the municipality by their newest results before the year.
	 * It can be repeated: the last examination of a school and year replaces the one
	 * before. The rules are asked outside of any transaction and each page of schools is
	 * committed by itself, so that hundreds of schools make no long one.
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public void identify(String municipalityId, SchoolYear year) {
		var newest = this.results.lastYears(municipalityId, year, 1).stream().findFirst();
		var years = ExaminedYears.of(year, newest);
		var biased = biased(municipalityId, years.last());
		var examination = new Examination(this.rulebook.of(municipalityId));
		this.schools.forEachPage(municipalityId, PAGE,
				some -> this.page.store(some, year, examine(some, years, biased, examination)));
	}

	private Map<String, Finding> examine(List<School> some, ExaminedYears years, Set<String> biased,
			Examination examination) {
		var results = this.results.of(some.stream().map(School::id).toList(), years.both())
			.stream()
			.collect(Collectors.groupingBy(AssessmentResult::schoolId));
		return some.stream()
			.collect(Collectors.toMap(School::id,
					school -> examination.of(new Candidate(school.pupils(), biased.contains(school.id())), years,
							results.getOrDefault(school.id(), List.of()))));
	}

	private Set<String> biased(String municipalityId, SchoolYear year) {
		return this.schools.withStatus(municipalityId, year, StatusKind.BIASED_RESULTS)
			.stream()
			.map(School::id)
			.collect(Collectors.toUnmodifiableSet());
	}

	/** What is proposed for the schools of the municipality, the listed ones first. */
	public List<Identification> of(String municipalityId, SchoolYear year) {
		return this.repository.findByMunicipalityIdAndSchoolYearOrderByListedDescSchoolId(municipalityId, year);
	}

	public Optional<Identification> ofSchool(String schoolId, SchoolYear year) {
		return this.repository.findBySchoolIdAndSchoolYear(schoolId, year);
	}

}
