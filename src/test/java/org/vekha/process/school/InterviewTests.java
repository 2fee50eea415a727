package org.vekha.process.school;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.cycle.Agreement;
import org.vekha.cycle.AgreementState;
import org.vekha.cycle.SchoolSupports;
import org.vekha.process.form.OpenForms;
import org.vekha.risk.RiskProfileState;
import org.vekha.risk.RiskProfiles;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/**
 * What an interview leaves behind: agreements that are asked after, and one protocol for
 * several schools.
 */
@VekhaTest
class InterviewTests {

	private static final LocalDate HELD_ON = LocalDate.of(2026, 9, 28);

	@Autowired
	private SchoolTracks tracks;

	@Autowired
	private TrackWatch watch;

	@Autowired
	private SchoolSupports supports;

	@Autowired
	private RiskProfiles profiles;

	@Autowired
	private OpenForms forms;

	@Test
	void asksTheCuratorAfterAgreementsUntilTheyAreDone() {
		var track = this.tracks.start().upTo("Task_AgreeRiskProfile");
		var row = rows(track, "Task_AgreeRiskProfile", "agreements").get(0);
		assertThat(row).containsEntry("text", "Провести срез по математике")
			.containsEntry("due", "30.10.2026")
			.containsEntry("state", "IN_PROGRESS");
		track.complete(track.curator(), "Task_AgreeRiskProfile",
				answered(SchoolForms.disagreement(track.factors(), "Кабинет не оснащён", "Приложите данные"),
						Map.of("agreementId", row.get("agreementId"), "state", "MOVED", "newDue", "2026-11-20", "note",
								"Болел учитель")));
		track.assess();
		var moved = rows(track, "Task_AgreeRiskProfile", "agreements").get(0);
		assertThat(moved).containsEntry("due", "20.11.2026");
		assertThat(moved.get("history").toString()).contains("28.09.2026: перенесена на 20.11.2026 – Болел учитель");
		track.complete(track.curator(), "Task_AgreeRiskProfile", answered(SchoolForms.agreement(track.factors()),
				Map.of("agreementId", row.get("agreementId"), "state", "DONE")));
		assertThat(this.supports.get(track.supportId()).openAgreements()).isEmpty();
		assertThat(agreement(track).followUps()).hasSize(2);
		assertThat(this.profiles.of(track.supportId()).orElseThrow().agreedBy()).isEqualTo(track.curator());
	}

	@Test
	void keepsNothingOfAnAnswerThatIsRefused() {
		var track = this.tracks.start().upTo("Task_AgreeRiskProfile");
		var id = rows(track, "Task_AgreeRiskProfile", "agreements").get(0).get("agreementId");
		refused(track, Map.of("agreementId", UUID.randomUUID().toString(), "state", "DONE"), "у школы нет");
		refused(track, Map.of("agreementId", id, "state", "MOVED"), "Новый срок");
		refused(track, Map.of("agreementId", id, "state", "MOVED", "newDue", "2026-09-01"), "уже прошёл");
		refused(track, Map.of("agreementId", id, "state", "CANCELLED"), "почему");
		assertThat(agreement(track).state()).isEqualTo(AgreementState.IN_PROGRESS);
		assertThat(this.profiles.of(track.supportId()).orElseThrow().state()).isEqualTo(RiskProfileState.SUBMITTED);
	}

	@Test
	void closesTheInterviewsOfSeveralSchoolsWithOneProtocol() {
		var tracks = this.tracks.start(3);
		var first = tracks.get(0);
		first.jobs().goTo(HELD_ON, first.district().id());
		assertThat(rows(first, "Task_ConductInterview", "otherSchools")).extracting(row -> row.get("school"))
			.containsExactly(tracks.get(1).school(), tracks.get(2).school());
		first.complete(first.curator(), "Task_ConductInterview",
				joint(List.of(line(tracks.get(1)), Map.of("otherSupportId", id(tracks.get(2)), "included", false)),
						List.of(agreed(tracks.get(1), "2026-11-01"))));
		assertThat(first.instance()).isWaitingAt("Task_FillSelfAssessment");
		assertThat(tracks.get(1).instance()).isWaitingAt("Task_FillSelfAssessment");
		assertThat(tracks.get(2).instance()).isWaitingAt("Task_ConductInterview");
		var minutes = this.supports.get(tracks.get(1).supportId()).interview().orElseThrow();
		assertThat(minutes.heldOn()).isEqualTo("2026-09-28");
		assertThat(minutes.participants()).isEqualTo("Директор, заместитель");
		assertThat(minutes.findings()).isEqualTo("Нужен наставник");
		assertThat(minutes.protocol().number()).isEqualTo("4-п");
		assertThat(minutes.agreements()).extracting(Agreement::text).containsExactly("Найти наставника");
		assertThat(this.watch.steps(tracks.get(1).supportId())).containsEntry(CycleStep.INTERVIEW, ActivityState.DONE);
		assertThat(this.supports.get(first.supportId()).interview().orElseThrow().protocol().note())
			.isEqualTo("В том же протоколе: %s.".formatted(tracks.get(1).school()));
		this.watch.carriesNoFormFields(tracks.get(1));
	}

