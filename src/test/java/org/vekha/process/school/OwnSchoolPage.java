package org.vekha.process.school;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.vekha.access.Accounts;
import org.vekha.cycle.SchoolSupports;
import org.vekha.process.Jobs;
import org.vekha.process.access.PageVisitor;
import org.vekha.reporting.MeasureMarks;
import org.vekha.reporting.QuarterlyReport;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.school.Schools;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of a school whose track has come to its first report, over HTTP.
 */
abstract class OwnSchoolPage {

	private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 7);

	@Autowired
	SchoolTracks tracks;

	@Autowired
	SchoolSupports supports;

	@Autowired
	MeasureMarks marks;

	@Autowired
	QuarterlyReports reports;

	@Autowired
	Schools schools;

	@Autowired
	Accounts accounts;

	@Autowired
	TaskService tasks;

	@Autowired
	Jobs jobs;

	@LocalServerPort
	int port;

	SchoolTrack track;

	PageVisitor director;

	void reporting() {
		this.track = this.tracks.start().upTo("Task_SubmitReport");
		this.jobs.goTo(DECEMBER, this.track.district().id());
		this.director = PageVisitor.logIn(this.port, this.track.director());
	}

	String address() {
		return "/web/our-school/" + this.track.supportId();
	}

	Task task(String key) {
		return this.tasks.createTaskQuery().taskDefinitionKey(key).tenantIdIn(this.track.district().id()).list().get(0);
	}

	QuarterlyReport report() {
		return this.reports.ofSupport(this.track.supportId()).get(0);
	}

	int openAgreements() {
		return this.supports.get(this.track.supportId()).openAgreements().size();
	}

	static List<String> titles(JsonNode page, String standing) {
		return StreamSupport.stream(page.at("/lines").spliterator(), false)
			.filter(line -> line.at("/standing").asText().equals(standing))
			.map(line -> line.at("/title").asText())
			.toList();
	}

	static JsonNode line(JsonNode page, String kind) {
		var byKind = new HashMap<String, JsonNode>();
		page.at("/lines").forEach(line -> byKind.putIfAbsent(line.at("/kind").asText(), line));
		assertThat(byKind).containsKey(kind);
		return byKind.get(kind);
	}

	static void refuses(String why, HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
		assertThat(answer.body()).contains(why);
	}

}
