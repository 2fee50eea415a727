package org.vekha.cycle;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.school.School;
import org.vekha.school.Schools;
import org.vekha.school.StatusKind;

/**
 * Finds the schools that the activities of a year or plan concern, in as many queries
 * however many schools and activities there are.
 */
@Service
@Transactional(readOnly = true)
public class Circles {

	private final PartnerPlanRepository plans;

	private final SchoolSupportRepository supports;

	private final Schools schools;

	Circles(PartnerPlanRepository plans, SchoolSupportRepository supports, Schools schools) {
		this.plans = plans;
		this.supports = supports;
		this.schools = schools;
	}

	/** The schools of a year or, where they are those that are helped, of a plan. */
	public YearSchools of(RunningPlan running) {
		var all = this.schools.ofMunicipality(running.municipalityId()).stream().map(School::id).toList();
		var helped = this.plans.findById(running.id()).map(PartnerPlan::helpedSchools);
		return helped.map(schools -> new YearSchools(schools, all))
			.orElseGet(() -> new YearSchools(this.supports.findSchoolIds(running.id(), List.of(StatusKind.LOW_RESULTS)),
					this.supports.findSchoolIds(running.id(), List.of(StatusKind.values())), all));
	}

}
