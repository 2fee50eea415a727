package org.vekha.process.measure;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.process.measure.MeasureTable.SchoolChoice;
import org.vekha.school.School;
import org.vekha.school.Schools;
import org.vekha.shared.NotFound;

import org.springframework.stereotype.Component;

/**
 * Who sees the measures of which schools, and who marks them: the school its own, its
 * curator and the coordinator only look.
 */
@Component
class MeasureViewers {

	private final SchoolSupports supports;

	private final Schools schools;

	private final Accounts accounts;

	MeasureViewers(SchoolSupports supports, Schools schools, Accounts accounts) {
		this.supports = supports;
		this.schools = schools;
		this.accounts = accounts;
	}

	/** The schools that the user sees, by name. */
	List<SchoolChoice> schoolsOf(String userId) {
		var groups = this.accounts.groupsOf(userId);
		var supported = this.supports.underWay(this.accounts.municipalitiesOf(userId));
		var byId = this.schools.get(supported.stream().map(SchoolSupport::schoolId).distinct().toList())
			.stream()
			.collect(Collectors.toMap(School::id, Function.identity()));
		return supported.stream()
			.filter(support -> sees(support, byId.get(support.schoolId()), userId, groups))
			.map(support -> choice(support, byId.get(support.schoolId()), groups))
			.sorted(Comparator.comparing(SchoolChoice::name).thenComparing(SchoolChoice::schoolYear))
			.toList();
	}

	/**
	 * The school's support, if the user may see it.
	 * @throws NotFound otherwise
	 */
	SchoolChoice require(UUID supportId, String userId) {
		var support = this.supports.get(supportId);
		var school = this.schools.get(support.schoolId());
		var groups = this.accounts.groupsOf(userId);
		if (!this.accounts.municipalitiesOf(userId).contains(support.municipalityId())
				|| !sees(support, school, userId, groups)) {
			throw new NotFound("Школа не найдена или закреплена не за вами.");
		}
		return choice(support, school, groups);
	}

	private static boolean sees(SchoolSupport support, School school, String userId, List<String> groups) {
		return groups.contains(school.group()) || groups.contains(Role.COORDINATOR.group())
				|| support.curator().equals(userId);
	}

	private static SchoolChoice choice(SchoolSupport support, School school, List<String> groups) {
		return new SchoolChoice(support.id(), school.shortName(), support.schoolYear().toString(),
				groups.contains(school.group()));
	}

}
