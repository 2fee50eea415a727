package org.vekha.process.school;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.cycle.AgreementState;
import org.vekha.cycle.SchoolSupports;
import org.vekha.document.SomeFiles;
import org.vekha.process.Districts;
import org.vekha.process.Jobs;
import org.vekha.process.access.PageVisitor;
import org.vekha.reporting.MeasureMarks;
import org.vekha.reporting.QuarterlyReport;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.reporting.ReportState;
import org.vekha.school.Schools;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of a school, over HTTP: what is asked of it is closed in place.
 */
@VekhaTest
class OwnSchoolTests {

	private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 7);

	@Autowired
	private SchoolTracks tracks;

	@Autowired
	private SchoolSupports supports;

	@Autowired
	private MeasureMarks marks;

	@Autowired
	private QuarterlyReports reports;

	@Autowired
	private Schools schools;

	@Autowired
	private Accounts accounts;

	@Autowired
	private TaskService tasks;

	@Autowired
	private Jobs jobs;

	@LocalServerPort
	private int port;

	private SchoolTrack track;

	private PageVisitor director;

	@Test
	void asksForWhatIsDueThisMonthAndTakesTheAnswers() {
		reporting();
		var page = this.director.read(address());
		assertThat(page.at("/school/name").asText()).isEqualTo("СОШ № 1");
		assertThat(page.at("/school/until").asText()).isEqualTo("2026-12-31");
		assertThat(titles(page, "ASKED")).contains("Провести срез по математике", "Занятия с учителем партнёра")
			.doesNotContain("Тренинг для учителей");
		assertThat(page.at("/later/next").findValuesAsText("title")).contains("Тренинг для учителей");
		var measure = line(page, "MEASURE");
		var marked = this.director.put("/web/measures?supportId=" + this.track.supportId(), Map.of("rows", List
			.of(Map.of("measureId", measure.at("/id").asText(), "known", 0, "state", "DONE", "doneOn", "2026-12-01"))));
		assertThat(marked.statusCode()).isEqualTo(200);
		assertThat(line(this.director.read(address()), "MEASURE").at("/lacks").asText()).contains("ожидается документ");
		var files = "/web/measures/%s/%s/files".formatted(this.track.supportId(), measure.at("/id").asText());
		assertThat(this.director.file(files, "фото.pdf", SomeFiles.pdf()).statusCode()).isEqualTo(200);
		var after = this.director.read(address());
		assertThat(titles(after, "ASKED")).doesNotContain("Занятия с учителем партнёра");
		assertThat(after.at("/finished").findValuesAsText("title")).contains("Занятия с учителем партнёра",
				"Утверждение программы приказом по школе");
	}

	@Test
	void takesTheSchoolsWordOnAnAgreementToItsCurator() {
		reporting();
		var agreement = line(this.director.read(address()), "AGREEMENT");
		assertThat(agreement.at("/late").asInt()).isEqualTo(38);
		var path = address() + "/agreements/" + agreement.at("/id").asText();
		refuses("почему", this.director.put(path, Map.of("state", "NOT_POSSIBLE")));
		refuses("Пояснение", this.director.put(path, Map.of("state", "IN_PROGRESS", "note", "я".repeat(4001))));
		refuses("Что сделано", this.director.put(path, Map.of("note", "Без ответа")));
		assertThat(openAgreements()).isEqualTo(1);
		var answered = this.director.put(path, Map.of("state", "NOT_POSSIBLE", "note", "Заболел учитель"));
		assertThat(line(PageVisitor.json(answered), "AGREEMENT").at("/standing").asText()).isEqualTo("ANSWERED");
		assertThat(this.director.file(path + "/files", "фото.pdf", SomeFiles.pdf()).statusCode()).isEqualTo(200);
		var done = this.director.put(path,
				Map.of("state", "DONE", "paperText", "Справка № 7", "paperDate", "2026-12-02"));
		assertThat(PageVisitor.json(done).at("/finished").toString()).contains("Справка № 7 от 02.12.2026");
		assertThat(openAgreements()).isZero();
		assertThat(this.supports.get(this.track.supportId()).interview().orElseThrow().agreements().get(0).state())
			.isEqualTo(AgreementState.DONE);
		refuses("уже закрыта", this.director.put(path, Map.of("state", "DONE")));
		this.track.submit(report());
		var curator = PageVisitor.logIn(this.port, this.track.curator());
		assertThat(curator.get("/web/tasks/%s/documents".formatted(task("Task_CheckReport").getId())).body())
			.contains("фото.pdf", "Договорённость");
	}

	@Test
	void sendsTheReportThroughTheSameChecksAsTasklist() {
		reporting();
		var task = task("Task_SubmitReport");
		var path = address() + "/tasks/" + task.getId();
		var sheet = this.director.read(path);
		assertThat(sheet.at("/title").asText()).isEqualTo("Отчёт за период «1-я четверть»");
		var lines = StreamSupport.stream(sheet.at("/lines").spliterator(), false)
			.map(line -> Map.of("lineId", line.at("/lineId").asText(), "outcome", "IN_PROGRESS"))
			.toList();
		assertThat(lines).isNotEmpty();
		refuses("Главное за период", this.director.post(path, Map.of("lines", lines)));
		refuses("Состояние", this.director.post(path,
				Map.of("lines", List.of(Map.of("lineId", lines.get(0).get("lineId"))), "summary", "Всё.")));
		refuses("не предусмотрено", this.director.post(path, Map.of("lines", lines, "summary", "Всё.", "decision", 1)));
		refuses("лишние строки", this.director.post(path, Map.of("lines",
				List.of(Map.of("lineId", this.track.supportId().toString(), "outcome", "DONE")), "summary", "Всё.")));
		assertThat(task("Task_SubmitReport").getAssignee()).as("nothing has changed").isNull();
		assertThat(report().state()).isEqualTo(ReportState.OPEN);
		this.director.put("/web/tasks/%s/draft".formatted(task.getId()),
				Map.of("lines", lines, "summary", "Набрано раньше."));
		assertThat(this.director.read(path).at("/values/summary").asText()).isEqualTo("Набрано раньше.");
		assertThat(this.director.read(path).at("/lines/0/answer/outcome").asText()).isEqualTo("IN_PROGRESS");
		var sent = this.director.post(path, Map.of("lines", lines, "summary", "Всё."));
		assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
		assertThat(report().state()).isEqualTo(ReportState.SUBMITTED);
		assertThat(titles(PageVisitor.json(sent), "ASKED")).doesNotContain("Сдать отчёт за период");
		assertThat(this.director.get(path).statusCode()).isEqualTo(404);
		assertThat(this.director.post(path, Map.of("lines", lines, "summary", "Всё.")).statusCode()).isEqualTo(404);
	}

	@Test
	void showsASchoolNothingOfAnotherAndTakesNothingForIt() {
		var both = this.tracks.start(2);
		this.track = both.get(0).upTo("Task_SubmitReport");
		this.director = PageVisitor.logIn(this.port, this.track.director());
		var agreement = line(this.director.read(address()), "AGREEMENT").at("/id").asText();
		var help = PageVisitor.json(this.director.post(address() + "/help", Map.of("text", "Нет учителя")))
			.at("/help/0/id")
			.asText();
		var report = task("Task_SubmitReport").getId();
		var other = PageVisitor.logIn(this.port, both.get(1).director());
		var own = "/web/our-school/" + both.get(1).supportId();
		assertThat(other.get(own).statusCode()).isEqualTo(200);
		assertThat(other.get("/our-school").body()).contains("СОШ № 2").doesNotContain("СОШ № 1");
		for (var at : List.of(address(), own)) {
			assertThat(other.get(at + "/tasks/" + report).statusCode()).isEqualTo(404);
			assertThat(other.post(at + "/tasks/" + report, Map.of("summary", "Чужое")).statusCode()).isEqualTo(404);
			assertThat(other.put(at + "/agreements/" + agreement, Map.of("state", "DONE")).statusCode()).isEqualTo(404);
			assertThat(other.get(at + "/agreements/%s/files".formatted(agreement)).statusCode()).isEqualTo(404);
			assertThat(
					other.file(at + "/agreements/%s/files".formatted(agreement), "a.pdf", SomeFiles.pdf()).statusCode())
				.isEqualTo(404);
			assertThat(other.post(at + "/help/%s/close".formatted(help), Map.of()).statusCode()).isEqualTo(404);
		}
		assertThat(other.get(address()).statusCode()).isEqualTo(404);
		assertThat(other.post(address() + "/help", Map.of("text", "Чужое")).statusCode()).isEqualTo(404);
		for (var stranger : List.of(this.track.curator(), this.track.coordinator(),
				this.track.district().user(Role.METHODIST))) {
			assertThat(PageVisitor.logIn(this.port, stranger).get(address()).statusCode()).isEqualTo(403);
		}
		var page = this.director.read(address());
		assertThat(page.at("/help/0/open").asBoolean()).isTrue();
		assertThat(page.at("/help")).hasSize(1);
		assertThat(openAgreements()).isEqualTo(1);
		assertThat(report().state()).isEqualTo(ReportState.OPEN);
		assertThat(this.marks.latest(this.track.supportId())).isEmpty();
	}

	@Test
	void letsTwoPeopleOfASchoolWorkSideBySide() {
		reporting();
		var second = "deputy." + this.track.district().id();
		this.accounts.registerUser(second, "Заместитель", Districts.PASSWORD);
		this.accounts.join(second, Role.SCHOOL);
		this.accounts.join(second, this.schools.get(this.track.district().school(1)).group());
		this.accounts.admit(second, this.track.district().id());
		var deputy = PageVisitor.logIn(this.port, second);
		var task = task("Task_SubmitReport");
		this.tasks.setAssignee(task.getId(), this.track.director());
		refuses("уже взял в работу другой человек (СОШ № 1)",
				deputy.post(address() + "/tasks/" + task.getId(), Map.of("summary", "Всё.")));
		var asked = PageVisitor.json(deputy.post(address() + "/help", Map.of("text", "Нет учителя")));
		var path = address() + "/help/%s/close".formatted(asked.at("/help/0/id").asText());
		assertThat(this.director.post(path, Map.of()).statusCode()).isEqualTo(200);
		refuses("уже ответили", deputy.post(path, Map.of()));
	}

	@Test
	void saysSoWhereNoSupportIsUnderWay() {
		this.track = this.tracks.start();
		var partner = PageVisitor.logIn(this.port, this.track.district().schoolUser(2));
		assertThat(partner.get("/our-school").body()).contains("сейчас не сопровождается");
		assertThat(partner.get(address()).statusCode()).isEqualTo(404);
		this.director = PageVisitor.logIn(this.port, this.track.director());
		this.supports.close(this.track.supportId(), false, "Конец года");
		assertThat(this.director.get("/our-school").body()).contains("сейчас не сопровождается");
		assertThat(this.director.get(address()).statusCode()).isEqualTo(404);
	}

	@Test
	void takesLongNamesAndMarkupAsTheyAre() {
		this.track = this.tracks.start();
		var name = "<b>Школа</b> & " + "ы".repeat(240);
		this.schools.rename(this.track.district().school(1), name, name, LocalDate.of(2026, 10, 1));
		this.director = PageVisitor.logIn(this.port, this.track.director());
		assertThat(this.director.read(address()).at("/school/name").asText()).isEqualTo(name);
		assertThat(this.director.get("/our-school").body()).contains("&lt;b&gt;Школа").doesNotContain("<b>Школа");
		assertThat(this.director.post(address() + "/help", Map.of("text", "<i>Помогите</i>")).statusCode())
			.isEqualTo(200);
		var curator = PageVisitor.logIn(this.port, this.track.curator());
		assertThat(curator.get("/my-schools").body()).contains("&lt;b&gt;Школа", "&lt;i&gt;Помогите")
			.doesNotContain("<b>Школа", "<i>Помогите");
	}

	private void reporting() {
		this.track = this.tracks.start().upTo("Task_SubmitReport");
		this.jobs.goTo(DECEMBER, this.track.district().id());
		this.director = PageVisitor.logIn(this.port, this.track.director());
	}

	private String address() {
		return "/web/our-school/" + this.track.supportId();
	}

	private Task task(String key) {
		return this.tasks.createTaskQuery().taskDefinitionKey(key).tenantIdIn(this.track.district().id()).list().get(0);
	}

	private QuarterlyReport report() {
		return this.reports.ofSupport(this.track.supportId()).get(0);
	}

	private int openAgreements() {
		return this.supports.get(this.track.supportId()).openAgreements().size();
	}

	private static List<String> titles(JsonNode page, String standing) {
		return StreamSupport.stream(page.at("/lines").spliterator(), false)
			.filter(line -> line.at("/standing").asText().equals(standing))
			.map(line -> line.at("/title").asText())
			.toList();
	}

	private static JsonNode line(JsonNode page, String kind) {
		var byKind = new HashMap<String, JsonNode>();
		page.at("/lines").forEach(line -> byKind.putIfAbsent(line.at("/kind").asText(), line));
		assertThat(byKind).containsKey(kind);
		return byKind.get(kind);
	}

	private static void refuses(String why, HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
		assertThat(answer.body()).contains(why);
	}

}
