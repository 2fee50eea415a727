package org.vekha.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.municipality.Municipalities;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;
import org.vekha.shared.NotFound;
import org.vekha.shared.SchoolYear;

/**
 * The school years of all municipalities.
 */
@Service
@Transactional
public class MunicipalYears {

	private final MunicipalYearRepository repository;

	private final YearOpening opening;

	private final Recruitment recruitment;

	private final YearSchedule schedule;

	private final YearEnd yearEnd;

	private final Timetable timetable;

	private final Municipalities municipalities;

	private final Clock clock;

	MunicipalYears(MunicipalYearRepository repository, YearOpening opening, Recruitment recruitment,
			YearSchedule schedule, YearEnd yearEnd, Timetable timetable, Municipalities municipalities, Clock clock) {
		this.repository = repository;
		this.opening = opening;
		this.recruitment = recruitment;
		this.schedule = schedule;
		this.yearEnd = yearEnd;
		this.timetable = timetable;
		this.municipalities = municipalities;
		this.clock = clock;
	}

	/**
	 * Opens a school year on the municipality's road map.
	 * @throws org.vekha.shared.RuleViolation if it is open already, or there is no road
	 * map with activities
	 */
	public MunicipalYear open(String municipalityId, SchoolYear year, ApprovalMode mode, LocalDate today) {
		return this.opening.open(municipalityId, year, mode, today);
	}

	@Transactional(readOnly = true)
	public MunicipalYear get(UUID id) {
		return this.repository.findById(id).orElseThrow(() -> new NotFound("Учебный год не найден."));
	}

	/** The years of the municipality, the latest first. */
	@Transactional(readOnly = true)
	public List<MunicipalYear> of(String municipalityId) {
		return this.repository.findByMunicipalityIdOrderBySchoolYearDesc(municipalityId);
	}

	@Transactional(readOnly = true)
	public Optional<MunicipalYear> find(String municipalityId, SchoolYear year) {
		return this.repository.findByMunicipalityIdAndSchoolYear(municipalityId, year);
	}

	/**
	 * Confirms which schools are supported and which are watched, and notes it for them.
	 */
	public void confirmList(UUID yearId, List<String> listed, List<String> atRisk, String letterNumber,
			LocalDate letterDate, LocalDate confirmedOn) {
		confirmList(yearId, new OfficialList(listed, atRisk, letterNumber, letterDate, confirmedOn));
	}

	/**
	 * The same, with the schools at risk that are supported, too, and those with signs of
	 * biased results.
	 */
	public void confirmList(UUID yearId, OfficialList list) {
		this.recruitment.confirm(get(yearId), list);
		stepDone(yearId, CycleStep.SCHOOL_LIST, list.confirmedOn());
	}

	/**
	 * Appoints the people of the year, which starts the support of each listed school.
	 */
	public void appoint(UUID yearId, Appointments appointments) {
		var year = get(yearId);
		this.recruitment.appoint(year, appointments);
		stepDone(yearId, CycleStep.APPOINTMENTS, today(year));
	}

	@Transactional(readOnly = true)
	public List<UUID> supportIds(UUID yearId) {
		return this.recruitment.supportIds(yearId);
	}

	/** The same, with the variant that is proposed for the school. */
	public UUID join(UUID yearId, String schoolId, String curator, String partnerSchoolId) {
		return join(yearId, schoolId, curator, partnerSchoolId, null);
	}

	/**
	 * Starts the support of a school that came onto the list in mid-year.
	 * @param variant the key of the variant that it follows, or {@code null} for the
	 * proposed one
	 */
	public UUID join(UUID yearId, String schoolId, String curator, String partnerSchoolId, String variant) {
		var year = get(yearId);
		var today = today(year);
		var joined = this.recruitment.join(year, new SchoolAppointment(schoolId, curator, partnerSchoolId), today);
		this.schedule.planJoined(year, joined, variant, today);
		return joined.id();
	}

	@Transactional(readOnly = true)
	public Map<CycleStep, LocalDate> proposeSchedule(UUID yearId) {
		return this.schedule.propose(get(yearId));
	}

	/** The track to begin with, as it was in the year before. */
	@Transactional(readOnly = true)
	public Track proposeTrack(UUID yearId) {
		var year = get(yearId);
		return this.schedule.proposeTrack(year, find(year.municipalityId(), year.schoolYear().previous()));
	}

	/** Notes that the year does without a step. */
	public void stepNotRequired(UUID yearId, CycleStep step) {
		this.timetable.end(yearId, step, ActivityState.NOT_REQUIRED, null);
	}

	/** The rows that were over before the order, about which a decision is needed. */
	@Transactional(readOnly = true)
	public List<Activity> earlierRows(UUID yearId) {
		return this.schedule.earlierRows(get(yearId));
	}

	/** Sets the dates of all steps for all schools, and starts the work of the year. */
	public void confirmSchedule(UUID yearId, Map<CycleStep, LocalDate> dates, List<SchoolDate> exceptions,
			List<EarlierRow> earlier) {
		confirmSchedule(yearId, dates, exceptions, earlier, Track.full());
	}

	/** The same, with the steps that the municipality and its schools do without. */
	public void confirmSchedule(UUID yearId, Map<CycleStep, LocalDate> dates, List<SchoolDate> exceptions,
			List<EarlierRow> earlier, Track track) {
		confirmSchedule(yearId, dates, exceptions, earlier, track, Map.of());
	}

	/**
	 * The same, with the variant that each school follows.
	 * @param variants keys of variants by ids of schools; for others the proposal counts
	 */
	public void confirmSchedule(UUID yearId, Map<CycleStep, LocalDate> dates, List<SchoolDate> exceptions,
			List<EarlierRow> earlier, Track track, Map<String, String> variants) {
		var year = get(yearId);
		year.startWork(track);
		this.schedule.confirm(year, dates, exceptions, earlier, track, variants, today(year));
	}

	@Transactional(readOnly = true)
	public LocalDate due(UUID yearId, CycleStep step) {
		return this.timetable.due(yearId, step)
			.orElseThrow(() -> new NotFound("Срок этапа «%s» ещё не назначен.".formatted(step.title())));
	}

	/** The municipality's steps with their dates and states. */
	@Transactional(readOnly = true)
	public List<ScheduledStep> steps(UUID yearId) {
		return this.timetable.ofYear(yearId);
	}

	/** Notes that the municipality has taken a step; the day of a step taken stays. */
	public void stepDone(UUID yearId, CycleStep step, LocalDate doneOn) {
		this.timetable.end(yearId, step, ActivityState.DONE, doneOn);
	}

	@Transactional(readOnly = true)
	public List<Unfinished> unfinished(UUID yearId) {
		return this.yearEnd.unfinished(get(yearId));
	}

	/**
	 * Keeps what was decided about everything unfinished.
	 * @return ids of the items whose decision is to be {@link #applySettlement carried
	 * out}
	 */
	public List<UUID> settle(UUID yearId, List<Settlement> settlements) {
		var year = get(yearId);
		var items = this.yearEnd.settle(year, settlements);
		stepDone(yearId, CycleStep.UNFINISHED, today(year));
		return items;
	}

	/** Carries out what was decided about one item; may be repeated. */
	public void applySettlement(UUID yearId, UUID itemId) {
		this.yearEnd.apply(get(yearId), itemId);
	}

	private LocalDate today(MunicipalYear year) {
		return this.municipalities.get(year.municipalityId()).today(this.clock);
	}

}
