package org.vekha.objectivity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.access.Accounts;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.OfficialList;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.municipality.Municipalities;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;
import org.vekha.school.Schools;
import org.vekha.school.StatusKind;
import org.vekha.shared.NotFound;
import org.vekha.shared.RowLock;

/**
 * The supports of all schools with signs of biased results.
 */
@Service
@Transactional
public class Objectivity {

	private final ObjectivityRepository repository;

	private final ObjectivitySteps steps;

	private final MunicipalYears years;

	private final SchoolSupports supports;

	private final Schools schools;

	private final Municipalities municipalities;

	private final Accounts accounts;

	private final RowLock lock;

	private final Clock clock;

	Objectivity(ObjectivityRepository repository, ObjectivitySteps steps, MunicipalYears years, SchoolSupports supports,
			Schools schools, Municipalities municipalities, Accounts accounts, RowLock lock, Clock clock) {
		this.repository = repository;
		this.steps = steps;
		this.years = years;
		this.supports = supports;
		this.schools = schools;
		this.municipalities = municipalities;
		this.accounts = accounts;
		this.lock = lock;
		this.clock = clock;
	}

	/**
	 * Plans the supports of a year, unless they are planned already.
	 * @return their ids, one for each school that its list names
	 */
	public List<UUID> plan(UUID yearId) {
		var known = this.repository.findByYearIdOrderBySchoolId(yearId);
		if (!known.isEmpty()) {
			return known.stream().map(ObjectivitySupport::id).toList();
		}
		var year = this.years.get(yearId);
		var biased = year.officialList().map(OfficialList::biased).orElseGet(List::of);
		if (biased.isEmpty()) {
			this.steps.notRequired(year.roadmapId());
			return List.of();
		}
		var others = this.supports.of(yearId)
			.stream()
			.collect(Collectors.toMap(SchoolSupport::schoolId, SchoolSupport::id, (one, later) -> later));
		return this.repository
			.saveAll(biased.stream().map(school -> new ObjectivitySupport(year, school, others.get(school))).toList())
			.stream()
			.map(ObjectivitySupport::id)
			.toList();
	}

	@Transactional(readOnly = true)
	public ObjectivitySupport get(UUID id) {
		return this.repository.findById(id).orElseThrow(Objectivity::notFound);
	}

	@Transactional(readOnly = true)
	public List<ObjectivitySupport> of(UUID yearId) {
		return this.repository.findByYearIdOrderBySchoolId(yearId);
	}

	/**
	 * The support that has its interview together with this other one, if it is still to
	 * come.
	 */
	@Transactional(readOnly = true)
	public Optional<ObjectivitySupport> awaitingInterviewOf(UUID supportId) {
		return this.repository.findBySupportIdAndState(supportId, ObjectivityState.IN_PROGRESS)
			.filter(support -> support.interview().isEmpty());
	}

	/** Whether the school is talked to in the interview of its other support. */
	@Transactional(readOnly = true)
	public boolean interviewedTogether(UUID id) {
		return get(id).supportId()
			.map(this.supports::get)
			.filter(other -> other.endedOn() == null)
			.filter(other -> other.takes(CycleStep.INTERVIEW) && other.interview().isEmpty())
			.isPresent();
	}

	/** Until when the school is to take the step: as a row of the road map says. */
	@Transactional(readOnly = true)
	public LocalDate due(UUID id, CycleStep step) {
		return this.steps.due(get(id), step);
	}

	public void discuss(UUID id, Talk talk) {
		var support = locked(id);
		support.discuss(talk, today(support));
		this.steps.taken(support, CycleStep.OBJECTIVITY_INTERVIEW, each -> each.interview().isPresent(), talk.heldOn());
	}

	public void draft(UUID id, List<ObjectivityMeasure> measures) {
		var support = locked(id);
		support.draft(measures);
		this.steps.taken(support, CycleStep.OBJECTIVITY_PLAN, each -> !each.measures().isEmpty(), today(support));
	}

	public void attend(UUID id, List<Seminar> seminars) {
		var support = locked(id);
		support.attend(seminars, today(support));
		this.steps.taken(support, CycleStep.OBJECTIVITY_SEMINARS, each -> !each.seminars().isEmpty(), today(support));
	}

	/** Appoints who watches: nobody who works at the school. */
	public void appointObservers(UUID id, List<Observer> observers) {
		var support = locked(id);
		var group = this.schools.get(support.schoolId()).group();
		var staff = observers.stream()
			.map(Observer::userId)
			.filter(user -> this.accounts.groupsOf(user).contains(group))
			.toList();
		support.appointObservers(observers, staff);
		this.steps.taken(support, CycleStep.OBJECTIVITY_OBSERVERS, each -> !each.observers().isEmpty(), today(support));
	}

	public void observe(UUID id, ObservationAct act) {
		var support = locked(id);
		support.observe(act, today(support));
		this.steps.taken(support, CycleStep.OBJECTIVITY_OBSERVATION, each -> each.observationAct().isPresent(),
				act.date());
	}

	public void recheck(UUID id, Recheck protocol) {
		var support = locked(id);
		support.recheck(protocol, today(support));
		this.steps.taken(support, CycleStep.OBJECTIVITY_RECHECK, each -> each.recheck().isPresent(), protocol.heldOn());
	}

	/** Ends the support; signs that are cleared are no status of the school any more. */
	public void conclude(UUID id, Talk talk, Conclusion conclusion) {
		var support = locked(id);
		var today = today(support);
		support.conclude(talk, conclusion, today);
		if (conclusion == Conclusion.CLEARED) {
			this.schools.end(support.schoolId(), support.schoolYear(), StatusKind.BIASED_RESULTS, today);
		}
		this.steps.taken(support, CycleStep.OBJECTIVITY_OUTCOME, each -> each.outcome().isPresent(), talk.heldOn());
		this.steps.over(support, ActivityState.NOT_DONE, today);
	}

	/** Ends the support because the school is no such school any more. */
	public void withdraw(UUID id, String reason) {
		var support = locked(id);
		var today = today(support);
		support.withdraw(reason, today);
		this.schools.end(support.schoolId(), support.schoolYear(), StatusKind.BIASED_RESULTS, today);
		this.steps.over(support, ActivityState.NOT_REQUIRED, today);
	}

	private ObjectivitySupport locked(UUID id) {
		return this.lock.take(ObjectivitySupport.class, id).orElseThrow(Objectivity::notFound);
	}

	private LocalDate today(ObjectivitySupport support) {
		return this.municipalities.get(support.municipalityId()).today(this.clock);
	}

	private static NotFound notFound() {
		return new NotFound("Сопровождение по объективности не найдено.");
	}

}
