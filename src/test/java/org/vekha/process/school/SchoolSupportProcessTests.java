package org.vekha.process.school;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.cycle.FormerContract;
import org.vekha.cycle.Obligation;
import org.vekha.cycle.ProfileSource;
import org.vekha.cycle.Recommendation;
import org.vekha.cycle.SchoolSupports;
import org.vekha.cycle.Settlement;
import org.vekha.cycle.SupportState;
import org.vekha.cycle.Track;
import org.vekha.process.CoversModel;
import org.vekha.process.RunningYears;
import org.vekha.programme.ProgrammeState;
import org.vekha.programme.Review;
import org.vekha.reporting.QuarterlyReport;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.reporting.ReportLine;
import org.vekha.reporting.ReportState;
import org.vekha.risk.FactorGrade;
import org.vekha.risk.RiskProfileState;
import org.vekha.risk.RiskProfiles;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;
import org.vekha.school.SchoolStatus;
import org.vekha.school.Schools;
import org.vekha.school.StatusKind;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@VekhaTest
@CoversModel("school-support")
class SchoolSupportProcessTests extends ProgrammePaths {

	@Autowired
	private SchoolSupports supports;

	@Autowired
	private RiskProfiles profiles;

	@Autowired
	private QuarterlyReports reports;

	@Autowired
	private Schools schools;

	@Autowired
	private RunningYears runningYears;

	@Autowired
	private SchoolSupportProcess process;

	@Test
	void takesASchoolFromItsInterviewToItsSummary() {
		var track = this.tracks.start();
		track.complete(track.director(), "Task_SignContract", SchoolForms.CONTRACT);
		assertThat(track.instance()).hasPassed("EndEvent_ContractSigned").isWaitingAt("Task_ConductInterview");
		track.upTo("Task_SummariseSupport").summarise();
		assertThat(track.instance()).isEnded()
			.hasPassed("EndEvent_SupportCompleted")
			.hasNotPassed("Task_ReviseProgramme", "Task_DecideOnProgramme", "EndEvent_NoContract",
					"EndEvent_SchoolLeft", "EndEvent_SupportClosed");
		var support = this.supports.get(track.supportId());
		assertThat(support.state()).isEqualTo(SupportState.COMPLETED);
		assertThat(support.interview().orElseThrow().agreements()).hasSize(1);
		assertThat(support.contract().orElseThrow().number()).isEqualTo("3-с");
		assertThat(support.outcome()).isEqualTo("Доля «2» снизилась вдвое");
		assertThat(support.recommendation()).isEqualTo(Recommendation.LEAVE_LIST);
		var profile = this.profiles.of(track.supportId()).orElseThrow();
		assertThat(profile.state()).isEqualTo(RiskProfileState.AGREED);
		assertThat(profile.activated()).extracting(FactorGrade::number)
			.containsExactly(SchoolForms.ACUTE_RISK, SchoolForms.SIGNIFICANT_RISK);
		var programme = this.programmes.get(track.supportId());
		assertThat(programme.state()).isEqualTo(ProgrammeState.APPROVED);
		assertThat(programme.currentNumber()).isEqualTo(1);
		assertThat(programme.current().author()).isEqualTo(track.director());
		assertThat(programme.orderNumber()).isEqualTo("15-о");
		assertThat(this.reviews.ofVersion(track.supportId(), 1)).extracting(Review::expert, Review::percent)
			.containsExactly(tuple(track.expert(), 100), tuple(track.district().expert2(), 100));
		assertThat(this.watch.steps(track.supportId()).values()).hasSize(10).containsOnly(ActivityState.DONE);
		assertThat(this.watch.rows(track).values()).hasSize(10).containsOnly(ActivityState.DONE);
		this.watch.nothingIsLeftOf(track);
		this.watch.carriesNoFormFields(track);
	}

