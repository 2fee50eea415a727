package org.vekha.school;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.municipality.Municipalities;
import org.vekha.shared.NotFound;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * All schools and what each of them is in a school year.
 */
@Service
@Transactional
public class Schools {

	private final SchoolRepository repository;

	private final SchoolStatusRepository statuses;

	private final SchoolNameRepository names;

	private final Municipalities municipalities;

	Schools(SchoolRepository repository, SchoolStatusRepository statuses, SchoolNameRepository names,
			Municipalities municipalities) {
		this.repository = repository;
		this.statuses = statuses;
		this.names = names;
		this.municipalities = municipalities;
	}

	/**
	 * Adds the school, or brings its description up to date.
	 * @param code the login by which federal tables name the school, or {@code null}
	 * @param pupils the number of pupils on the roll, or {@code null} if not known
	 * @throws RuleViolation if the school belongs to another municipality
	 */
	public School register(String id, String municipalityId, String name, String shortName, String code,
			Integer pupils) {
		var municipality = this.municipalities.get(municipalityId);
		var known = this.repository.findById(Require.key(id, "Код школы"));
		known.ifPresent(school -> {
			if (!school.municipalityId().equals(municipalityId)) {
				throw new RuleViolation("Школа «%s» уже записана за другим муниципалитетом.".formatted(id));
			}
			school.describe(name, shortName, code, pupils);
		});
		return known
			.orElseGet(() -> this.repository.save(new School(id, municipality.id(), name, shortName, code, pupils)));
	}

	@Transactional(readOnly = true)
	public School get(String id) {
		return this.repository.findById(Require.value(id, "Школа")).orElseThrow(() -> notFound(id));
	}

	/** The school, if there is one. */
	@Transactional(readOnly = true)
	public Optional<School> find(String id) {
		return this.repository.findById(id);
	}

	/**
	 * The schools with these ids, in the order in which people list them.
	 * @throws NotFound if one of them does not exist
	 */
	@Transactional(readOnly = true)
	public List<School> get(Collection<String> ids) {
		var schools = this.repository.findAllById(ids);
		var missing = new HashSet<>(ids);
		missing.removeAll(schools.stream().map(School::id).collect(Collectors.toSet()));
		if (!missing.isEmpty()) {
			throw notFound(missing.stream().sorted().collect(Collectors.joining("», «")));
		}
		return SchoolOrder.sorted(schools);
	}

	/**
	 * The schools for which people of these groups act, in the order in which people list
	 * them.
	 */
	@Transactional(readOnly = true)
	public List<School> ofGroups(Collection<String> groups) {
		var ids = groups.stream()
			.filter(group -> group.startsWith(School.GROUP))
			.map(group -> group.substring(School.GROUP.length()))
			.toList();
		return SchoolOrder.sorted(this.repository.findByIdInOrMergedIntoIn(ids, ids)
			.stream()
			.filter(school -> groups.contains(school.group()))
			.toList());
	}

	/** All schools of the municipality, in the order in which people list them. */
	@Transactional(readOnly = true)
	public List<School> ofMunicipality(String municipalityId) {
		return SchoolOrder.sorted(this.repository.findByMunicipalityId(municipalityId));
	}

	/** Those of them that have not become a part of another. */
	@Transactional(readOnly = true)
	public List<School> present(String municipalityId) {
		return ofMunicipality(municipalityId).stream().filter(school -> school.mergedInto().isEmpty()).toList();
	}

	/**
	 * How many schools of their own the municipalities have; those without any are left
	 * out.
	 */
	@Transactional(readOnly = true)
	public Map<String, Long> countByMunicipality() {
		return this.repository.countByMunicipality()
			.stream()
			.collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
	}

	/** The ids that are taken, of all municipalities, as far as they begin like this. */
	@Transactional(readOnly = true)
	public Set<String> idsStartingWith(String start) {
		return this.repository.findIdsStartingWith(start);
	}

	/**
	 * Hands on all schools of the municipality, some at a time and each time outside of
	 * any transaction, so that even a region's make neither a long list nor a long
	 * transaction.
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public void forEachPage(String municipalityId, int size, Consumer<List<School>> taker) {
		var after = "";
		List<School> page;
		do {
			page = this.repository.findByMunicipalityIdAndIdGreaterThanOrderById(municipalityId, after, Limit.of(size));
			if (!page.isEmpty()) {
				taker.accept(page);
				after = page.get(page.size() - 1).id();
			}
		}
		while (page.size() == size);
	}

	/**
	 * The municipality's schools that have the status in that year and have not lost it.
	 */
	@Transactional(readOnly = true)
	public List<School> withStatus(String municipalityId, SchoolYear year, StatusKind kind) {
		return SchoolOrder.sorted(this.repository.findWithStatus(municipalityId, year, kind));
	}

	/** Everything the school ever was, the oldest first. */
	@Transactional(readOnly = true)
	public List<SchoolStatus> statusesOf(String schoolId) {
		return this.statuses.findBySchoolIdOrderBySchoolYearAscSinceAsc(schoolId);
	}

	/** What the schools of the municipality are in that year, several of one at once. */
	@Transactional(readOnly = true)
	public List<SchoolStatus> statusesIn(String municipalityId, SchoolYear year) {
		return this.statuses.findHeld(municipalityId, year);
	}

	/** How many schools had the status in each year, the oldest first. */
	@Transactional(readOnly = true)
	public List<StatusCount> countByYear(String municipalityId, StatusKind kind) {
		return this.statuses.countByYear(municipalityId, kind);
	}

	/** Gives a school other names from that day on. */
	public void rename(String id, String name, String shortName, LocalDate day) {
		var school = get(id);
		this.names.save(new SchoolName(school, day));
		school.describe(name, shortName, school.code(), school.pupils());
	}

	/** What the school was called before, the oldest name first. */
	@Transactional(readOnly = true)
	public List<SchoolName> namesOf(String id) {
		return this.names.findBySchoolIdOrderByUntil(id);
	}

	/** Makes a school a part of another. */
	public void merge(String id, String into) {
		get(id).mergeInto(get(into));
	}

	/** Gives the school the status, unless it has it already in that year. */
	public void grant(String schoolId, SchoolYear year, StatusKind kind, String basis, LocalDate day) {
		grant(List.of(schoolId), year, kind, basis, day);
	}

	/** Gives the schools the status, except those that have it already in that year. */
	public void grant(Collection<String> schoolIds, SchoolYear year, StatusKind kind, String basis, LocalDate day) {
		var schools = get(schoolIds);
		var known = this.statuses.findSchoolsWith(schoolIds, year, kind);
		this.statuses.saveAll(schools.stream()
			.map(School::id)
			.filter(id -> !known.contains(id))
			.map(id -> new SchoolStatus(id, year, kind, basis, day))
			.toList());
	}

	/** Ends the status of the school in that year, if it has it. */
	public void end(String schoolId, SchoolYear year, StatusKind kind, LocalDate day) {
		this.statuses.findBySchoolIdAndSchoolYearAndKindAndUntilIsNull(schoolId, year, kind)
			.ifPresent(status -> status.end(day));
	}

	private static NotFound notFound(String ids) {
		return new NotFound("Школа не найдена: «%s».".formatted(ids));
	}

}
