package org.vekha.process.school;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.document.SomeFiles;
import org.vekha.process.Districts;
import org.vekha.process.access.PageVisitor;
import org.vekha.reporting.ReportState;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who sees the page of a school and acts on it: its own people, and nobody else.
 */
@VekhaTest
class OwnSchoolRightsTests extends OwnSchoolPage {

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

}
