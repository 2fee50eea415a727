package org.vekha.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.municipality.Municipalities;
import org.vekha.roadmap.CycleStep;

/**
 * The end of school years: the round table, the summary, and what is left to the next
 * year.
 */
@Service
@Transactional
public class ClosingYears {

	private final MunicipalYears years;

	private final YearEnd yearEnd;

	private final Municipalities municipalities;

	private final Clock clock;

	ClosingYears(MunicipalYears years, YearEnd yearEnd, Municipalities municipalities, Clock clock) {
		this.years = years;
		this.yearEnd = yearEnd;
		this.municipalities = municipalities;
		this.clock = clock;
	}

	public void holdRoundTable(UUID yearId, Minutes minutes) {
		var year = this.years.get(yearId);
		year.holdRoundTable(minutes, today(year));
		this.years.stepDone(yearId, CycleStep.ROUND_TABLE, minutes.heldOn());
	}

	public void summarise(UUID yearId, String text, LocalDate date) {
		this.years.get(yearId).summarise(text, date);
		this.years.stepDone(yearId, CycleStep.YEAR_SUMMARY, date);
	}

	/** Drafts the next year's road map, with what was carried over; may be repeated. */
	public UUID draftNextRoadmap(UUID yearId) {
		return this.yearEnd.draftNext(this.years.get(yearId));
	}

	/**
	 * The rows that this year left to the next one, where work on the next road map has
	 * begun without them: each has to be started by itself.
	 */
	@Transactional(readOnly = true)
	public List<UUID> carriedIntoRunningYear(UUID yearId) {
		var year = this.years.get(yearId);
		return this.years.find(year.municipalityId(), year.schoolYear().next())
			.filter(next -> next.state() == YearState.UNDER_WAY)
			.map(next -> this.yearEnd.carriedInto(next))
			.orElseGet(List::of);
	}

	/** Takes the dropped rows out of the next road map, and closes the year. */
	public void checkNextRoadmap(UUID yearId, List<UUID> droppedRows, String comment) {
		var year = this.years.get(yearId);
		this.yearEnd.close(year, droppedRows, comment, today(year));
	}

	/**
	 * The year before, if it has not drafted this one's road map yet: what it carries
	 * over is added when it does.
	 */
	@Transactional(readOnly = true)
	public Optional<MunicipalYear> stillToCarryOver(UUID yearId) {
		var year = this.years.get(yearId);
		return this.years.find(year.municipalityId(), year.schoolYear().previous())
			.filter(before -> before.nextRoadmapId().isEmpty());
	}

	private LocalDate today(MunicipalYear year) {
		return this.municipalities.get(year.municipalityId()).today(this.clock);
	}

}
