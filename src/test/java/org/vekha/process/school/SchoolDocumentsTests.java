package org.vekha.process.school;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.document.SomeFiles;
import org.vekha.process.task.DocumentsTab;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who sees which documents of a school, over HTTP.
 */
@VekhaTest
class SchoolDocumentsTests {

	private static final String NOT_YOURS = "Документ не найден";

	@Autowired
	private SchoolTracks tracks;

	@Autowired
	private TrackWatch watch;

	@Autowired
	private TaskService tasks;

	@LocalServerPort
	private int port;

	@Test
	void aSchoolSeesNoDocumentOfAnotherSchool() {
		var both = this.tracks.start(2);
		var own = both.get(0).upTo("Task_FillSelfAssessment");
		var other = both.get(1).upTo("Task_FillSelfAssessment");
		var task = task(own, "Task_FillSelfAssessment");
		var id = DocumentsTab.open(this.port, own.director(), task).addPdf(SomeFiles.pdf());
		var stranger = DocumentsTab.open(this.port, other.director(), task);
		DocumentsTab.assertRefused(stranger.list(), 404, "Задача не найдена");
		DocumentsTab.assertRefused(stranger.download(id, 1), 404, "Задача не найдена");
		// Nor by way of a task of their own
		var theirs = DocumentsTab.open(this.port, other.director(), task(other, "Task_FillSelfAssessment"));
		assertThat(theirs.documents()).isEmpty();
		DocumentsTab.assertRefused(theirs.download(id, 1), 404, NOT_YOURS);
		DocumentsTab.assertRefused(theirs.replace(id, "Справка.png", SomeFiles.png()), 404, NOT_YOURS);
	}

	@Test
	void theCuratorAgreesTheProfileWithThePapersOfTheSchoolAtHand() {
		var track = this.tracks.start();
		DocumentsTab.open(this.port, track.curator(), task(track, "Task_ConductInterview")).addPdf(SomeFiles.pdf());
		track.interview();
		var school = DocumentsTab.open(this.port, track.director(), task(track, "Task_FillSelfAssessment"));
		assertThat(school.documents()).isEmpty();
		var id = school.addPdf(SomeFiles.pdf());
		track.assess();
		var curator = DocumentsTab.open(this.port, track.curator(), task(track, "Task_AgreeRiskProfile"));
		assertThat(curator.documents()).extracting(document -> document.path("matter").asText())
			.containsExactly("Собеседование", "Самооценка");
		DocumentsTab.assertRefused(curator.replace(id, "Справка.png", SomeFiles.png()), 403,
				"здесь его можно только смотреть");
	}

	@Test
	void thePartnerSchoolSeesTheContractAlone() {
		var track = this.tracks.start().upTo("Task_FillSelfAssessment");
		var assessment = DocumentsTab.open(this.port, track.director(), task(track, "Task_FillSelfAssessment"))
			.addPdf(SomeFiles.pdf());
		var contract = task(track, "Task_SignContract");
		DocumentsTab.open(this.port, track.director(), contract).addPdf(SomeFiles.pdf());
		var partner = DocumentsTab.open(this.port, track.district().schoolUser(2), contract);
		assertThat(partner.documents()).singleElement()
			.satisfies(document -> assertThat(document.path("matter").asText()).isEqualTo("Договор"));
		assertThat(partner.download(partner.onlyId(), 1).statusCode()).isEqualTo(200);
		DocumentsTab.assertRefused(partner.download(assessment, 1), 404, NOT_YOURS);
		var wrong = DocumentsTab.open(this.port, track.district().schoolUser(2),
				task(track, "Task_FillSelfAssessment"));
		DocumentsTab.assertRefused(wrong.list(), 404, "Задача не найдена");
	}

	@Test
	void anExpertSeesTheProgrammeAndNotTheOthersPapers() {
		var track = this.tracks.start().upTo("Task_DraftProgramme");
		DocumentsTab.open(this.port, track.director(), task(track, "Task_DraftProgramme")).addPdf(SomeFiles.pdf());
		track.draft();
		var first = this.watch.taskOf(track, "Task_ReviewProgramme", track.expert()).getId();
		var second = this.watch.taskOf(track, "Task_ReviewProgramme", track.district().expert2()).getId();
		var id = DocumentsTab.open(this.port, track.expert(), first).addPdf(SomeFiles.pdf());
		var other = DocumentsTab.open(this.port, track.district().expert2(), second);
		assertThat(other.documents()).singleElement()
			.satisfies(document -> assertThat(document.path("matter").asText()).isEqualTo("Программа"));
		DocumentsTab.assertRefused(other.download(id, 1), 404, NOT_YOURS);
		DocumentsTab.assertRefused(DocumentsTab.open(this.port, track.district().expert2(), first).list(), 404,
				"Задача не найдена");
	}

	private String task(SchoolTrack track, String key) {
		return this.tasks.createTaskQuery()
			.processInstanceId(track.instance().getId())
			.taskDefinitionKey(key)
			.singleResult()
			.getId();
	}

}