	@Test
	void goesPastEverythingThatTheYearDoesWithout() {
		var track = this.tracks.start(new Track(Set.of(CycleStep.INTERVIEW, CycleStep.EXPERT_REVIEW,
				CycleStep.PROGRAMME_CONSENT, CycleStep.PROGRAMME_ORDER, CycleStep.CONTRACT), ProfileSource.OUTSIDE));
		assertThat(track.instance()).isWaitingAtExactly("Task_EnterRiskProfile");
		track.verifyProfile();
		track.complete(track.director(), "Task_DraftProgramme", SchoolForms.programmeAgainst(SchoolForms.ACUTE_RISK));
		assertThat(track.instance()).isWaitingAt("Call_QuarterlyReport").hasNotPassed("Task_ConductInterview");
		track.reportAll();
		track.summarise();
		assertThat(track.instance()).isEnded().hasPassed("EndEvent_SupportCompleted", "EndEvent_NoContract");
		assertThat(this.watch.steps(track.supportId()))
			.containsEntry(CycleStep.SELF_ASSESSMENT, ActivityState.NOT_REQUIRED)
			.containsEntry(CycleStep.RISK_PROFILE, ActivityState.DONE)
			.containsEntry(CycleStep.PROGRAMME_ORDER, ActivityState.NOT_REQUIRED);
		this.watch.nothingIsLeftOf(track);
		this.watch.carriesNoFormFields(track);
	}

	@Test
	void passesByTheProgrammeOfASchoolAtRisk() {
		var track = this.tracks.startAtRisk();
		track.interview();
		assertThat(track.instance()).isWaitingAt("Call_QuarterlyReport")
			.hasNotPassed("Gateway_ProfileSource", "Task_DraftProgramme");
		assertThat(this.reports.ofSupport(track.supportId())).hasSize(4)
			.allSatisfy(report -> assertThat(report.lines()).extracting(ReportLine::title)
				.contains("Провести срез по математике", SchoolTracks.ROW_OF_ALL_SCHOOLS));
		track.reportAll();
		track.summarise();
		assertThat(track.instance()).isEnded().hasPassed("EndEvent_SupportCompleted");
		assertThat(this.supports.get(track.supportId()).state()).isEqualTo(SupportState.COMPLETED);
		assertThat(this.profiles.of(track.supportId())).isEmpty();
		assertThat(this.watch.steps(track.supportId())).containsEntry(CycleStep.INTERVIEW, ActivityState.DONE)
			.containsEntry(CycleStep.PROGRAMME, ActivityState.NOT_REQUIRED)
			.containsEntry(CycleStep.PROGRAMME_ORDER, ActivityState.NOT_REQUIRED)
			.containsEntry(CycleStep.SCHOOL_SUMMARY, ActivityState.DONE);
		assertThat(this.watch.rows(track)).as("the other school takes it")
			.doesNotContainValue(ActivityState.NOT_REQUIRED);
		this.watch.nothingIsLeftOf(track);
		this.watch.carriesNoFormFields(track);
	}

	@Test
	void waitsUntilTheVariantOfTheSchoolBegins() {
		var track = this.tracks.startLater(Month.JANUARY);
		assertThat(track.instance()).isWaitingAtExactly("TimerEvent_SupportOpens");
		track.jobs().goTo(LocalDate.of(2027, 1, 1), track.district().id());
		assertThat(track.instance()).isWaitingAt("Task_ConductInterview", "Task_SignContract");
		assertThat(this.supports.due(track.supportId(), CycleStep.SELF_ASSESSMENT)).isEqualTo("2027-02-08");
	}

	@Test
	void handsAnOpenContractOverToTheNewPartner() {
		var track = this.tracks.start(3).get(0);
		this.process.changePartner(track.supportId(), track.district().school(2));
		assertThat(track.instance()).isWaitingAt("Task_SignContract").hasNotPassed("StartEvent_PartnerChanged");
		this.process.changePartner(track.supportId(), track.district().school(3));
		track.complete(track.district().schoolUser(3), "Task_SignContract", SchoolForms.CONTRACT);
		var support = this.supports.get(track.supportId());
		assertThat(support.contract().orElseThrow().partnerSchoolId()).isEqualTo(track.district().school(3));
		assertThat(support.formerContracts()).isEmpty();
	}

	@Test
	void asksForANewContractWhereThePartnerChangesAfterTheFirst() {
		var track = this.tracks.start(2).get(0);
		track.complete(track.director(), "Task_SignContract", SchoolForms.CONTRACT);
		this.process.changePartner(track.supportId(), track.district().school(2));
		assertThat(track.instance()).isWaitingAt("Task_ConductInterview", "Task_SignNewContract");
		track.complete(track.district().schoolUser(2), "Task_SignNewContract", SchoolForms.CONTRACT);
		assertThat(track.instance()).hasPassed("EndEvent_NewContractSigned")
			.isWaitingAtExactly("Task_ConductInterview");
		var support = this.supports.get(track.supportId());
		assertThat(support.contract().orElseThrow().partnerSchoolId()).isEqualTo(track.district().school(2));
		assertThat(support.contract().orElseThrow().obligations()).extracting(Obligation::side)
			.containsExactly(Obligation.Side.PARTNER, Obligation.Side.SCHOOL);
		assertThat(support.formerContracts()).extracting(FormerContract::partnerSchoolId)
			.containsExactly(track.district().partnerSchool());
		this.watch.carriesNoFormFields(track);
	}

