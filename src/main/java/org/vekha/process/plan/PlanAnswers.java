package org.vekha.process.plan;

import java.util.Date;
import java.util.UUID;

import org.vekha.cycle.PartnerPlans;
import org.vekha.cycle.RunningPlans;
import org.vekha.process.engine.Answers;
import org.vekha.process.model.DueDays;
import org.vekha.process.model.Ids;
import org.vekha.process.model.KeyText;
import org.vekha.process.model.RecordKind;
import org.vekha.school.Schools;
import org.vekha.shared.WorkingDays;

import org.springframework.stereotype.Component;

/**
 * What models ask about a partner school's plan.
 */
@Component
class PlanAnswers implements RecordKind {

	private static final int REPORTED_IN_WORKING_DAYS = 10;

	private final PartnerPlans plans;

	private final RunningPlans running;

	private final Schools schools;

	private final DueDays days;

	private final KeyText keys;

	PlanAnswers(PartnerPlans plans, RunningPlans running, Schools schools, DueDays days, KeyText keys) {
		this.plans = plans;
		this.running = running;
		this.schools = schools;
		this.days = days;
		this.keys = keys;
	}

	@Override
	public String variable() {
		return Ids.PLAN;
	}

	@Override
	public String municipalityOf(UUID id) {
		return this.plans.get(id).municipalityId();
	}

	/** For instance «Молчаново · 2020/2021 · План школы-партнёра Наргинская СОШ». */
	@Override
	public String keyOf(UUID id) {
		var plan = this.plans.get(id);
		return this.keys.of(plan.municipalityId(), plan.schoolYear(),
				"План школы-партнёра " + this.schools.get(plan.partnerSchoolId()).shortName());
	}

	/**
	 * When what is unfinished of a partner school's plan is put before the coordinator:
	 * after its end, and after there was time for the last reports.
	 */
	@Answers("due.planEnds")
	public Date ends(String planId) {
		var plan = this.running.get(UUID.fromString(planId));
		return this.days.startOf(plan.municipalityId(),
				WorkingDays.after(plan.period().end(), REPORTED_IN_WORKING_DAYS));
	}

}
