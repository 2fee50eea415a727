package org.vekha.process.year;

import java.util.Date;
import java.util.UUID;

import org.vekha.cycle.MunicipalYears;
import org.vekha.process.engine.Answers;
import org.vekha.process.model.DueDays;
import org.vekha.process.model.Ids;
import org.vekha.process.model.KeyText;
import org.vekha.process.model.RecordKind;
import org.vekha.roadmap.CycleStep;
import org.vekha.shared.WorkingDays;

import org.springframework.stereotype.Component;

/**
 * What models ask about a municipality's year.
 */
@Component
class YearAnswers implements RecordKind {

	private static final int WORKING_DAYS_TO_PREPARE = 10;

	private static final int WORKING_DAYS_FOR_LATE_FACTS = 10;

	private final MunicipalYears years;

	private final DueDays days;

	private final KeyText keys;

	YearAnswers(MunicipalYears years, DueDays days, KeyText keys) {
		this.years = years;
		this.days = days;
		this.keys = keys;
	}

	@Override
	public String variable() {
		return Ids.YEAR;
	}

	@Override
	public String municipalityOf(UUID id) {
		return this.years.get(id).municipalityId();
	}

	/** For instance «Юрга · 2026/2027». */
	@Override
	public String keyOf(UUID id) {
		var year = this.years.get(id);
		return this.keys.of(year.municipalityId(), year.schoolYear());
	}

	/** When a step of the municipality's year is due. */
	@Answers("due.year")
	public Date due(String yearId, String step) {
		var id = UUID.fromString(yearId);
		return this.days.notTooSoon(municipalityOf(id), this.years.due(id, CycleStep.valueOf(step)));
	}

	/** When the preparation of the round table begins. */
	@Answers("due.roundTableOpens")
	public Date roundTableOpens(String yearId) {
		return prepared(UUID.fromString(yearId), CycleStep.ROUND_TABLE);
	}

	/** When what is still unfinished is put before the coordinator. */
	@Answers("due.unfinishedOpens")
	public Date unfinishedOpens(String yearId) {
		return prepared(UUID.fromString(yearId), CycleStep.UNFINISHED);
	}

	/**
	 * When the facts of indicators that come late may be known: results come in July and
	 * August.
	 */
	@Answers("due.lateFactsOpen")
	public Date lateFactsOpen(String yearId) {
		var year = this.years.get(UUID.fromString(yearId));
		return this.days.startOf(year.municipalityId(), year.schoolYear().lastDay().withMonth(7).withDayOfMonth(1));
	}

	/** Until when they are entered. */
	@Answers("due.lateFacts")
	public Date lateFacts(String yearId) {
		var year = this.years.get(UUID.fromString(yearId));
		return this.days.notTooSoon(year.municipalityId(), year.schoolYear().lastDay(), WORKING_DAYS_FOR_LATE_FACTS);
	}

	private Date prepared(UUID yearId, CycleStep step) {
		return this.days.startOf(municipalityOf(yearId),
				WorkingDays.before(this.years.due(yearId, step), WORKING_DAYS_TO_PREPARE));
	}

}
