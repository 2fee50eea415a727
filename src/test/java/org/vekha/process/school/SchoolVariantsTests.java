package org.vekha.process.school;

import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.vekha.VekhaTest;
import org.vekha.cycle.ProfileSource;
import org.vekha.cycle.SchoolSupports;
import org.vekha.cycle.SupportState;
import org.vekha.cycle.Track;
import org.vekha.programme.ProgrammeState;
import org.vekha.programme.Programmes;
import org.vekha.risk.FactorGrade;
import org.vekha.risk.RiskProfileState;
import org.vekha.risk.RiskProfiles;
import org.vekha.risk.Verification;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/**
 * The ways of schools whose year does without a step, or exchanges one.
 */
@VekhaTest
class SchoolVariantsTests {

	@Autowired
	private SchoolTracks tracks;

	@Autowired
	private TrackWatch watch;

	@Autowired
	private SchoolSupports supports;

	@Autowired
	private RiskProfiles profiles;

	@Autowired
	private Programmes programmes;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void endsWithoutAContractThatNobodySigned() {
		var track = this.tracks.start().upTo("Task_SummariseSupport");
		assertThat(track.instance()).isWaitingAt("Task_SignContract", "Task_SummariseSupport");
		track.summarise();
		assertThat(track.instance()).isEnded().hasNotPassed("EndEvent_ContractSigned");
		assertThat(this.supports.get(track.supportId()).contract()).isEmpty();
		assertThat(this.watch.steps(track.supportId())).containsEntry(CycleStep.CONTRACT, ActivityState.NOT_DONE)
			.containsEntry(CycleStep.SCHOOL_SUMMARY, ActivityState.DONE);
		this.watch.nothingIsLeftOf(track);
	}

	@Test
	void asksForNoContractWhereThereIsNoPartner() {
		var track = this.tracks.startWithoutPartner();
		assertThat(track.instance()).hasPassed("EndEvent_NoContract").isWaitingAtExactly("Task_ConductInterview");
		track.upTo("Task_SummariseSupport").summarise();
		assertThat(track.instance()).isEnded().hasNotPassed("Task_SignContract");
		assertThat(this.supports.get(track.supportId()).state()).isEqualTo(SupportState.COMPLETED);
		assertThat(this.watch.steps(track.supportId())).containsEntry(CycleStep.CONTRACT, ActivityState.NOT_REQUIRED);
	}

	@Test
	void worksOnTheRisksThatTheSchoolActivated() {
		var track = this.tracks.start(new Track(Set.of(), ProfileSource.OUTSIDE));
		track.interview();
		assertThat(track.instance()).isWaitingAt("Task_EnterRiskProfile").hasNotPassed("Task_FillSelfAssessment");
		track.verifyProfile();
		var profile = this.profiles.of(track.supportId()).orElseThrow();
		assertThat(profile.state()).isEqualTo(RiskProfileState.VERIFIED);
		assertThat(profile.activated()).extracting(FactorGrade::number, FactorGrade::facts)
			.containsExactly(tuple(SchoolForms.ACUTE_RISK, "Письмо № 5"));
		assertThat(profile.verifications()).extracting(Verification::number, Verification::reason)
			.containsExactly(tuple(SchoolForms.ACUTE_RISK, null),
					tuple(SchoolForms.SIGNIFICANT_RISK, "Опрос этого не показал"));
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> track.complete(track.director(), "Task_DraftProgramme",
					SchoolForms.programmeAgainst(SchoolForms.SIGNIFICANT_RISK)))
			.withMessageContaining("выберите один из них (1.2)");
		assertThat(track.instance()).isWaitingAt("Task_DraftProgramme").hasNotPassed("Task_AgreeRiskProfile");
	}

	@Test
	void keepsTheStepsOfASchoolUnderTheirNames() {
		var track = without(CycleStep.INTERVIEW, CycleStep.CONTRACT);
		assertThat(this.jdbc.queryForObject("select left_out_steps::text from vekha.school_support where id = ?",
				String.class, track.supportId()))
			.isEqualTo("[\"INTERVIEW\", \"CONTRACT\"]");
		assertThat(this.supports.get(track.supportId()).track().leftOut()).containsExactly(CycleStep.INTERVIEW,
				CycleStep.CONTRACT);
	}

	@Test
	void asksTheSchoolToActivateAtLeastOneRisk() {
		var track = this.tracks.start(new Track(Set.of(CycleStep.INTERVIEW), ProfileSource.OUTSIDE));
		track.complete(track.curator(), "Task_EnterRiskProfile", SchoolForms.receivedProfile(track.factors()));
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> track.complete(track.director(), "Task_VerifyRisks", SchoolForms.verification("no")))
			.withMessageContaining("хотя бы один риск");
		assertThat(track.instance()).isWaitingAt("Task_VerifyRisks");
		assertThat(this.profiles.of(track.supportId()).orElseThrow().state()).isEqualTo(RiskProfileState.RECEIVED);
	}

	@Test
	void takesAProgrammeWithoutReviewToTheDepartment() {
		var track = without(CycleStep.EXPERT_REVIEW).upTo("Task_ReviewProgramme");
		assertThat(track.instance()).isWaitingAt("Task_AgreeProgramme").hasNotPassed("Task_RequestReviews");
		track.consent("return");
		track.revise("Наставничество");
		assertThat(track.instance()).isWaitingAt("Task_AgreeProgramme").hasNotPassed("Task_RequestReviews");
		track.consent("agree");
		assertThat(track.instance()).isWaitingAt("Task_ApproveProgramme");
		assertThat(this.watch.steps(track.supportId())).containsEntry(CycleStep.EXPERT_REVIEW,
				ActivityState.NOT_REQUIRED);
	}

	@Test
	void takesAReviewedProgrammeWithoutConsentToTheDirector() {
		var track = without(CycleStep.PROGRAMME_CONSENT).upTo("Task_AgreeProgramme");
		assertThat(track.instance()).isWaitingAt("Task_ApproveProgramme").hasNotPassed("Task_AgreeProgramme");
		track.order();
		assertThat(this.programmes.get(track.supportId()).state()).isEqualTo(ProgrammeState.APPROVED);
	}

	@Test
	void letsTheCoordinatorRecommendWhereNobodyConsents() {
		var track = without(CycleStep.PROGRAMME_CONSENT, CycleStep.PROGRAMME_ORDER).upTo("Task_ReviewProgramme");
		track.review(2, 0);
		track.decide("recommend");
		assertThat(track.instance()).isWaitingAt("Call_QuarterlyReport").hasNotPassed("Task_ApproveProgramme");
		assertThat(this.programmes.get(track.supportId()).state()).isEqualTo(ProgrammeState.AGREED);
	}

	private SchoolTrack without(CycleStep... steps) {
		return this.tracks.start(new Track(Set.of(steps), ProfileSource.SELF_ASSESSMENT));
	}

}
