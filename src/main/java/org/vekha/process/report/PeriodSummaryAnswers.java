package org.vekha.process.report;

import java.util.Date;
import java.util.UUID;

import org.vekha.cycle.MunicipalYears;
import org.vekha.process.engine.Answers;
import org.vekha.process.model.DueDays;
import org.vekha.process.model.Ids;
import org.vekha.process.model.KeyText;
import org.vekha.process.model.RecordKind;
import org.vekha.reporting.PeriodSummaries;

import org.springframework.stereotype.Component;

/**
 * What models ask about a municipality's summary of a period.
 */
@Component
class PeriodSummaryAnswers implements RecordKind {

	private final PeriodSummaries summaries;

	private final MunicipalYears years;

	private final DueDays days;

	private final KeyText keys;

	PeriodSummaryAnswers(PeriodSummaries summaries, MunicipalYears years, DueDays days, KeyText keys) {
		this.summaries = summaries;
		this.years = years;
		this.days = days;
		this.keys = keys;
	}

	@Override
	public String variable() {
		return Ids.PERIOD_SUMMARY;
	}

	@Override
	public String municipalityOf(UUID id) {
		return this.summaries.get(id).municipalityId();
	}

	/** For instance «Юрга · 2026/2027 · 1-я четверть». */
	@Override
	public String keyOf(UUID id) {
		var summary = this.summaries.get(id);
		return this.keys.of(summary.municipalityId(), this.years.get(summary.yearId()).schoolYear(),
				summary.period().title());
	}

	@Answers("keys.periodSummary")
	public String key(String periodSummaryId) {
		return keyOf(UUID.fromString(periodSummaryId));
	}

	/** When the reports of a period are summed up: once they have been due. */
	@Answers("due.periodSummaryOpens")
	public Date opens(String periodSummaryId) {
		var summary = this.summaries.get(UUID.fromString(periodSummaryId));
		return this.days.startOf(summary.municipalityId(), summary.reportsDueOn().plusDays(1));
	}

}
