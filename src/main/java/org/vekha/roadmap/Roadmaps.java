package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.deadline.Period;
import org.vekha.municipality.Municipalities;
import org.vekha.shared.NotFound;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * All road maps and their activities.
 */
@Service
@Transactional
public class Roadmaps {

	/** How many road maps a page shows. */
	public static final int PAGE_SIZE = 30;

	private final RoadmapRepository repository;

	private final ActivityRepository activities;

	private final ActivityPartRepository parts;

	private final ActivityRows rows;

	private final RoadmapSteps steps;

	private final Municipalities municipalities;

	Roadmaps(RoadmapRepository repository, ActivityRepository activities, ActivityPartRepository parts,
			ActivityRows rows, RoadmapSteps steps, Municipalities municipalities) {
		this.repository = repository;
		this.activities = activities;
		this.parts = parts;
		this.rows = rows;
		this.steps = steps;
		this.municipalities = municipalities;
	}

	/**
	 * Stores a road map as a whole, in place of an earlier draft for the same year.
	 * @throws RuleViolation if that year's road map is approved or in use
	 */
	public Roadmap store(RoadmapDraft draft) {
		return store(draft, null);
	}

	Roadmap store(RoadmapDraft draft, UUID predecessorId) {
		var municipality = this.municipalities.get(draft.municipalityId()).id();
		var earlier = (draft.kind() == RoadmapKind.MUNICIPAL)
				? this.repository.findByMunicipalityIdAndSchoolYearAndKind(municipality, draft.schoolYear(),
						draft.kind())
				: this.repository.findByMunicipalityIdAndSchoolYearAndKindAndTitle(municipality, draft.schoolYear(),
						draft.kind(), draft.title());
		earlier.ifPresent(roadmap -> {
			roadmap.describe(draft, predecessorId);
			this.activities.deleteByRoadmapId(roadmap.id());
		});
		var roadmap = earlier.orElseGet(() -> this.repository.save(new Roadmap(draft, predecessorId)));
		this.rows.add(roadmap.id(), draft.rows());
		return roadmap;
	}

	@Transactional(readOnly = true)
	public Roadmap get(UUID id) {
		return this.repository.findById(id).orElseThrow(() -> new NotFound("Дорожная карта не найдена."));
	}

	@Transactional(readOnly = true)
	public Optional<Roadmap> municipal(String municipalityId, SchoolYear year) {
		return this.repository.findByMunicipalityIdAndSchoolYearAndKind(municipalityId, year, RoadmapKind.MUNICIPAL);
	}

	/** The municipalities that have a road map of their own for any year. */
	@Transactional(readOnly = true)
	public Set<String> municipalities() {
		return this.repository.findMunicipalitiesWith(RoadmapKind.MUNICIPAL);
	}

	/** The road maps of a kind that are stored for the year, by title. */
	@Transactional(readOnly = true)
	public List<Roadmap> of(String municipalityId, SchoolYear year, RoadmapKind kind) {
		return this.repository.findByMunicipalityIdAndSchoolYearAndKindOrderByTitle(municipalityId, year, kind);
	}

	/**
	 * A page of all road maps of the municipalities, the latest years first.
	 * @param page the number of the page, the first is 0
	 */
	@Transactional(readOnly = true)
	public List<Roadmap> page(Collection<String> municipalityIds, int page) {
		return this.repository.findByMunicipalityIdInOrderBySchoolYearDescTitleAscIdAsc(municipalityIds,
				PageRequest.of(page, PAGE_SIZE));
	}

	/** The rows of the road map in their order. */
	@Transactional(readOnly = true)
	public List<Activity> activities(UUID roadmapId) {
		return this.activities.findByRoadmapIdOrderByPosition(roadmapId);
	}

	@Transactional(readOnly = true)
	public Activity activity(UUID activityId) {
		return this.rows.get(activityId);
	}

	/** The rows that are no steps and not over: those that have work of their own. */
	@Transactional(readOnly = true)
	public List<Activity> openActivities(UUID roadmapId) {
		return activities(roadmapId).stream().filter(row -> row.step() == null && !row.state().isFinal()).toList();
	}

