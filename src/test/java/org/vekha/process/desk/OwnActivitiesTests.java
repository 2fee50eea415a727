package org.vekha.process.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.document.SomeFiles;
import org.vekha.process.access.PageVisitor;
import org.vekha.process.desk.DeskDistricts.StartedDesk;
import org.vekha.roadmap.ActivityState;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A school closes its part of an activity on its own page, with the form of the task.
 */
@VekhaTest
class OwnActivitiesTests {

	@Autowired
	private DeskDistricts desks;

	@Autowired
	private SchoolSupports supports;

	@LocalServerPort
	private int port;

	private StartedDesk desk;

	private PageVisitor director;

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void areClosedWithAPhoto() {
		var path = visit();
		assertThat(this.director.read(path).at("/inTasklist").asBoolean()).isFalse();
		var attached = with(Map.of("evidenceKind", "ATTACHED"), "evidenceText", "evidenceDate");
		refuses("ничего не приложено", path, attached);
		refuses("Когда исполнено", path, with(Map.of(), "doneOn"));
		refuses("Что сделано", path, with(Map.of("description", "я".repeat(4001))));
		assertThat(this.desks.part(this.desk, 1).state()).isEqualTo(ActivityState.IN_PROGRESS);
		var task = path.substring(path.lastIndexOf('/') + 1);
		assertThat(
				this.director.file("/web/tasks/%s/documents".formatted(task), "фото.pdf", SomeFiles.pdf()).statusCode())
			.isEqualTo(200);
		var sent = this.director.post(path, attached);
		assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
		assertThat(this.desks.part(this.desk, 1).state()).isEqualTo(ActivityState.IN_REVIEW);
		assertThat(PageVisitor.json(sent).at("/lines")).isEmpty();
		assertThat(PageVisitor.json(sent).at("/finished").toString()).contains("Мероприятие 1", "На проверке");
	}

	@Test
	void areClosedAsNotPossible() {
		var path = visit();
		var sent = this.director.post(path, Map.of("outcome", "NOT_DONE", "description", "Карантин"));
		assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
		assertThat(PageVisitor.json(sent).at("/lines")).isEmpty();
		assertThat(this.director.post(path, DeskDistricts.done()).statusCode()).isEqualTo(404);
	}

	/** Leads to the only line of the first school. */
	private String visit() {
		this.desk = this.desks.open(2);
		this.director = PageVisitor.logIn(this.port, this.desk.district().schoolUser(1));
		var support = this.supports.of(this.desk.year().id())
			.stream()
			.filter(each -> each.schoolId().equals(this.desk.district().school(1)))
			.map(SchoolSupport::id)
			.findFirst()
			.orElseThrow();
		var page = "/web/our-school/" + support;
		var lines = this.director.read(page).at("/lines");
		assertThat(lines).hasSize(1);
		assertThat(lines.at("/0/kind").asText()).isEqualTo("ACTIVITY");
		return "%s/tasks/%s".formatted(page, lines.at("/0/id").asText());
	}

	private static Map<String, Object> with(Map<String, Object> changes, String... without) {
		var form = new HashMap<>(DeskDistricts.done());
		form.putAll(changes);
		List.of(without).forEach(form::remove);
		return form;
	}

	private void refuses(String why, String path, Map<String, Object> form) {
		var answer = this.director.post(path, form);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
		assertThat(answer.body()).contains(why);
	}

}
