package org.vekha.process.school;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.cycle.SchoolSupports;
import org.vekha.process.Districts;
import org.vekha.process.access.Browser;
import org.vekha.process.form.OpenForms;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;
import org.vekha.school.TravelBreaks;
import org.vekha.school.TravelBreaks.Break;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/**
 * A school whose variant is the light one: every form and page does without a programme.
 */
@VekhaTest
class SchoolWithoutProgrammeTests {

	@Autowired
	private SchoolTracks tracks;

	@Autowired
	private TrackWatch watch;

	@Autowired
	private SchoolSupports supports;

	@Autowired
	private QuarterlyReports reports;

	@Autowired
	private TravelBreaks breaks;

	@Autowired
	private OpenForms forms;

	@LocalServerPort
	private int port;

	@Test
	void hasFormsForEverythingThatItDoes() throws Exception {
		var track = this.tracks.startAtRisk();
		track.interview();
		var browser = Browser.at(this.port);
		browser.logIn(track.director(), Districts.PASSWORD);
		var page = browser.get("/web/measures?supportId=" + track.supportId());
		assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
		for (var report : this.reports.ofSupport(track.supportId())) {
			track.jobs().goTo(report.opensOn(), track.district().id());
			assertThat(this.forms.of(this.watch.task(track, "Task_SubmitReport")).shows("lines")).isTrue();
			track.submit(report);
			assertThat(this.forms.of(this.watch.task(track, "Task_CheckReport")).shows("lines")).isTrue();
			track.complete(track.curator(), "Task_CheckReport", report, Map.of("decision", "accept"));
		}
		var summary = this.forms.of(this.watch.task(track, "Task_SummariseSupport"));
		assertThat(summary.table("reports")).hasSize(4);
		assertThat(summary.shows("programmeTitle")).isFalse();
		assertThat(summary.shows("profileText")).isFalse();
		assertThat(summary.table("agreements")).hasSize(1);
	}

	@Test
	void asksAfterOpenAgreementsAtTheEnd() {
		var track = this.tracks.startAtRisk();
		track.interview();
		track.reportAll();
		var row = this.forms.of(this.watch.task(track, "Task_SummariseSupport")).table("agreements").get(0);
		assertThat(row).as("its time has passed").doesNotContainKey("state");
		track.complete(track.curator(), "Task_SummariseSupport",
				Map.of("outcome", "Доля «2» снизилась", "recommendation", "CONTINUE", "agreements",
						List.of(Map.of("agreementId", row.get("agreementId"), "state", "DONE"))));
		assertThat(this.supports.get(track.supportId()).openAgreements()).isEmpty();
		assertThat(track.instance()).isEnded();
	}

	@Test
	void canJoinInMidYear() {
		var track = this.tracks.startJoined("light");
		track.interview();
		assertThat(track.instance()).isWaitingAt("Call_QuarterlyReport").hasNotPassed("Gateway_ProfileSource");
		var support = this.supports.get(track.supportId());
		assertThat(support.variantKey()).isEqualTo("light");
		assertThat(support.takes(CycleStep.PROGRAMME)).isFalse();
		assertThat(this.watch.steps(track.supportId())).containsEntry(CycleStep.PROGRAMME, ActivityState.NOT_REQUIRED);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.tracks.startJoined("unknown"))
			.withMessageContaining("Модели сопровождения «unknown» нет");
	}

	@Test
	void isWarnedOfAnInterviewToWhichNobodyCanTravel() {
		var track = this.tracks.start();
		assertThat(interview(track)).doesNotContain("выезда нет");
		this.breaks.set(track.district().school(1), List.of(Break.of("20.09", "05.12", "ледостав")));
		assertThat(interview(track)).contains("СОШ № 1: выезда нет (ледостав, с 20.09 по 05.12)");
	}

	private String interview(SchoolTrack track) {
		return this.forms.of(this.watch.task(track, "Task_ConductInterview")).text("intro");
	}

}
