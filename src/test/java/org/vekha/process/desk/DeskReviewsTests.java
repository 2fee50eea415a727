package org.vekha.process.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.process.Districts;
import org.vekha.process.change.ChangingYears;
import org.vekha.process.change.ChangingYears.ChangingYear;
import org.vekha.process.model.Ids;
import org.vekha.programme.Reviews;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@VekhaTest
class DeskReviewsTests {

	private static final Map<String, Object> LETTER = Map.of("source", "LETTER", "text", "письмо эксперта", "date",
			ChangingYears.OPENING.toString());

	@Autowired
	private ChangingYears years;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Reviews reviews;

	@Autowired
	private TaskService tasks;

	@LocalServerPort
	private int port;

	private ChangingYear year;

	private DeskVisitor coordinator;

	private Task review;

	private UUID reviewId;

	@BeforeEach
	void begin() {
		this.year = this.years.begin();
		this.year.staff()
			.on(ChangingYears.OPENING, "Task_ConductInterview", "Task_FillSelfAssessment", "Task_AgreeRiskProfile",
					"Task_DraftProgramme");
		this.coordinator = DeskVisitor.logIn(this.port, this.year.coordinator());
		var expert = this.year.district().user(Role.EXPERT);
		this.review = this.year.tasks("Task_ReviewProgramme")
			.stream()
			.filter(task -> expert.equals(task.getAssignee()))
			.findFirst()
			.orElseThrow();
		this.reviewId = UUID.fromString((String) this.tasks.getVariable(this.review.getId(), Ids.REVIEW));
	}

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void givesAReviewToAnotherExpertWhoIsNotInvolved() {
		var writer = expert("writer");
		this.year.district().supported().forEach(school -> this.accounts.join(writer, "school-" + school));
		var other = expert("expert3");

		assertThat(reassign(writer)).startsWith("Передано 0").contains("не может оценить");
		assertThat(reassign(this.year.district().user(Role.CURATOR))).contains("роль: эксперт");
		assertThat(reassign(other)).isEqualTo("Передано 1");

		assertThat(task().getAssignee()).isEqualTo(other);
		assertThat(this.reviews.get(this.reviewId).expert()).isEqualTo(other);
		var former = DeskVisitor.logIn(this.port, this.year.district().user(Role.EXPERT));
		assertThat(former.get("/camunda/api/engine/engine/default/task/" + this.review.getId()).statusCode())
			.isEqualTo(404);
	}

	@Test
	void letsTheCoordinatorEnterAReviewAndKeepsWhoseItIs() {
		var curator = DeskVisitor.logIn(this.port, this.year.district().user(Role.CURATOR));
		assertThat(DeskVisitor.message(curator.act(this.review.getId() + "/entry", List.of(), LETTER)))
			.contains("может внести только координатор");

		var answer = this.coordinator.act(this.review.getId() + "/entry", List.of(), LETTER);

		assertThat(DeskVisitor.json(answer).path("path").asText()).endsWith("#/?task=" + this.review.getId());
		assertThat(task().getAssignee()).isEqualTo(this.year.coordinator());
		this.year.staff().on(ChangingYears.OPENING, "Task_ReviewProgramme");
		assertThat(this.year.tasks("Task_ReviewProgramme")).isEmpty();
		assertThat(this.reviews.get(this.reviewId).expert()).isEqualTo(this.year.district().user(Role.EXPERT));
		assertThat(this.coordinator.get("/desk/entries").body()).contains("письмо эксперта", "письмо");
	}

	private String reassign(String user) {
		return DeskVisitor
			.summary(this.coordinator.act("reassign", List.of(this.review.getId()), Map.of("user", user)));
	}

	private Task task() {
		return this.tasks.createTaskQuery().taskId(this.review.getId()).singleResult();
	}

	private String expert(String name) {
		var login = "%s.%s".formatted(name, this.year.district().id());
		this.accounts.registerUser(login, name, Districts.PASSWORD);
		this.accounts.join(login, Role.EXPERT);
		this.accounts.admit(login, this.year.district().id());
		return login;
	}

}
