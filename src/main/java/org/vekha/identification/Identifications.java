package org.vekha.identification;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	/**
	 * What the rules would propose for these schools if the results were recorded beside,
	 * or in place of, what is known. Nothing is kept.
	 */
	public List<Proposal> propose(String municipalityId, SchoolYear year, List<IncomingResults> incoming) {
		var known = this.results.lastYears(municipalityId, year, 1).stream();
		var coming = incoming.stream()
			.flatMap(school -> school.results().stream())
			.map(AssessmentResult::schoolYear)
			.filter(other -> other.compareTo(year) < 0);
		var years = ExaminedYears.of(year, Stream.concat(known, coming).max(Comparator.naturalOrder()));
		var ids = incoming.stream().map(IncomingResults::schoolId).filter(Objects::nonNull).toList();
		var registered = this.schools.get(ids).stream().collect(Collectors.toMap(School::id, Function.identity()));
		var recorded = this.results.recorded(ids, years.both())
			.stream()
			.collect(Collectors.groupingBy(AssessmentResult::schoolId));
		var biased = biased(municipalityId, years.last());
		var examination = new Examination(this.rulebook.of(municipalityId));
		return incoming.stream().map(school -> {
			var found = registered.get(school.schoolId());
			var candidate = (found != null) ? new Candidate(found.pupils(), biased.contains(found.id()))
					: new Candidate(null, false);
			var together = together(recorded.getOrDefault(school.schoolId(), List.of()), school.results(), years);
			return proposal(school.key(), examination.of(candidate, years, together));
		}).toList();
	}

	/**
	 * What the rules will propose for the list of the year after, as far as the results
	 * are known. Nothing is kept.
	 * @param listed ids of the schools that are listed now
	 */
	public ListOutlook outlook(String municipalityId, SchoolYear next, List<String> listed) {
		var newest = this.results.lastYears(municipalityId, next, 1).stream().findFirst().orElse(null);
		var all = this.schools.ofMunicipality(municipalityId)
			.stream()
			.map(school -> new IncomingResults(school.id(), school.id(), List.of()))
			.toList();
		return ListOutlook.of(next, newest, listed, propose(municipalityId, next, all));
	}

	/** How the newest results of schools compare with those of the year before. */
	public List<ResultTrend> trends(String municipalityId, SchoolYear next, List<String> schoolIds) {
		var newest = this.results.lastYears(municipalityId, next, 1).stream().findFirst();
		var known = schoolIds.stream().map(id -> new IncomingResults(id, id, List.of())).toList();
		return newest
			.map(last -> propose(municipalityId, next, known).stream()
				.map(proposal -> ResultTrend.of(proposal, last))
				.toList())
			.orElseGet(List::of);
	}

	/**
	 * What comes in takes the place of what is recorded of the same procedure and year.
	 */
	private static List<AssessmentResult> together(List<AssessmentResult> recorded, List<AssessmentResult> coming,
			ExaminedYears years) {
		var results = new LinkedHashMap<List<Object>, AssessmentResult>();
		Stream.concat(recorded.stream(), coming.stream())
			.filter(result -> years.both().contains(result.schoolYear()))
			.forEach(result -> results.put(List.of(result.procedure(), result.schoolYear()), result));
		return List.copyOf(results.values());
	}

	private static Proposal proposal(String key, Finding finding) {
		return new Proposal(key, finding.listing().listed(), finding.listing().conditions(), finding.reasons(),
				finding.explanation());
	}

	private Map<String, Finding> examine(List<School> some, ExaminedYears years, Set<String> biased,
			Examination examination) {
		var results = this.results.recorded(some.stream().map(School::id).toList(), years.both())
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
