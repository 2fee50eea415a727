package org.vekha.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.vekha.assessment.AssessmentResults;
import org.vekha.assessment.NoDataReason;
import org.vekha.demo.DemoMunicipality.DemoSchool;
import org.vekha.demo.DemoMunicipality.Result;
import org.vekha.municipality.Municipalities;
import org.vekha.municipality.ProgrammeSettings;
import org.vekha.roadmap.RoadmapDraft;
import org.vekha.roadmap.Roadmaps;
import org.vekha.roadmap.RollOver;
import org.vekha.school.Schools;
import org.vekha.school.StatusKind;
import org.vekha.setup.MunicipalSetup;
import org.vekha.shared.SchoolYear;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores a municipality of the demo whole or not at all. It can be repeated: what is
 * there already stays.
 */
@Service
@Profile("demo")
class DemoData {

	private final MunicipalSetup setup;

	private final Municipalities municipalities;

	private final Schools schools;

	private final AssessmentResults results;

	private final Roadmaps roadmaps;

	private final DemoTargets targets;

	private final DemoSettings settings;

	private final Clock clock;

	DemoData(MunicipalSetup setup, Municipalities municipalities, Schools schools, AssessmentResults results,
			Roadmaps roadmaps, DemoTargets targets, DemoSettings settings, Clock clock) {
		this.setup = setup;
		this.municipalities = municipalities;
		this.schools = schools;
		this.results = results;
		this.roadmaps = roadmaps;
		this.targets = targets;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Stores what the file says, and the road map once more for the present.
	 * @return the school year that today lies in there
	 */
	@Transactional
	public SchoolYear store(DemoMunicipality demo) {
		var described = demo.municipality();
		var municipality = this.setup.register(described.id(), described.name(), described.shortName(),
				described.zone(), described.expertsPerProgramme(), described.schoolCount());
		if (described.programmeName() != null) {
			this.municipalities.setProgramme(described.id(),
					new ProgrammeSettings(described.programmeName(), false, false));
		}
		var printed = demo.roadmap();
		var present = SchoolYear.containing(municipality.today(this.clock));
		demo.schools().forEach(school -> store(municipality.id(), school));
		demo.results().forEach(this::store);
		store(printed);
		store(RollOver.of(printed, present));
		if (demo.partnerPlan() != null) {
			storePlan(demo.partnerPlan());
			storePlan(RollOver.of(demo.partnerPlan(), present));
		}
		grantListed(demo);
		grantOthers(demo, printed.schoolYear(), printed.orderDate());
		grantOthers(demo, present, present.firstDay());
		this.targets.store(demo, present);
		this.settings.store(demo, List.of(printed.schoolYear(), present));
		return present;
	}

	private void store(String municipalityId, DemoSchool school) {
		this.setup.enrol(school.id(), municipalityId, school.name(), school.shortName(), school.code(), null);
	}

	private void store(Result result) {
		if (result.percentTwo() != null) {
			this.results.record(result.school(), result.procedure(), result.schoolYear(), result.percentTwo(),
					result.percentHigh(), null);
		}
		else {
			// The printed table gives no reason for its dashes.
			this.results.recordMissing(result.school(), result.procedure(), result.schoolYear(), NoDataReason.UNKNOWN);
		}
	}

	private void store(RoadmapDraft roadmap) {
		if (this.roadmaps.municipal(roadmap.municipalityId(), roadmap.schoolYear()).isEmpty()) {
			this.roadmaps.store(roadmap);
		}
	}

	private void storePlan(RoadmapDraft plan) {
		if (this.roadmaps.of(plan.municipalityId(), plan.schoolYear(), plan.kind()).isEmpty()) {
			this.roadmaps.store(plan);
		}
	}

	private void grantListed(DemoMunicipality demo) {
		var printed = demo.roadmap();
		var basis = "Дорожная карта, приказ № %s".formatted(printed.orderNumber());
		demo.listed()
			.forEach(school -> this.schools.grant(school, printed.schoolYear(), StatusKind.LOW_RESULTS, basis,
					printed.orderDate()));
	}

	private void grantOthers(DemoMunicipality demo, SchoolYear year, LocalDate since) {
		for (var school : demo.schools()) {
			if (school.partner() != null) {
				this.schools.grant(school.id(), year, StatusKind.PARTNER, school.partner(), since);
			}
			school.statuses().forEach(status -> this.schools.grant(school.id(), year, status, "Дорожная карта", since));
		}
	}

}