	/**
	 * Gives rows of a draft other days; a row whose days do not differ stays as it is.
	 */
	public void revise(UUID roadmapId, List<RowChange> changes) {
		get(roadmapId).requireDraft();
		for (var change : changes) {
			var row = this.rows.lock(change.activityId());
			if (!row.roadmapId().equals(roadmapId)) {
				throw ActivityRows.notFound();
			}
			row.revise(change.period());
		}
	}

	/** Puts the road map in force, which is a step that may have a row of its own. */
	public void approve(UUID roadmapId, String orderNumber, LocalDate orderDate) {
		if (!this.activities.existsByRoadmapId(roadmapId)) {
			throw new RuleViolation("В дорожной карте нет ни одного мероприятия: утверждать нечего.");
		}
		var roadmap = get(roadmapId);
		roadmap.approve(orderNumber, orderDate);
		this.steps.ended(roadmapId, CycleStep.ROADMAP_APPROVAL, ActivityState.DONE, orderDate,
				"Приказ № %s от %s".formatted(roadmap.orderNumber(), orderDate.format(Period.DATE)));
	}

	public void returnForRevision(UUID roadmapId, String remark) {
		get(roadmapId).returnForRevision(remark);
	}

	public void stepDone(UUID roadmapId, CycleStep step, LocalDate doneOn) {
		this.steps.ended(roadmapId, step, ActivityState.DONE, doneOn, null);
	}

	public void stepNotRequired(UUID roadmapId, CycleStep step, String reason) {
		this.steps.ended(roadmapId, step, ActivityState.NOT_REQUIRED, null, reason);
	}

	/** Notes for a row that was over before the order that it had been done by then. */
	public void markDoneBeforeApproval(UUID activityId) {
		var activity = this.rows.lock(activityId);
		activity.requireOpen();
		activity.end(ActivityState.DONE_BEFORE_APPROVAL, null, "До утверждения дорожной карты");
	}

	/** Moves an activity, and what is still to be done of it, to other days. */
	public void redate(UUID activityId, Period period) {
		this.rows.lock(activityId).redate(period);
		this.parts.findByActivityIdOrderByPosition(activityId).forEach(part -> part.move(period));
	}

	/** Gives an activity whose deadline was unclear its days. */
	public void clarify(UUID activityId, Period period) {
		this.rows.lock(activityId).clarify(period);
	}

	/** Gives an activity that waited for an event its days, now that it has come. */
	public void openByEvent(UUID activityId, String event, Period period) {
		this.rows.lock(activityId).openByEvent(event, period);
	}

	/**
	 * Makes the parts of an activity, unless they exist: one for each time that it is due
	 * and each of its reporters.
	 * @param schoolIds the schools that the activity concerns
	 * @return ids of the parts; none if there is nothing to report on for itself
	 */
	public List<UUID> planParts(UUID activityId, List<String> schoolIds) {
		var activity = this.rows.lock(activityId);
		var planned = this.parts.findByActivityIdOrderByPosition(activityId);
		if (planned.isEmpty() && !activity.state().isFinal()) {
			var roadmap = get(activity.roadmapId());
			planned = this.parts.saveAll(activity.plan(WorkYear.of(roadmap), schoolIds));
		}
		return planned.stream().map(ActivityPart::id).toList();
	}

	/** Notes that work on the activities has begun. */
	public void start(Collection<UUID> activityIds) {
		activityIds.stream().sorted().map(this.rows::lock).forEach(Activity::start);
	}

	/** Ends an activity that has no parts of its own, as is known from elsewhere. */
	public void end(UUID activityId, ActivityState state, LocalDate doneOn, String basis) {
		this.rows.lock(activityId).end(state, doneOn, basis);
	}

	/** Ends what is still open of an activity when its year ends. */
	public void close(UUID activityId, boolean carryOver, String reason) {
		var activity = this.rows.lock(activityId);
		var states = ActivityState.finalStates();
		this.parts.endOpen(activityId, carryOver ? ActivityState.CARRIED_OVER : ActivityState.NOT_DONE, states);
		activity.close(carryOver, this.parts.findStates(activityId), reason);
	}

}
