package org.vekha.demo;

import java.time.LocalDate;
import java.util.Map;

import org.vekha.access.Role;
import org.vekha.cycle.PlanOpening;
import org.vekha.process.Jobs;
import org.vekha.process.access.Participants;
import org.vekha.process.plan.PartnerPlanProcess;
import org.vekha.roadmap.CycleStep;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lives through the school year of Молчаново that is printed, with the plan of its base
 * school, which runs beside it from January to December 2021.
 */
@Component
@Profile("demo")
class MolchanovoYear {

	/** The last rows are due in September 2021, so the year is closed in October. */
	private static final Map<CycleStep, String> DATES = Map.of(CycleStep.UNFINISHED, "2021-10-15",
			CycleStep.YEAR_SUMMARY, "2021-10-20", CycleStep.NEXT_ROADMAP, "2021-10-25");

	private final PrintedYears printed;

	private final Participants participants;

	private final PartnerPlanProcess plans;

	MolchanovoYear(PrintedYears printed, Participants participants, PartnerPlanProcess plans) {
		this.printed = printed;
		this.participants = participants;
		this.plans = plans;
	}

	/** Lives through it, unless another test has done so. */
	void liveOnce() {
		var molchanovo = DemoMunicipality.read("molchanovo");
		if (!this.printed.isNew(molchanovo)) {
			return;
		}
		var staff = this.printed.open(molchanovo, "2020-08-17", DATES);
		staff.everythingBut(LocalDate.of(2020, 8, 17), "Task_EnterOrder");
		// Programmes and contracts come in September, as the rows say
		staff.everythingBut(LocalDate.of(2020, 8, 31), "Task_DraftProgramme", "Task_SignContract");
		PrintedYears.everything(staff, "2020-09-21", "2020-10-26", "2020-11-16", "2020-12-25");
		Jobs.setClock(LocalDate.of(2021, 1, 11));
		openPlan(molchanovo);
		PrintedYears.everything(staff, "2021-01-11", "2021-02-15", "2021-03-25", "2021-05-31", "2021-06-30",
				"2021-08-16", "2021-09-15", "2021-10-15", "2021-10-20", "2021-11-15", "2021-12-20", "2021-12-30",
				"2022-01-24");
	}

	private void openPlan(DemoMunicipality molchanovo) {
		var plan = molchanovo.partnerPlan();
		this.participants.as(molchanovo.login(Role.COORDINATOR),
				() -> this.plans.open(molchanovo.id(), new PlanOpening(plan.schoolYear(), null, "molchanovo-narga",
						plan.rows().get(0).circle().schools(), plan.orderNumber(), plan.orderDate())));
	}

}
