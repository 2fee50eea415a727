package org.vekha.process.school;

import java.util.Map;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.cycle.SchoolSupports;
import org.vekha.process.access.AtOnce;
import org.vekha.process.access.SubmittedForm;
import org.vekha.risk.FactorGrade;
import org.vekha.risk.Grade;
import org.vekha.risk.RiskProfileState;
import org.vekha.risk.RiskProfiles;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of a form that is sent when its task is over: somebody else was quicker,
 * or the tab has been open since before it was returned.
 */
@VekhaTest
class OldTabTests {

	@Autowired
	private SchoolTracks tracks;

	@Autowired
	private TrackWatch watch;

	@Autowired
	private SchoolSupports supports;

	@Autowired
	private RiskProfiles profiles;

	@LocalServerPort
	private int port;

	@Test
	void keepsTheContractOfWhoeverWasFirst() {
		var track = this.tracks.start();
		var task = this.watch.task(track, "Task_SignContract").getId();
		var first = SubmittedForm.send(this.port, track.director(), task, SchoolForms.CONTRACT);
		assertThat(first.accepted()).as(first.message()).isTrue();
		var second = SubmittedForm.send(this.port, track.district().schoolUser(2), task, contract("77"));
		assertThat(second.accepted()).isFalse();
		assertThat(second.message()).startsWith("Задача уже выполнена или вам недоступна");
		assertThat(this.supports.get(track.supportId()).contract().orElseThrow().number()).isEqualTo("3-с");
	}

	@RepeatedTest(5)
	void takesOneContractOfTwoThatAreSentAtTheSameMoment() throws Exception {
		var track = this.tracks.start();
		var task = this.watch.task(track, "Task_SignContract").getId();
		var answers = AtOnce.all(() -> SubmittedForm.send(this.port, track.director(), task, contract("1")),
				() -> SubmittedForm.send(this.port, track.district().schoolUser(2), task, contract("2")));
		assertThat(answers).filteredOn(SubmittedForm::accepted).hasSize(1);
		assertThat(answers).filteredOn(answer -> !answer.accepted())
			.allSatisfy(answer -> assertThat(answer.message()).startsWith("Задача уже выполнена или вам недоступна"));
		assertThat(this.supports.get(track.supportId()).contract().orElseThrow().number())
			.isEqualTo(answers.get(0).accepted() ? "1" : "2");
	}

	@Test
	void refusesASelfAssessmentThatWasReturnedMeanwhile() {
		var track = this.tracks.start().upTo("Task_FillSelfAssessment");
		var task = this.watch.task(track, "Task_FillSelfAssessment").getId();
		track.assess();
		track.complete(track.curator(), "Task_AgreeRiskProfile",
				SchoolForms.disagreement(track.factors(), "Кабинет не оснащён", "Приложите данные"));
		var absent = Map.<String, Object>of("factors",
				track.factors().stream().map(each -> Map.of("number", each.number(), "grade", "ABSENT")).toList());
		var answer = SubmittedForm.send(this.port, track.director(), task, absent);
		assertThat(answer.accepted()).isFalse();
		assertThat(answer.message()).contains("Обновите список задач");
		var profile = this.profiles.of(track.supportId()).orElseThrow();
		assertThat(profile.state()).isEqualTo(RiskProfileState.RETURNED);
		assertThat(profile.grades()).filteredOn(FactorGrade::activated)
			.extracting(FactorGrade::grade)
			.containsExactly(Grade.ACUTE, Grade.SIGNIFICANT);
		assertThat(this.watch.task(track, "Task_FillSelfAssessment").getId()).isNotEqualTo(task);
	}

	private static Map<String, Object> contract(String number) {
		return Map.of("contractNumber", number, "contractDate", "2026-09-15", "subject", "Совместные занятия");
	}

}