	@Test
	void passesASchoolWhoseInterviewHasEndedMeanwhile() {
		var tracks = this.tracks.start(2);
		tracks.get(1).interview();
		tracks.get(0)
			.complete(tracks.get(0).curator(), "Task_ConductInterview", joint(List.of(line(tracks.get(1))), List.of()));
		assertThat(this.supports.get(tracks.get(1).supportId()).interview().orElseThrow().findings())
			.isEqualTo("Математику ведут не специалисты");
		assertThat(this.supports.get(tracks.get(0).supportId()).interview().orElseThrow().protocol().note())
			.isEqualTo("Не внесены, их собеседование уже закрыто: %s.".formatted(tracks.get(1).school()));
	}

	@Test
	void savesNothingOfAProtocolWithAForeignSchoolOrABadLine() {
		var tracks = this.tracks.start(2);
		var elsewhere = this.tracks.start();
		var first = tracks.get(0);
		first.jobs().goTo(HELD_ON, first.district().id());
		refuseJoint(first, joint(List.of(line(tracks.get(1)), line(elsewhere)), List.of()), "нет среди школ");
		refuseJoint(first, joint(List.of(line(first)), List.of()), "нет среди школ");
		refuseJoint(first, joint(List.of(line(tracks.get(1))), List.of(agreed(tracks.get(1), "2026-09-01"))),
				"раньше даты проведения");
		refuseJoint(first, joint(List.of(line(tracks.get(1))), List.of(agreed(elsewhere, "2026-11-01"))),
				"не отмечена в протоколе");
		refuseJoint(first, joint(List.of(Map.of("otherSupportId", id(tracks.get(1)), "included", true)), List.of()),
				"К чему пришли с этой школой");
		refuseJoint(first, joint(List
			.of(Map.of("otherSupportId", id(tracks.get(1)), "included", true, "otherFindings", "я".repeat(4001))),
				List.of()), "длиннее 4000");
		for (var track : List.of(first, tracks.get(1), elsewhere)) {
			assertThat(track.instance()).isWaitingAt("Task_ConductInterview");
			assertThat(this.supports.get(track.supportId()).interview()).isEmpty();
		}
	}

	private void refuseJoint(SchoolTrack track, Map<String, Object> form, String complaint) {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> track.complete(track.curator(), "Task_ConductInterview", form))
			.withMessageContaining(complaint);
	}

	private void refused(SchoolTrack track, Map<String, Object> answer, String complaint) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> track.complete(track.curator(),
				"Task_AgreeRiskProfile", answered(SchoolForms.agreement(track.factors()), answer)))
			.withMessageContaining(complaint);
	}

	private static Map<String, Object> answered(Map<String, Object> form, Map<String, Object> answer) {
		var answered = new HashMap<>(form);
		answered.put("agreements", List.of(answer));
		return answered;
	}

	private static Map<String, Object> joint(List<Map<String, Object>> schools, List<Map<String, Object>> agreements) {
		var form = new HashMap<>(SchoolForms.INTERVIEW);
		form.put("protocolNumber", "4-п");
		form.put("otherSchools", schools);
		form.put("otherAgreements", agreements);
		return form;
	}

	private static Map<String, Object> line(SchoolTrack track) {
		return Map.of("otherSupportId", id(track), "included", true, "otherFindings", "Нужен наставник");
	}

	private static Map<String, Object> agreed(SchoolTrack track, String due) {
		return Map.of("otherSupport", id(track), "otherText", "Найти наставника", "otherDue", due);
	}

	private static String id(SchoolTrack track) {
		return track.supportId().toString();
	}

	private Agreement agreement(SchoolTrack track) {
		return this.supports.get(track.supportId()).interview().orElseThrow().agreements().get(0);
	}

	private List<Map<String, Object>> rows(SchoolTrack track, String taskKey, String list) {
		return this.forms
			.of(this.watch.tasks(track, taskKey)
				.stream()
				.filter(task -> task.getProcessInstanceId().equals(track.instance().getId()))
				.findFirst()
				.orElseThrow())
			.table(list);
	}

}
