package org.vekha.process.school;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.process.access.Browser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is shown beside a task of its school and of what was done before, and to whom,
 * over HTTP.
 */
@VekhaTest
class TaskMatterTests {

	private static final ObjectMapper JSON = new ObjectMapper();

	@Autowired
	private SchoolTracks tracks;

	@Autowired
	private TrackWatch watch;

	@Autowired
	private TaskService tasks;

	@LocalServerPort
	private int port;

	@Test
	void theCuratorSeesTheSchoolWithItsRisksItsWayAndItsPeople() {
		var track = this.tracks.start().upTo("Task_AgreeRiskProfile");
		var card = school(track.curator(), task(track, "Task_AgreeRiskProfile"));
		assertThat(card.path("name").asText()).isEqualTo(track.school());
		assertThat(texts(card.path("statuses"), "title")).contains("ШНОР");
		assertThat(card.path("reasons").asText()).isNotBlank();
		assertThat(card.at("/risks/state").asText()).isEqualTo("На проверке");
		assertThat(texts(card.at("/risks/activated"), "number")).containsExactly(SchoolForms.ACUTE_RISK,
				SchoolForms.SIGNIFICANT_RISK);
		assertThat(texts(card.path("steps"), "title")).contains("Рисковый профиль", "Школьная программа");
		assertThat(card.path("steps")).filteredOn(step -> step.path("current").asBoolean()).hasSize(1);
		assertThat(texts(card.path("people"), "role")).contains("Куратор", "Школа");
	}

	@Test
	void aSchoolSeesItselfAndNoOtherSchool() {
		var both = this.tracks.start(2);
		var own = both.get(0).upTo("Task_FillSelfAssessment");
		var other = both.get(1).upTo("Task_FillSelfAssessment");
		var task = task(own, "Task_FillSelfAssessment");
		var card = school(own.director(), task);
		assertThat(card.path("name").asText()).isEqualTo(own.school());
		assertThat(texts(card.path("people"), "role")).contains("Куратор").doesNotContain("Школа");
		for (var tab : List.of("school", "history")) {
			var answer = get(other.director(), task, tab);
			assertThat(answer.statusCode()).isEqualTo(404);
			assertThat(answer.body()).contains("Задача не найдена");
		}
	}

	/** Both sign the contract, and see nothing else of each other. */
	@Test
	void thePartnerSchoolSeesTheContractAndNotTheSchool() {
		var track = this.tracks.start().upTo("Task_FillSelfAssessment");
		var task = task(track, "Task_SignContract");
		var partner = track.district().schoolUser(2);
		assertThat(get(partner, task, "school").statusCode()).isEqualTo(204);
		assertThat(history(partner, task)).isEmpty();
		assertThat(get(track.director(), task, "school").statusCode()).isEqualTo(200);
	}

	@Test
	void anExpertSeesWhatTheReviewNeedsAndNeitherPeopleNorDates() {
		var track = this.tracks.start().upTo("Task_ReviewProgramme");
		var review = this.watch.taskOf(track, "Task_ReviewProgramme", track.expert()).getId();
		var card = school(track.expert(), review);
		assertThat(texts(card.at("/risks/activated"), "number")).contains(SchoolForms.ACUTE_RISK);
		assertThat(card.path("people")).isEmpty();
		assertThat(card.path("steps")).isEmpty();
		assertThat(card.path("overdue")).isEmpty();
		assertThat(texts(history(track.expert(), review), "title")).containsExactly("Программа сдана, версия 1");
		assertThat(get(track.district().expert2(), review, "school").statusCode()).isEqualTo(404);
	}

	@Test
	void theHistorySaysWhoReturnedAProfileAndWhy() {
		var track = this.tracks.start().upTo("Task_AgreeRiskProfile");
		track.complete(track.curator(), "Task_AgreeRiskProfile",
				SchoolForms.disagreement(track.factors(), "Учителей не хватает", "<b>Проверьте</b> первую группу"));
		var returned = history(track.director(), task(track, "Task_FillSelfAssessment"));
		assertThat(texts(returned, "word")).containsExactly("Возвращено", "Сдано");
		assertThat(returned.get(0).path("reason").asText()).contains("<b>Проверьте</b> первую группу",
				"Фактор 1.1: Учителей не хватает");
		assertThat(returned.get(0).path("by").asText()).isNotBlank();
		assertThat(returned.get(0).path("day").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
		track.assess();
		// The interview is the curator's matter, and what the record forgets stays in the
		// history
		assertThat(texts(history(track.curator(), task(track, "Task_AgreeRiskProfile")), "title"))
			.startsWith("Самооценка сдана", "Рисковый профиль возвращён школе", "Самооценка сдана")
			.contains("Собеседование проведено", "Договорённость до 30.10.2026");
	}

	@Test
	void theHistoryOfAProgrammeHoldsItsVersionsReviewsAndVerdicts() {
		var track = this.tracks.start().upTo("Task_ReviewProgramme");
		track.review(1, 1);
		var history = history(track.director(), task(track, "Task_ReviseProgramme"));
		assertThat(texts(history, "title")).contains("Программа сдана, версия 1", "Итог экспертизы: на доработку",
				"Экспертное заключение на версию 1: 50 %");
		assertThat(history).filteredOn(entry -> entry.path("title").asText().startsWith("Экспертное"))
			.extracting(entry -> entry.path("by").asText())
			.containsExactlyInAnyOrder("Эксперт 1", "Эксперт 2");
		// Nobody is to learn from the verdict whose review was the last
		assertThat(history).filteredOn(entry -> entry.path("title").asText().startsWith("Итог"))
			.allMatch(entry -> entry.path("by").isNull());
	}

	private JsonNode school(String user, String taskId) {
		return json(user, taskId, "school");
	}

	private List<JsonNode> history(String user, String taskId) {
		return StreamSupport.stream(json(user, taskId, "history").path("entries").spliterator(), false).toList();
	}

	private JsonNode json(String user, String taskId, String tab) {
		var answer = get(user, taskId, tab);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		try {
			return JSON.readTree(answer.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private HttpResponse<String> get(String user, String taskId, String tab) {
		return Browser.inPage(this.port, user)
			.accept("application/json")
			.get("/web/tasks/%s/%s".formatted(taskId, tab));
	}

	private static List<String> texts(Iterable<JsonNode> rows, String field) {
		return StreamSupport.stream(rows.spliterator(), false).map(row -> row.path(field).asText()).toList();
	}

	private String task(SchoolTrack track, String key) {
		return this.tasks.createTaskQuery()
			.processInstanceId(track.instance().getId())
			.taskDefinitionKey(key)
			.singleResult()
			.getId();
	}

}