	@Test
	void asksTheSchoolAgainWhereTheCuratorDisagrees() {
		var track = this.tracks.start().upTo("Task_AgreeRiskProfile");
		track.complete(track.curator(), "Task_AgreeRiskProfile",
				SchoolForms.disagreement(track.factors(), "Кабинет не оснащён", "Приложите данные"));
		assertThat(track.instance()).isWaitingAt("Task_FillSelfAssessment").hasNotPassed("Task_DraftProgramme");
		var returned = this.profiles.of(track.supportId()).orElseThrow();
		assertThat(returned.state()).isEqualTo(RiskProfileState.RETURNED);
		assertThat(returned.remark()).isEqualTo("Приложите данные");
		assertThat(this.watch.steps(track.supportId())).containsEntry(CycleStep.RISK_PROFILE, ActivityState.NOT_DUE);
		track.assess();
		track.agreeProfile();
		assertThat(track.instance()).isWaitingAt("Task_DraftProgramme");
		var agreed = this.profiles.of(track.supportId()).orElseThrow();
		assertThat(agreed.state()).isEqualTo(RiskProfileState.AGREED);
		assertThat(agreed.agreedOn()).isEqualTo("2026-09-28");
		this.watch.carriesNoFormFields(track);
	}

	@Test
	void leavesNothingOpenWhenTheSchoolLeavesWhileExpertsReview() {
		var track = this.tracks.start().upTo("Task_ReviewProgramme");
		track.complete(track.expert(), "Task_ReviewProgramme", SchoolForms.review(2, "Согласен"));
		this.process.leave(track.supportId(), "Письмо № 7");
		track.jobs().fireDue(track.district().id());
		assertThat(track.instance()).isEnded().hasPassed("EndEvent_SchoolLeft").hasNotPassed("Task_SummariseReviews");
		var support = this.supports.get(track.supportId());
		assertThat(support.state()).isEqualTo(SupportState.LEFT);
		assertThat(support.endReason()).isEqualTo("Письмо № 7");
		assertThat(this.schools.statusesOf(support.schoolId())).extracting(SchoolStatus::kind, SchoolStatus::until)
			.contains(tuple(StatusKind.LOW_RESULTS, LocalDate.of(2026, 9, 28)), tuple(StatusKind.LEFT_LIST, null));
		assertThat(this.watch.steps(track.supportId())).containsEntry(CycleStep.PROGRAMME, ActivityState.DONE)
			.containsEntry(CycleStep.EXPERT_REVIEW, ActivityState.NOT_REQUIRED)
			.containsEntry(CycleStep.CONTRACT, ActivityState.NOT_REQUIRED);
		this.watch.nothingIsLeftOf(track);
		this.watch.carriesNoFormFields(track);
	}

	@Test
	void closesWithItsYearWhateverIsOpen() {
		var track = this.tracks.start().upTo("Task_SubmitReport");
		track.report(this.reports.ofSupport(track.supportId()).get(0));
		this.runningYears.settle(track.year(), Settlement.Decision.CLOSE);
		this.tracks.closeYear(track);
		assertThat(track.instance()).isEnded().hasPassed("EndEvent_SupportClosed");
		var support = this.supports.get(track.supportId());
		assertThat(support.state()).isEqualTo(SupportState.CLOSED);
		assertThat(support.endReason()).isEqualTo("Решение рабочей группы");
		assertThat(this.reports.ofSupport(track.supportId())).extracting(QuarterlyReport::state)
			.containsExactly(ReportState.ACCEPTED, ReportState.CLOSED, ReportState.CLOSED, ReportState.CLOSED);
		assertThat(this.watch.steps(track.supportId())).containsEntry(CycleStep.PROGRAMME_ORDER, ActivityState.DONE)
			.containsEntry(CycleStep.REPORTS, ActivityState.NOT_DONE);
		this.watch.nothingIsLeftOf(track);
	}

}
