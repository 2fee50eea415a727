package org.vekha.cycle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.deadline.Period;
import org.vekha.roadmap.RoadmapKind;
import org.vekha.roadmap.Roadmaps;
import org.vekha.shared.NotFound;

/**
 * Finds what carries a road map out, be it a municipality's year or a partner school's
 * plan, and ends what both have in common.
 */
@Service
@Transactional
public class RunningPlans {

	private final MunicipalYearRepository yearRepository;

	private final MunicipalYears years;

	private final PartnerPlans plans;

	private final Roadmaps roadmaps;

	RunningPlans(MunicipalYearRepository yearRepository, MunicipalYears years, PartnerPlans plans, Roadmaps roadmaps) {
		this.yearRepository = yearRepository;
		this.years = years;
		this.plans = plans;
		this.roadmaps = roadmaps;
	}

	/**
	 * The year or the plan.
	 * @param id its id
	 */
	@Transactional(readOnly = true)
	public RunningPlan get(UUID id) {
		return this.yearRepository.findById(id)
			.map(RunningPlans::running)
			.or(() -> this.plans.find(id).map(this.plans::running))
			.orElseThrow(() -> new NotFound("Не найдены ни учебный год, ни план школы-партнёра."));
	}

	/** Everything that is under way in the municipality. */
	@Transactional(readOnly = true)
	public List<RunningPlan> underWay(String municipalityId) {
		return Stream
			.concat(this.yearRepository.findByMunicipalityIdAndState(municipalityId, YearState.UNDER_WAY)
				.stream()
				.map(RunningPlans::running), this.plans.underWay(municipalityId).stream())
			.toList();
	}

	/** What carries the road map out. */
	@Transactional(readOnly = true)
	public RunningPlan ofRoadmap(UUID roadmapId) {
		return find(roadmapId).orElseThrow(() -> new NotFound(
				"%s: по этой дорожной карте ещё не работают.".formatted(this.roadmaps.get(roadmapId).title())));
	}

	/** What carries out the road map to which the activity belongs. */
	@Transactional(readOnly = true)
	public RunningPlan ofActivity(UUID activityId) {
		return ofRoadmap(this.roadmaps.activity(activityId).roadmapId());
	}

	@Transactional(readOnly = true)
	public List<Unfinished> unfinished(UUID id) {
		return isYear(id) ? this.years.unfinished(id) : this.plans.unfinished(id);
	}

	/** Keeps what was decided about everything unfinished. */
	public List<UUID> settle(UUID id, Decisions decisions) {
		var settlements = decisions.about(unfinished(id));
		return isYear(id) ? this.years.settle(id, settlements) : this.plans.settle(id, settlements);
	}

	/** Carries out what was decided about one item; may be repeated. */
	public void applySettlement(UUID id, UUID itemId) {
		if (isYear(id)) {
			this.years.applySettlement(id, itemId);
		}
		else {
			this.plans.applySettlement(id, itemId);
		}
	}

	private Optional<RunningPlan> find(UUID roadmapId) {
		return this.yearRepository.findByRoadmapId(roadmapId)
			.map(RunningPlans::running)
			.or(() -> this.plans.findByRoadmap(roadmapId).map(this.plans::running));
	}

	private boolean isYear(UUID id) {
		return this.yearRepository.existsById(id);
	}

	private static RunningPlan running(MunicipalYear year) {
		var days = new Period(year.schoolYear().firstDay(), year.schoolYear().lastDay());
		return new RunningPlan(year.id(), RoadmapKind.MUNICIPAL, "Учебный год %s".formatted(year.schoolYear()),
				year.municipalityId(), year.schoolYear(), year.roadmapId(), days);
	}

}
