package org.vekha.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.municipality.Municipalities;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;
import org.vekha.school.Schools;
import org.vekha.school.StatusKind;
import org.vekha.shared.NotFound;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.RowLock;
import org.vekha.shared.SchoolYear;

/**
 * The support of all schools in all years.
 */
@Service
@Transactional
public class SchoolSupports {

	private static final Limit MOST_AT_ONCE = Limit.of(2000);

	private final SchoolSupportRepository repository;

	private final MunicipalYearRepository years;

	private final Timetable timetable;

	private final Schools schools;

	private final Municipalities municipalities;

	private final RowLock lock;

	private final ApplicationEventPublisher events;

	private final StepDates stepDates;

	private final Clock clock;

	SchoolSupports(SchoolSupportRepository repository, MunicipalYearRepository years, Timetable timetable,
			Schools schools, Municipalities municipalities, RowLock lock, ApplicationEventPublisher events,
			StepDates stepDates, Clock clock) {
		this.repository = repository;
		this.years = years;
		this.timetable = timetable;
		this.schools = schools;
		this.municipalities = municipalities;
		this.lock = lock;
		this.events = events;
		this.stepDates = stepDates;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public SchoolSupport get(UUID id) {
		return this.repository.findById(id).orElseThrow(SchoolSupports::notFound);
	}

	@Transactional(readOnly = true)
	public List<SchoolSupport> of(UUID yearId) {
		return this.repository.findByYearIdOrderBySchoolId(yearId);
	}

	/** The supports of a year in brief. */
	@Transactional(readOnly = true)
	public List<SupportOutline> outlines(UUID yearId) {
		return this.repository.findOutlines(yearId);
	}

	/** The support of one school in a school year. */
	@Transactional(readOnly = true)
	public Optional<SchoolSupport> of(String schoolId, SchoolYear year) {
		return this.repository.findFirstBySchoolIdAndSchoolYearOrderByIdDesc(schoolId, year);
	}

	/** The schools of these municipalities that are supported now. */
	@Transactional(readOnly = true)
	public List<SchoolSupport> underWay(Collection<String> municipalityIds) {
		return this.repository.findByMunicipalityIdInAndState(municipalityIds, SupportState.IN_PROGRESS, MOST_AT_ONCE);
	}

	/** The supports of these schools that have not ended, be they paused or not. */
	@Transactional(readOnly = true)
	public List<SchoolSupport> goingOn(Collection<String> schoolIds, Collection<String> municipalityIds) {
		return this.repository.findBySchoolIdInAndMunicipalityIdInAndStateIn(schoolIds, municipalityIds,
				SupportState.goingOn(), MOST_AT_ONCE);
	}

	public void recordInterview(UUID supportId, InterviewMinutes minutes) {
		var support = locked(supportId);
		support.recordInterview(minutes, today(support));
		this.timetable.endOfSchool(support, CycleStep.INTERVIEW, minutes.heldOn());
	}

	/** Notes what has become of the agreements of the interview. */
	public void followUp(UUID supportId, List<AgreementAnswer> answers) {
		if (!answers.isEmpty()) {
			var support = locked(supportId);
			support.followUp(answers, today(support));
		}
	}

	/** The supports of these ids, as far as there are such. */
	@Transactional(readOnly = true)
	public List<SchoolSupport> all(Collection<UUID> ids) {
		return this.repository.findAllById(ids);
	}

	public void recordContract(UUID supportId, Contract contract) {
		var support = locked(supportId);
		support.recordContract(contract);
		this.timetable.endOfSchool(support, CycleStep.CONTRACT, contract.date());
	}

	/**
	 * Gives the school another partner.
	 * @return whether the two are to be asked for a contract
	 */
	public boolean changePartner(UUID supportId, String partnerSchoolId) {
		var support = locked(supportId);
		if (!this.schools.get(Require.value(partnerSchoolId, "Школа-партнёр"))
			.municipalityId()
			.equals(support.municipalityId())) {
			throw new RuleViolation("Школа-партнёр относится к другому муниципалитету: выберите другую.");
		}
		return support.changePartner(partnerSchoolId);
	}

	/** Ends the support with its summary, which follows the last report. */
	public void summarise(UUID supportId, String outcome, Recommendation recommendation) {
		var support = locked(supportId);
		var today = today(support);
		support.summarise(outcome, recommendation, today);
		// Before the steps, whose rows all schools share: the others wait for them
		this.events.publishEvent(new SupportEnded(support.id()));
		this.timetable.endOfSchool(support, CycleStep.REPORTS, today);
		this.timetable.endOfSchool(support, CycleStep.SCHOOL_SUMMARY, today);
		this.timetable.endOpen(support, ActivityState.NOT_DONE, today);
	}

	/** Ends the support because the school was taken off the list. */
	public void leave(UUID supportId, String reason, LocalDate date) {
		var support = locked(supportId);
		support.leave(reason, date);
		this.schools.end(support.schoolId(), support.schoolYear(), support.grounds(), date);
		if (support.grounds() == StatusKind.LOW_RESULTS) {
			this.schools.grant(support.schoolId(), support.schoolYear(), StatusKind.LEFT_LIST, support.endReason(),
					date);
		}
		ended(support, ActivityState.NOT_REQUIRED, date);
	}

	/** Lets somebody else accompany the school from now on. */
	public void replaceCurator(UUID supportId, String former, String successor) {
		locked(supportId).replaceCurator(former, successor);
	}

	/** Lets somebody else review the school's programmes from now on. */
	public void replaceExpert(UUID supportId, String former, String successor) {
		var support = locked(supportId);
		support.replaceExpert(former, successor);
		this.years.findById(support.yearId()).ifPresent(year -> year.addExpert(successor));
	}

	/** Stops the support for a while; nothing of it is due meanwhile. */
	public void pause(UUID supportId) {
		locked(supportId).pause();
		this.timetable.pause(supportId);
	}

	/** Goes on with the support, with so many days more for everything that is open. */
	public void resume(UUID supportId, long days) {
		locked(supportId).resume();
		this.stepDates.resume(supportId, days);
	}

	/** Ends the support with its year, unless it has ended already. */
	public void close(UUID supportId, boolean carryOver, String reason) {
		var support = locked(supportId);
		if (support.goingOn()) {
			support.close(carryOver, reason, today(support));
			ended(support, carryOver ? ActivityState.CARRIED_OVER : ActivityState.NOT_DONE, support.endedOn());
		}
	}

	/**
	 * Until when the school is to take the step, or the municipality if it is its own.
	 */
	@Transactional(readOnly = true)
	public LocalDate due(UUID supportId, CycleStep step) {
		var due = this.timetable.schoolDue(supportId, step);
		return due.orElseGet(() -> this.timetable.due(get(supportId).yearId(), step)
			.orElseThrow(() -> new NotFound("Срок этапа «%s» ещё не назначен.".formatted(step.title()))));
	}

	/** The school's steps with their dates and states. */
	@Transactional(readOnly = true)
	public List<ScheduledStep> steps(UUID supportId) {
		return this.timetable.ofSchool(supportId);
	}

	/** Notes that the school has taken the step; the day of a step taken stays. */
	public void stepDone(UUID supportId, CycleStep step, LocalDate doneOn) {
		this.timetable.endOfSchool(locked(supportId), step, doneOn);
	}

	/**
	 * The experts who are to review the school's programme; nobody if all are excluded.
	 * @param excluded users who may not: who wrote it, who works at the school
	 */
	@Transactional(readOnly = true)
	public List<String> experts(UUID supportId, Collection<String> excluded) {
		var support = get(supportId);
		var ofYear = this.years.findById(support.yearId()).flatMap(MunicipalYear::team).map(Team::experts);
		return ExpertPanel.without(excluded, support.curator(), support.experts(), ofYear.orElseGet(List::of));
	}

	private void ended(SchoolSupport support, ActivityState openSteps, LocalDate day) {
		this.events.publishEvent(new SupportEnded(support.id()));
		this.timetable.endOpen(support, openSteps, day);
	}

	private SchoolSupport locked(UUID id) {
		return this.lock.take(SchoolSupport.class, id).orElseThrow(SchoolSupports::notFound);
	}

	private LocalDate today(SchoolSupport support) {
		return this.municipalities.get(support.municipalityId()).today(this.clock);
	}

	private static NotFound notFound() {
		return new NotFound("Сопровождение школы не найдено.");
	}

}
