package org.vekha.process.school;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.access.Browser;
import org.vekha.programme.Measure;
import org.vekha.programme.Programmes;
import org.vekha.reporting.MarkState;
import org.vekha.reporting.MeasureMarks;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.reporting.ReportLine;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table in which a school marks the measures of its programme, over HTTP.
 */
@VekhaTest
class SchoolMeasuresTests {

	private static final ObjectMapper JSON = new ObjectMapper();

	@Autowired
	private SchoolTracks tracks;

	@Autowired
	private Programmes programmes;

	@Autowired
	private MeasureMarks marks;

	@Autowired
	private QuarterlyReports reports;

	@LocalServerPort
	private int port;

	private SchoolTrack track;

	private Measure measure;

	@Test
	void fillInTheReportOfThePeriod() throws Exception {
		reporting();
		var school = logIn(this.track.director());
		var table = JSON.readTree(school.get(path()).body());
		assertThat(table.at("/school/editable").asBoolean()).isTrue();
		assertThat(table.at("/rows/0/state").asText()).isEqualTo("NOT_DUE");
		assertThat(put(school, row(Map.of())).statusCode()).isEqualTo(200);
		var marked = JSON.readTree(school.get(path()).body()).at("/rows");
		assertThat(find(marked).at("/known").asInt()).isEqualTo(1);
		assertThat(find(marked).at("/state").asText()).isEqualTo("DONE");
		assertThat(this.reports.questions(this.reports.ofSupport(this.track.supportId()).get(0).id()).settled())
			.extracting(ReportLine::title)
			.containsExactly(this.measure.title());
		assertThat(school
			.get("/web/measures/history?supportId=%s&measureId=%s".formatted(this.track.supportId(), this.measure.id()))
			.body()).contains("Исполнено", "Справка № 5");
	}

	@Test
	void refuseWhatDoesNotFitAndLoseNothing() throws Exception {
		reporting();
		var school = logIn(this.track.director());
		refuses(school, "Дата исполнения", Map.of("doneOn", ""));
		refuses(school, "ещё не наступила", Map.of("doneOn", "2027-06-01"));
		refuses(school, "Дата документа", Map.of("paperDate", ""));
		refuses(school, "«7 из 5»", Map.of("n", 7, "of", 5));
		refuses(school, "Примечание", Map.of("note", "я".repeat(4001)));
		refuses(school, "нет в программе школы", Map.of("measureId", UUID.randomUUID().toString()));
		assertThat(this.marks.latest(this.track.supportId())).isEmpty();
		assertThat(put(school, row(Map.of("state", "IN_PROGRESS"))).statusCode()).isEqualTo(200);
		refuses(school, "изменил другой пользователь", Map.of());
		assertThat(this.marks.latest(this.track.supportId()).get(this.measure.id()).state())
			.isEqualTo(MarkState.IN_PROGRESS);
		assertThat(put(school, row(Map.of("known", 1))).statusCode()).isEqualTo(200);
		assertThat(this.marks.history(this.track.supportId(), this.measure.id())).hasSize(2);
	}

	@Test
	void areMarkedByTheSchoolAloneAndSeenByItsCurator() throws Exception {
		reporting();
		var curator = logIn(this.track.curator());
		assertThat(curator.get("/measures").body()).contains("СОШ № 1");
		assertThat(JSON.readTree(curator.get(path()).body()).at("/school/editable").asBoolean()).isFalse();
		assertThat(put(curator, row(Map.of())).statusCode()).isEqualTo(403);
		var other = logIn(this.track.district().schoolUser(2));
		assertThat(other.get(path()).statusCode()).isEqualTo(404);
		assertThat(put(other, row(Map.of())).statusCode()).isEqualTo(404);
		var methodist = logIn(this.track.district().user(Role.METHODIST));
		assertThat(methodist.get(path()).statusCode()).isEqualTo(404);
		assertThat(methodist.get("/measures").statusCode()).isEqualTo(403);
		assertThat(this.marks.latest(this.track.supportId())).isEmpty();
	}

	private void reporting() {
		this.track = this.tracks.start().upTo("Task_SubmitReport");
		this.measure = this.programmes.approvedMeasures(this.track.supportId()).get(0);
	}

	private String path() {
		return "/web/measures?supportId=" + this.track.supportId();
	}

	private JsonNode find(JsonNode rows) {
		for (var row : rows) {
			if (row.at("/measureId").asText().equals(this.measure.id().toString())) {
				return row;
			}
		}
		throw new AssertionError("The measure is not in its table");
	}

	private Map<String, Object> row(Map<String, Object> changes) {
		var row = new HashMap<String, Object>(Map.of("measureId", this.measure.id().toString(), "title",
				this.measure.title(), "known", 0, "state", "DONE", "doneOn", "2026-10-01", "paperKind", "DOCUMENT",
				"paperText", "Справка № 5", "paperDate", "2026-10-02"));
		row.putAll(changes);
		return row;
	}

	private void refuses(Browser school, String why, Map<String, Object> changes) throws Exception {
		var answer = put(school, row(changes));
		assertThat(answer.statusCode()).as(why).isEqualTo(400);
		assertThat(answer.body()).contains(why);
	}

	private HttpResponse<String> put(Browser browser, Map<String, Object> row) throws Exception {
		return browser.put(path(), JSON.writeValueAsString(Map.of("rows", List.of(row))));
	}

	private Browser logIn(String user) {
		return Browser.inPage(this.port, user);
	}

}
