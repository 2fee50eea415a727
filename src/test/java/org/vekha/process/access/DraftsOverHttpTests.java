package org.vekha.process.access;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
import org.vekha.process.Districts.District;
import org.vekha.process.task.FormDrafts;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is typed and not sent is kept for whoever typed it, and for nobody else.
 */
@VekhaTest
class DraftsOverHttpTests {

	private static final String TYPED = """
			{"findings":"Не хватает учителя","agreements":[{"text":"Срезы","dueDate":null},{"text":"Наставник"}]}
			""";

	@Autowired
	private Districts districts;

	@Autowired
	private StartedInterviews interviews;

	@Autowired
	private TaskService tasks;

	@Autowired
	private FormDrafts drafts;

	@LocalServerPort
	private int port;

	private District district;

	private Task interview;

	private String curator;

	@BeforeEach
	void bringToTheInterview() {
		var it = this.interviews.open(1);
		this.district = it.district();
		this.interview = it.task();
		this.curator = it.curator();
	}

	@AfterEach
	void setTheClockRight() {
		ClockUtil.reset();
	}

	@Test
	void showsADraftWithTheFormAndDropsItWithTheTask() throws Exception {
		assertThat(put(this.curator, TYPED).statusCode()).isEqualTo(200);
		var other = Door.WEB_APPLICATIONS.enter(this.port, this.curator);
		var shown = new ObjectMapper()
			.readTree(other.get(Door.WEB_APPLICATIONS.path("/task/%s/form-variables".formatted(this.interview.getId())))
				.body());
		assertThat(shown.at("/findings/value").asText()).isEqualTo("Не хватает учителя");
		assertThat(shown.at("/agreements/value").asText()).contains("Срезы", "Наставник");
		var refused = other.post(Door.WEB_APPLICATIONS.path("/task/%s/submit-form".formatted(this.interview.getId())),
				Door.variables(Map.of("heldOn", "2026-09-15", "participants", "Директор")));
		Door.assertRefused(refused, "К чему пришли");
		assertThat(this.drafts.of(this.interview.getId(), this.curator)).isPresent();
		this.tasks.complete(this.interview.getId(),
				Map.of("heldOn", "2026-09-15", "participants", "Директор", "findings", "Выводы"));
		assertThat(this.drafts.of(this.interview.getId(), this.curator)).isEmpty();
		Door.assertRefused(put(this.curator, TYPED), "Задача не найдена");
	}

	@Test
	void keepsADraftWhenTheDomainRefuses() {
		put(this.curator, TYPED);
		var late = Map.<String, Object>of("heldOn", "2026-09-16", "participants", "Директор", "findings", "Выводы");
		Door.assertRefused(Door.REST.enter(this.port, this.curator)
			.post(Door.REST.path("/task/%s/submit-form".formatted(this.interview.getId())), Door.variables(late)),
				"ещё не наступила");
		assertThat(this.drafts.of(this.interview.getId(), this.curator).orElseThrow()).containsEntry("findings",
				"Не хватает учителя");
	}

	@Test
	void givesADraftToNobodyElse() {
		put(this.curator, TYPED);
		for (var user : List.of(this.district.schoolUser(1), this.district.user(Role.HEAD),
				this.districts.open(1).user(Role.COORDINATOR))) {
			var browser = enter(user);
			assertThat(browser.get(path()).statusCode()).isEqualTo(404);
			Door.assertRefused(browser.put(path(), TYPED), "Задача не найдена");
		}
		assertThat(this.drafts.of(this.interview.getId(), this.district.schoolUser(1))).isEmpty();
		assertThat(Browser.at(this.port).get(path()).statusCode()).isEqualTo(401);
	}

	@Test
	void takesTheLastOneAndForgetsItWhenAsked() {
		put(this.curator, TYPED);
		put(this.curator, "{\"findings\":\"Иначе\"}");
		assertThat(this.drafts.of(this.interview.getId(), this.curator)).contains(Map.of("findings", "Иначе"));
		assertThat(enter(this.curator).delete(path()).statusCode()).isEqualTo(204);
		assertThat(this.drafts.of(this.interview.getId(), this.curator)).isEmpty();
	}

	@Test
	void takesTextsThatAreTooLongToBeSent() {
		assertThat(put(this.curator, "{\"findings\":\"%s\"}".formatted("я".repeat(4001))).statusCode()).isEqualTo(200);
	}

	@Test
	void refusesWhatNoFormHolds() {
		var deep = "[".repeat(30) + "]".repeat(30);
		var bad = Map.of("{\"supportId\":\"%s\"}".formatted(UUID.randomUUID()), "не предусмотрено формой",
				"{\"findings\":\"%s\"}".formatted("я".repeat(600_000)), "больше 1 МБ", "[1]", "не удалось прочитать",
				"{", "не удалось прочитать", "null", "нет полей", "", "не удалось прочитать",
				"{\"agreements\":%s}".formatted(deep), "устроен не так", "{\"findings\":\"\\u0000\"}",
				"недопустимый знак");
		bad.forEach((body, complaint) -> Door.assertRefused(put(this.curator, body), complaint));
		assertThat(this.drafts.of(this.interview.getId(), this.curator)).isEmpty();
	}

	private HttpResponse<String> put(String user, String body) {
		return enter(user).put(path(), body);
	}

	private Browser enter(String user) {
		return Browser.inPage(this.port, user);
	}

	private String path() {
		return "/web/tasks/%s/draft".formatted(this.interview.getId());
	}

}
