package org.vekha.process.school;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.document.SomeFiles;
import org.vekha.process.access.Browser;
import org.vekha.process.task.DocumentsTab;
import org.vekha.programme.Measure;
import org.vekha.programme.Programmes;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.reporting.ReportLine;
import org.vekha.roadmap.ExpectedResult;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The files that a school attaches to the measures of its programme, over HTTP.
 */
@VekhaTest
class MeasureFilesTests {

	private static final ObjectMapper JSON = new ObjectMapper();

	@Autowired
	private SchoolTracks tracks;

	@Autowired
	private Programmes programmes;

	@Autowired
	private QuarterlyReports reports;

	@Autowired
	private TaskService tasks;

	@LocalServerPort
	private int port;

	private SchoolTrack track;

	private Measure measure;

	@BeforeEach
	void reporting() {
		this.track = this.tracks.start().upTo("Task_SubmitReport");
		this.measure = this.programmes.approvedMeasures(this.track.supportId())
			.stream()
			.filter(each -> ExpectedResult.read(each.expectedResult()).needsPaper())
			.findFirst()
			.orElseThrow();
	}

	@Test
	void areAllThatADocumentWhichIsExpectedNeeds() throws Exception {
		var school = logIn(this.track.director());
		assertThat(markDone(school)).isEqualTo(200);
		assertThat(settled()).isEmpty();
		var file = attach(school).get(0);
		assertThat(file.at("/name").asText()).isEqualTo("Справка.pdf");
		assertThat(file.at("/removable").asBoolean()).isTrue();
		assertThat(settled()).containsExactly(this.measure.title());
		// The curator and whoever writes the report find it, too
		var curator = logIn(this.track.curator());
		assertThat(curator.get(path() + "/" + file.at("/id").asText()).statusCode()).isEqualTo(200);
		var task = this.tasks.createTaskQuery()
			.taskDefinitionKey("Task_SubmitReport")
			.tenantIdIn(this.track.district().id())
			.list()
			.get(0);
		assertThat(DocumentsTab.open(this.port, this.track.director(), task.getId()).documents())
			.extracting(document -> document.at("/title").asText())
			.contains("Справка.pdf");
		assertThat(school.delete(path() + "/" + file.at("/id").asText()).body()).isEqualTo("[]");
		assertThat(settled()).isEmpty();
	}

	@Test
	void areAttachedByTheSchoolAloneAndSeenByNoOther() throws Exception {
		var file = path() + "/" + attach(logIn(this.track.director())).get(0).at("/id").asText();
		var curator = logIn(this.track.curator());
		assertThat(send(curator, path()).statusCode()).isEqualTo(403);
		assertThat(curator.delete(file).statusCode()).isEqualTo(403);
		var other = logIn(this.track.district().schoolUser(2));
		assertThat(other.get(file).statusCode()).isEqualTo(404);
		assertThat(send(other, path()).statusCode()).isEqualTo(404);
		var missing = path().replace(this.measure.id().toString(), this.track.supportId().toString());
		var refused = send(logIn(this.track.director()), missing);
		assertThat(refused.statusCode()).isEqualTo(404);
		assertThat(refused.body()).contains("нет в программе школы");
	}

	private List<String> settled() {
		return this.reports.questions(this.reports.ofSupport(this.track.supportId()).get(0).id())
			.settled()
			.stream()
			.map(ReportLine::title)
			.toList();
	}

	private int markDone(Browser school) throws Exception {
		var row = Map.of("measureId", this.measure.id().toString(), "known", 0, "state", "DONE", "doneOn",
				"2026-10-01");
		return school
			.put("/web/measures?supportId=" + this.track.supportId(),
					JSON.writeValueAsString(Map.of("rows", List.of(row))))
			.statusCode();
	}

	private JsonNode attach(Browser school) throws Exception {
		var answer = send(school, path());
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return JSON.readTree(answer.body());
	}

	private static HttpResponse<String> send(Browser browser, String path) {
		return browser.file(path, Map.of(), "Справка.pdf", SomeFiles.pdf());
	}

	private String path() {
		return "/web/measures/%s/%s/files".formatted(this.track.supportId(), this.measure.id());
	}

	private Browser logIn(String user) {
		return Browser.inPage(this.port, user).accept("application/json");
	}

}
