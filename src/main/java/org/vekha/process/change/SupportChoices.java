package org.vekha.process.change;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.vekha.access.Accounts;
import org.vekha.cycle.RunningPlans;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.cycle.SupportState;
import org.vekha.process.model.Written;
import org.vekha.roadmap.RoadmapKind;
import org.vekha.school.School;
import org.vekha.school.Schools;

import org.springframework.stereotype.Component;

/**
 * The supported schools among which a coordinator chooses, in every year under way.
 */
@Component
class SupportChoices {

	private final RunningPlans running;

	private final SchoolSupports supports;

	private final Schools schools;

	private final Accounts accounts;

	SupportChoices(RunningPlans running, SchoolSupports supports, Schools schools, Accounts accounts) {
		this.running = running;
		this.supports = supports;
		this.schools = schools;
		this.accounts = accounts;
	}

	/** Those whose support goes on without a pause. */
	List<Map<String, Object>> inProgress(String municipalityId) {
		return options(
				of(municipalityId).stream().filter(support -> support.state() == SupportState.IN_PROGRESS).toList());
	}

	/** Those whose support has not ended. */
	List<Map<String, Object>> goingOn(String municipalityId) {
		return options(of(municipalityId).stream().filter(SchoolSupport::goingOn).toList());
	}

	/** The same, each with its curator. */
	List<Map<String, Object>> withPeople(String municipalityId) {
		var found = of(municipalityId).stream().filter(SchoolSupport::goingOn).toList();
		var names = names(found);
		return Written.options(found, SchoolSupport::id,
				support -> "%s, %s; куратор: %s; эксперты: %s".formatted(names.get(support.schoolId()),
						support.schoolYear(), this.accounts.nameOf(support.curator()),
						support.experts().stream().map(this.accounts::nameOf).collect(Collectors.joining(", "))));
	}

	List<SchoolSupport> of(String municipalityId) {
		return this.running.underWay(municipalityId)
			.stream()
			.filter(year -> year.kind() == RoadmapKind.MUNICIPAL)
			.flatMap(year -> this.supports.of(year.id()).stream())
			.toList();
	}

	private List<Map<String, Object>> options(Collection<SchoolSupport> found) {
		var names = names(found);
		return Written.options(found, SchoolSupport::id,
				support -> "%s, %s".formatted(names.get(support.schoolId()), support.schoolYear()));
	}

	private Map<String, String> names(Collection<SchoolSupport> found) {
		return this.schools.get(found.stream().map(SchoolSupport::schoolId).distinct().toList())
			.stream()
			.collect(Collectors.toMap(School::id, School::shortName));
	}

}
