package org.vekha.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.deadline.Period;
import org.vekha.municipality.Municipalities;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.CarriedRows;
import org.vekha.roadmap.RoadmapKind;
import org.vekha.roadmap.RoadmapTurnover;
import org.vekha.roadmap.Roadmaps;
import org.vekha.shared.NotFound;
import org.vekha.shared.RuleViolation;

/**
 * The plans of partner schools that run beside the municipalities' years.
 */
@Service
@Transactional
public class PartnerPlans {

	private final PartnerPlanRepository repository;

	private final PartnerPlanOpening opening;

	private final EarlierRows earlier;

	private final UnfinishedWork work;

	private final Roadmaps roadmaps;

	private final RoadmapTurnover turnover;

	private final CarriedRows carried;

	private final Municipalities municipalities;

	private final Clock clock;

	PartnerPlans(PartnerPlanRepository repository, PartnerPlanOpening opening, EarlierRows earlier, UnfinishedWork work,
			Roadmaps roadmaps, RoadmapTurnover turnover, CarriedRows carried, Municipalities municipalities,
			Clock clock) {
		this.repository = repository;
		this.opening = opening;
		this.earlier = earlier;
		this.work = work;
		this.roadmaps = roadmaps;
		this.turnover = turnover;
		this.carried = carried;
		this.municipalities = municipalities;
		this.clock = clock;
	}

	/**
	 * Opens a stored plan, which is in force and in use from now on.
	 * @throws RuleViolation if there is no such plan, it is open already, its order does
	 * not fit, or a school is not one of the municipality's
	 */
	public PartnerPlan open(String municipalityId, PlanOpening plan) {
		return this.opening.open(municipalityId, plan, today(municipalityId));
	}

	@Transactional(readOnly = true)
	public PartnerPlan get(UUID id) {
		return find(id).orElseThrow(() -> new NotFound("План школы-партнёра не найден."));
	}

	/** The rows that were over before the order, about which a decision is needed. */
	@Transactional(readOnly = true)
	public List<Activity> earlierRows(UUID id) {
		return this.earlier.of(get(id).roadmapId());
	}

	/** Carries out what was decided about each row that was over before the order. */
	public void settleEarlierRows(UUID id, List<EarlierRow> decided) {
		var plan = get(id);
		plan.requireOpened("решить о мероприятиях до приказа");
		var roadmap = this.roadmaps.get(plan.roadmapId());
		this.earlier.settle(roadmap.id(), decided,
				(what, day) -> requireWithin(what, day, roadmap.orderDate(), roadmap.period()));
	}

	/**
	 * Notes that work on the plan begins; may be repeated.
	 * @return the plan as that which carries its road map out
	 */
	public RunningPlan start(UUID id) {
		var plan = get(id);
		plan.start();
		return running(plan);
	}

	@Transactional(readOnly = true)
	public List<Unfinished> unfinished(UUID id) {
		return this.work.of(id, get(id).roadmapId(), List.of());
	}

	/**
	 * Keeps what was decided about everything unfinished.
	 * @return ids of the items whose decision is to be {@link #applySettlement carried
	 * out}
	 */
	public List<UUID> settle(UUID id, List<Settlement> settlements) {
		get(id).requireUnderWay("решить о незавершённом");
		return this.work.settle(get(id).roadmapId(), unfinished(id), settlements);
	}

	/** Carries out what was decided about one item; may be repeated. */
	public void applySettlement(UUID id, UUID itemId) {
		this.work.apply(get(id).roadmapId(), itemId);
	}

	/**
	 * Closes the plan, and puts what was carried over into the draft of the next one.
	 * @return the id of the next plan, if anything was carried over
	 */
	public Optional<UUID> close(UUID id, String summary) {
		var plan = get(id);
		plan.close(summary, today(plan.municipalityId()));
		this.turnover.close(plan.roadmapId());
		return this.carried.intoNext(plan.roadmapId());
	}

	Optional<PartnerPlan> find(UUID id) {
		return this.repository.findById(id);
	}

	Optional<PartnerPlan> findByRoadmap(UUID roadmapId) {
		return this.repository.findByRoadmapId(roadmapId);
	}

	List<RunningPlan> underWay(String municipalityId) {
		return this.repository.findByMunicipalityIdAndState(municipalityId, PlanState.UNDER_WAY)
			.stream()
			.map(this::running)
			.toList();
	}

	RunningPlan running(PartnerPlan plan) {
		var roadmap = this.roadmaps.get(plan.roadmapId());
		return new RunningPlan(plan.id(), RoadmapKind.PARTNER, "План «%s»".formatted(roadmap.title()),
				plan.municipalityId(), plan.schoolYear(), plan.roadmapId(), roadmap.period());
	}

	private LocalDate today(String municipalityId) {
		return this.municipalities.get(municipalityId).today(this.clock);
	}

	private static void requireWithin(String what, LocalDate day, LocalDate orderDate, Period plan) {
		if (day == null || day.isBefore(orderDate) || day.isAfter(plan.end())) {
			throw new RuleViolation("%s: укажите дату от %s (приказ) до %s (окончание плана).".formatted(what,
					Text.date(orderDate), Text.date(plan.end())));
		}
	}

}
