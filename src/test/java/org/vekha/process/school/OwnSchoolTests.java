package org.vekha.process.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.cycle.AgreementState;
import org.vekha.document.SomeFiles;
import org.vekha.process.access.PageVisitor;
import org.vekha.reporting.ReportState;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of a school, over HTTP: what is asked of it is closed in place.
 */
@VekhaTest
class OwnSchoolTests extends OwnSchoolPage {

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

}
