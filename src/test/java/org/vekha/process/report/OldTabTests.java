package org.vekha.process.report;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.Districts;
import org.vekha.process.access.Browser;
import org.vekha.process.report.StartedReports.StartedReport;
import org.vekha.process.task.FormDrafts;
import org.vekha.reporting.LineOutcome;
import org.vekha.reporting.LineReport;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.reporting.ReportState;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A report that is submitted from a tab which has been open for too long, over HTTP: what
 * was typed is not lost.
 */
@VekhaTest
class OldTabTests {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final Map<String, Object> TYPED = Map.of("summary", "Написано заново");

	@Autowired
	private StartedReports started;

	@Autowired
	private QuarterlyReports reports;

	@Autowired
	private FormDrafts drafts;

	@Autowired
	private TaskService tasks;

	@LocalServerPort
	private int port;

	private StartedReport it;

	private String school;

	private Map<String, Object> form;

	@BeforeEach
	void open() {
		this.it = this.started.ofSchool();
		this.started.goTo(this.it, StartedReports.IN_FIRST_PERIOD);
		this.school = this.it.district().schoolUser(1);
		this.form = this.started.filledIn(this.it, "DONE");
	}

	@AfterEach
	void setTheClockRight() {
		ClockUtil.reset();
	}

	@Test
	void doesNotAnswerForAReportThatWasGivenBackMeanwhile() throws Exception {
		var old = task();
		this.started.complete(this.it, this.school, "Task_SubmitReport", this.form);
		this.started.complete(this.it, this.it.district().user(Role.CURATOR), "Task_CheckReport",
				Map.of("decision", "return", "remark", "Сколько детей?"));
		save(task());

		var answer = submit(old, this.form);

		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(message(answer)).startsWith("Задача уже выполнена");
		assertThat(this.reports.get(this.it.reportId()).state()).isEqualTo(ReportState.RETURNED);
		assertThat(this.reports.get(this.it.reportId()).remark()).isEqualTo("Сколько детей?");
		assertThat(this.drafts.of(task().getId(), this.school)).contains(TYPED);
	}

	@Test
	void saysThatTheReportIsInAndKeepsTheDraft() throws Exception {
		var open = task();
		save(open);
		this.reports.submit(this.it.reportId(), answers(), "Сдано.", this.school, StartedReports.IN_FIRST_PERIOD);

		var answer = submit(open, this.form);

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(message(answer)).isEqualTo("Отчёт уже сдан: «На проверке».");
		assertThat(this.reports.get(this.it.reportId()).summaryText()).isEqualTo("Сдано.");
		assertThat(this.drafts.of(open.getId(), this.school)).contains(TYPED);
	}

	private List<LineReport> answers() {
		return this.reports.questions(this.it.reportId())
			.asked()
			.stream()
			.map(line -> new LineReport(line.lineId(), LineOutcome.NOT_DONE, "Не успели.", null, null))
			.toList();
	}

	private void save(Task task) throws Exception {
		var answer = Browser.inPage(this.port, this.school)
			.put("/web/tasks/%s/draft".formatted(task.getId()), JSON.writeValueAsString(TYPED));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
	}

	private HttpResponse<String> submit(Task task, Map<String, Object> entered) throws Exception {
		var variables = new HashMap<String, Object>();
		for (var field : entered.entrySet()) {
			variables.put(field.getKey(),
					(field.getValue() instanceof List<?> rows)
							? Map.of("type", "Json", "value", JSON.writeValueAsString(rows))
							: Map.of("value", field.getValue()));
		}
		return Browser.at(this.port)
			.as(this.school, Districts.PASSWORD)
			.post("/engine-rest/task/%s/submit-form".formatted(task.getId()),
					JSON.writeValueAsString(Map.of("variables", variables)));
	}

	private static String message(HttpResponse<String> answer) throws Exception {
		return JSON.readTree(answer.body()).at("/message").asText();
	}

	private Task task() {
		return this.tasks.createTaskQuery().processInstanceId(this.it.instance().getId()).singleResult();
	}

}
