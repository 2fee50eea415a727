package org.vekha.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.SchoolSupports;
import org.vekha.cycle.SupportEnded;
import org.vekha.deadline.Period;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.PartDate;
import org.vekha.school.Schools;
import org.vekha.shared.NotFound;
import org.vekha.shared.RuleViolation;

import org.springframework.context.event.EventListener;

/**
 * Pauses the support of schools: what was open goes on where it stood, later by as many
 * days as the pause has lasted.
 */
@Service
@Transactional
public class SchoolPauses {

	private static final int MOST_PARTS = 1000;

	private final SchoolPauseRepository repository;

	private final YearChanges changes;

	private final SchoolSupports supports;

	private final MunicipalYears years;

	private final ActivityParts parts;

	private final QuarterlyReports reports;

	private final Schools schools;

	SchoolPauses(SchoolPauseRepository repository, YearChanges changes, SchoolSupports supports, MunicipalYears years,
			ActivityParts parts, QuarterlyReports reports, Schools schools) {
		this.repository = repository;
		this.changes = changes;
		this.supports = supports;
		this.years = years;
		this.parts = parts;
		this.reports = reports;
		this.schools = schools;
	}

	/**
	 * Pauses a school from today on.
	 * @param plannedEnd the day until which somebody is to ask whether it goes on
	 */
	public void pause(UUID changeId, UUID supportId, LocalDate plannedEnd, Paper paper) {
		var change = this.changes.get(changeId);
		var support = this.supports.get(supportId);
		if (!support.municipalityId().equals(change.municipalityId())) {
			throw new RuleViolation("Школа другого муниципалитета: выберите школу из списка.");
		}
		var today = this.changes.today(change);
		var pause = new SchoolPause(supportId, changeId, today, plannedEnd, paper.reason());
		this.changes.decide(change, paper, "Приостановлено сопровождение: %s, до %s"
			.formatted(this.schools.get(support.schoolId()).shortName(), plannedEnd.format(Period.DATE)), today);
		this.supports.pause(supportId);
		this.repository.save(pause);
	}

	/**
	 * Goes on: every date of the school that was open moves by the length of the pause.
	 */
	public void resume(UUID changeId, LocalDate day) {
		var pause = get(changeId);
		var days = pause.resume(day, this.changes.today(this.changes.get(changeId)));
		this.supports.resume(pause.supportId(), days);
		if (days > 0) {
			this.reports.ofSupport(pause.supportId())
				.forEach(report -> this.reports.move(report.id(), report.dueOn().plusDays(days)));
			parts(pause.supportId()).forEach(part -> this.parts.move(part.id(), part.due().plusDays(days)));
		}
	}

	@Transactional(readOnly = true)
	public SchoolPause get(UUID changeId) {
		return this.repository.findByChangeId(changeId).orElseThrow(() -> new NotFound("Приостановка не найдена."));
	}

	/** The pause of a school that lasts. */
	@Transactional(readOnly = true)
	public Optional<SchoolPause> openOf(UUID supportId) {
		return this.repository.findBySupportIdAndResumedOnIsNull(supportId);
	}

	/** All pauses of a support, the oldest first. */
	@Transactional(readOnly = true)
	public List<SchoolPause> of(UUID supportId) {
		return this.repository.findBySupportIdOrderByPausedOn(supportId);
	}

	/** What the school itself still has to report on of the year's activities. */
	@Transactional(readOnly = true)
	public List<UUID> partIds(UUID supportId) {
		return parts(supportId).stream().map(PartDate::id).toList();
	}

	@EventListener
	void on(SupportEnded event) {
		openOf(event.supportId()).ifPresent(pause -> pause.end(this.changes.today(this.changes.get(pause.changeId()))));
	}

	private List<PartDate> parts(UUID supportId) {
		var support = this.supports.get(supportId);
		return this.parts.openDates(List.of(this.years.get(support.yearId()).roadmapId()), support.schoolId(),
				MOST_PARTS);
	}

}
