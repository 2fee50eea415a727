package org.vekha.process.school;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.help.HelpRequest;
import org.vekha.help.HelpRequests;
import org.vekha.help.HelpState;
import org.vekha.notification.Notification;
import org.vekha.notification.Notifications;
import org.vekha.process.Districts;
import org.vekha.process.access.PageVisitor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A school asks its curator for help, and is answered.
 */
@VekhaTest
class HelpForSchoolsTests {

	@Autowired
	private SchoolTracks tracks;

	@Autowired
	private HelpRequests requests;

	@Autowired
	private Notifications notifications;

	@Autowired
	private Accounts accounts;

	@LocalServerPort
	private int port;

	private SchoolTrack track;

	private PageVisitor director;

	private PageVisitor curator;

	@BeforeEach
	void visit() {
		this.track = this.tracks.start();
		this.director = PageVisitor.logIn(this.port, this.track.director());
		this.curator = PageVisitor.logIn(this.port, this.track.curator());
	}

	@Test
	void reachesTheCuratorAndTheCoordinatorAndIsAnswered() {
		var id = ask("Нет учителя физики.");
		assertThat(told(this.track.curator())).contains("СОШ № 1: нужна помощь: Нет учителя физики.");
		assertThat(told(this.track.coordinator())).contains("СОШ № 1: нужна помощь: Нет учителя физики.");
		assertThat(this.requests.openIn(List.of(this.track.district().id()))).extracting(HelpRequest::text)
			.containsExactly("Нет учителя физики.");
		assertThat(this.curator.get("/my-schools").body()).contains("Нет учителя физики.", "help-" + id);
		var refused = this.curator.post(answers(id) + "/answer", Map.of("text", " "));
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("Ответ школе");
		assertThat(this.curator.post(answers(id) + "/answer", Map.of("text", "Поможет партнёр.")).statusCode())
			.isEqualTo(200);
		assertThat(this.curator.get("/my-schools").body()).doesNotContain("Нет учителя физики.");
		assertThat(told(this.track.director())).contains("Ответ куратора на просьбу о помощи: Поможет партнёр.");
		var shown = this.director.read("/web/our-school/" + this.track.supportId()).at("/help/0");
		assertThat(shown.at("/answer").asText()).isEqualTo("Поможет партнёр.");
		assertThat(shown.at("/open").asBoolean()).isFalse();
		assertThat(this.curator.post(answers(id) + "/close", Map.of()).body()).contains("уже ответили");
	}

	@Test
	void takesFourThousandCharactersAndNotOneMore() {
		ask("я".repeat(4000));
		var refused = this.director.post(address(), Map.of("text", "я".repeat(4001)));
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("длиннее 4000 знаков");
		assertThat(this.requests.of(this.track.supportId())).hasSize(1);
	}

	@Test
	void waitsForAnswersToSoManyAtATime() {
		Stream.generate(() -> "Нужна помощь").limit(10).forEach(this::ask);
		var refused = this.director.post(address(), Map.of("text", "Ещё одна"));
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("Ответа уже ждут 10");
		assertThat(this.requests.of(this.track.supportId())).hasSize(10);
	}

	@Test
	void isAnsweredByTheSchoolsOwnCuratorAlone() {
		var id = ask("Нет учителя физики.");
		var second = "curator2." + this.track.district().id();
		this.accounts.registerUser(second, "Другой куратор", Districts.PASSWORD);
		this.accounts.join(second, Role.CURATOR);
		this.accounts.admit(second, this.track.district().id());
		var elsewhere = this.tracks.start();
		for (var other : List.of(second, elsewhere.curator())) {
			var visitor = PageVisitor.logIn(this.port, other);
			assertThat(visitor.get("/my-schools").body()).doesNotContain("Нет учителя физики.");
			assertThat(visitor.post(answers(id) + "/answer", Map.of("text", "Чужой ответ")).statusCode())
				.isEqualTo(404);
			assertThat(visitor.post(answers(id) + "/close", Map.of()).statusCode()).isEqualTo(404);
		}
		assertThat(this.director.post(answers(id) + "/answer", Map.of("text", "Сам себе")).statusCode()).isEqualTo(403);
		assertThat(this.director.get("/my-schools").statusCode()).isEqualTo(403);
		assertThat(this.requests.of(this.track.supportId()).get(0).state()).isEqualTo(HelpState.OPEN);
	}

	private String ask(String text) {
		var answer = this.director.post(address(), Map.of("text", text));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return PageVisitor.json(answer).at("/help/0/id").asText();
	}

	private String address() {
		return "/web/our-school/%s/help".formatted(this.track.supportId());
	}

	private static String answers(String id) {
		return "/web/my-schools/help/" + id;
	}

	private List<String> told(String user) {
		return this.notifications.page(user, 0).stream().map(HelpForSchoolsTests::words).toList();
	}

	private static String words(Notification told) {
		return "%s: %s".formatted(told.title(), told.text());
	}

}
