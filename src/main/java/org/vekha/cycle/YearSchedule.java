package org.vekha.cycle;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.RoadmapSteps;
import org.vekha.roadmap.RoadmapTurnover;
import org.vekha.roadmap.Roadmaps;
import org.vekha.roadmap.Schedule;
import org.vekha.roadmap.WorkYear;

/**
 * Makes the schedule of a year from its road map and what the coordinator decided.
 */
@Component
class YearSchedule {

	private final Roadmaps roadmaps;

	private final RoadmapSteps roadmapSteps;

	private final RoadmapTurnover turnover;

	private final SchoolSupportRepository supports;

	private final Timetable timetable;

	private final EarlierRows earlier;

	private final SupportVariants variants;

	YearSchedule(Roadmaps roadmaps, RoadmapSteps roadmapSteps, RoadmapTurnover turnover,
			SchoolSupportRepository supports, Timetable timetable, EarlierRows earlier, SupportVariants variants) {
		this.roadmaps = roadmaps;
		this.roadmapSteps = roadmapSteps;
		this.turnover = turnover;
		this.supports = supports;
		this.timetable = timetable;
		this.earlier = earlier;
		this.variants = variants;
	}

	Map<CycleStep, LocalDate> propose(MunicipalYear year) {
		var roadmap = this.roadmaps.get(year.roadmapId());
		roadmap.requireApproved();
		return Schedule.propose(this.roadmaps.activities(roadmap.id()), WorkYear.of(roadmap));
	}

	/** As in the year before, but for what the road map asks for now. */
	Track proposeTrack(MunicipalYear year, Optional<MunicipalYear> before) {
		return before.map(MunicipalYear::track)
			.map(track -> track.without(this.roadmaps.activities(year.roadmapId())))
			.orElseGet(Track::full);
	}

	/** The rows that were over before the order: each is done already or moved. */
	List<Activity> earlierRows(MunicipalYear year) {
		return this.earlier.of(year.roadmapId());
	}

	void confirm(MunicipalYear year, Map<CycleStep, LocalDate> dates, List<SchoolDate> exceptions,
			List<EarlierRow> earlier, Track track, Map<String, String> chosen, LocalDate today) {
		var orderDate = this.roadmaps.get(year.roadmapId()).requireApproved();
		var supported = this.supports.findByYearIdOrderBySchoolId(year.id());
		var variants = this.variants.choose(year, supported, chosen);
		supported.forEach(support -> support.follow(track, variants.get(support.schoolId())));
		Track.requireFree(this.roadmaps.activities(year.roadmapId()), ofAll(Track::leftOut, track, supported));
		var plan = new DatePlan(year.schoolYear(), orderDate, propose(year).keySet(), dates, track);
		var ofSchools = plan.ofSchools(exceptions, supported);
		this.earlier.settle(year.roadmapId(), earlier, plan::requireWithin);
		this.turnover.setAside(year.roadmapId());
		this.roadmapSteps.schedule(year.roadmapId(), plan.ofYear());
		this.timetable.plan(year.id(), plan.ofYear());
		this.timetable.plan(supported, support -> ofSchools.getOrDefault(support.schoolId(), plan.ofEverySchool()));
		this.timetable.leaveOut(year.id(), ofAll(Track::notTaken, track, supported), today);
		// Without any partner the step is over before it began
		this.timetable.follow(year.id(), CycleStep.CONTRACT, today);
		this.timetable.end(year.id(), CycleStep.ROADMAP_APPROVAL, ActivityState.DONE, orderDate);
		this.timetable.end(year.id(), CycleStep.SCHEDULE, ActivityState.DONE, today);
	}

	/** The steps that the year does without, or every school by its variant. */
	private static Set<CycleStep> ofAll(Function<Track, Set<CycleStep>> steps, Track ofYear,
			List<SchoolSupport> supported) {
		var left = EnumSet.allOf(CycleStep.class);
		supported.forEach(support -> left.retainAll(steps.apply(support.track())));
		left.addAll(steps.apply(ofYear));
		return left;
	}

	/**
	 * Plans the steps of a school that joins later: the usual time from today, or from
	 * when its variant begins, but no date earlier than the other schools'.
	 * @param chosen the key of its variant, or {@code null} for the proposed one
	 */
	void planJoined(MunicipalYear year, SchoolSupport joined, String chosen, LocalDate today) {
		var variants = this.variants.choose(year, List.of(joined),
				(chosen != null) ? Map.of(joined.schoolId(), chosen) : Map.of());
		joined.follow(year.track(), variants.get(joined.schoolId()));
		var ofYear = new EnumMap<CycleStep, LocalDate>(CycleStep.class);
		this.timetable.ofYear(year.id())
			.stream()
			.filter(step -> step.step().scope() == CycleStep.Scope.SCHOOL)
			.forEach(step -> ofYear.put(step.step(), step.due()));
		var from = joined.startsOn().filter(start -> start.isAfter(today)).orElse(today);
		var usual = Schedule.usual(year.schoolYear(), from);
		ofYear
			.replaceAll((step, due) -> usual.containsKey(step) && usual.get(step).isAfter(due) ? usual.get(step) : due);
		this.timetable.plan(List.of(joined), support -> ofYear);
	}

}
