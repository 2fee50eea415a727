package org.vekha.process.school;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.CoversModel;
import org.vekha.process.RunningYears;
import org.vekha.process.access.Participants;
import org.vekha.process.model.Ids;
import org.vekha.process.school.StartedReviews.Panel;
import org.vekha.programme.ItemRemark;
import org.vekha.programme.ProgrammeItem;
import org.vekha.programme.Programmes;
import org.vekha.programme.Review;
import org.vekha.programme.Reviews;
import org.vekha.programme.Verdict;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.vekha.process.school.StartedReviews.TASK;
import static org.vekha.process.school.StartedReviews.review;
import static org.vekha.process.school.StartedReviews.reviewBut;

@VekhaTest
@CoversModel(ExpertReviewProcess.KEY)
class ExpertReviewProcessTests {

	@Autowired
	private StartedReviews started;

	@Autowired
	private Programmes programmes;

	@Autowired
	private Reviews reviews;

	@Autowired
	private Participants participants;

	private Panel panel;

	@BeforeEach
	void request() {
		this.panel = this.started.start();
	}

	@Test
	void asksEachExpertInAnInstanceThatTheOtherDoesNotSee() {
		for (int expert = 0; expert < 2; expert++) {
			var instance = this.panel.instances().get(expert);
			var login = this.panel.experts().get(expert);
			assertThat(instance).isWaitingAt(TASK);
			assertThat(task(instance)).isAssignedTo(login);
			assertThat(this.participants.tasks(login, TASK, "")).extracting("processInstanceId")
				.containsExactly(instance.getId());
		}
		assertThat(task(this.panel.instances().get(0)).getName())
			.isEqualTo("Подготовить экспертное заключение — СОШ № 1 · expert");
	}

	@Test
	void endsOnceTheReviewIsGiven() {
		this.started.complete(this.panel, 0, review(2));
		this.started.complete(this.panel, 1, review(1));
		assertThat(this.panel.instances()).allSatisfy(instance -> {
			assertThat(instance).isEnded()
				.hasPassedInOrder(TASK, "Task_RecordReview", "EndEvent_ReviewGiven")
				.hasNotPassed("Task_NameExpert");
			assertThat(instance).variables().containsOnlyKeys(Ids.REVIEW, "expertAble", "reviewGiven");
		});
		assertThat(given(0).percent()).isEqualTo(100);
		assertThat(given(0).conclusion()).isEqualTo("Программа продумана.");
		assertThat(given(0).givenOn()).isEqualTo(RunningYears.ORDER_DATE);
		assertThat(given(1).percent()).isEqualTo(50);
		assertThat(given(1).scores()).extracting("remark").containsOnly("Уточните.");
	}

	@Test
	void leavesTheOtherReviewOpen() {
		this.started.complete(this.panel, 0, review(2));
		assertThat(this.panel.instances().get(1)).isWaitingAt(TASK).hasNotPassed("Task_RecordReview");
		assertThat(given(1).given()).isFalse();
	}

	static Stream<Arguments> faultyReviews() {
		var all = StartedReviews.scores(2);
		return Stream.of(arguments(reviewBut("scores", all.subList(1, all.size())), "Оцените критерий"),
				arguments(reviewBut("scores", List.of(all.get(0), all.get(0))), "оценён дважды"),
				arguments(reviewBut("scores", List.of(Map.of("criterion", "STYLE", "points", "2"))), "не опознан"),
				arguments(reviewBut("scores", List.of(Map.of("criterion", "GOAL", "points", "3"))), "нет в форме"),
				arguments(reviewBut("scores", List.of(Map.of("criterion", "GOAL", "points", "1"))), "заполните поле"),
				arguments(reviewBut("scores", List.of(Map.of("points", "2"))), "строка не опознана"),
				arguments(reviewBut("conclusion", " "), "Заполните поле"),
				arguments(reviewBut("conclusion", "я".repeat(4001)), "длиннее 4000 знаков (сейчас 4001)"),
				arguments(reviewBut("remarks", List.of(Map.of("item", "goal:2", "remark", "Уточните"))),
						"пункта в этой"),
				arguments(reviewBut("remarks", List.of(Map.of("item", "вся", "remark", "Уточните"))), "не опознан"),
				arguments(reviewBut("remarks", List.of(Map.of("remark", "Уточните"))), "выберите ответ"),
				arguments(reviewBut("declined", true), "Почему не можете оценить"),
				arguments(reviewBut("scores", List.of()), "нет ни одной строки"),
				arguments(reviewBut(Ids.REVIEW, "e4b4ff5b-9a6d-4f4c-8b53-b4d0a6f3a0f5"), "не предусмотрено формой"));
	}

	@ParameterizedTest
	@MethodSource("faultyReviews")
	void refusesAFaultyReviewAndStaysWhereItWas(Map<String, Object> form, String fault) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.started.complete(this.panel, 0, form))
			.withMessageContaining(fault);
		assertNothingGiven();
	}

	@Test
	void bindsRemarksToGoalsAndMeasures() {
		var measure = "measure:" + this.programmes.get(this.panel.supportId()).current().measures().get(0).id();
		var remarks = List.of(Map.of("item", StartedReviews.GOAL, "remark", "Назовите класс"),
				Map.of("item", measure, "remark", "Кто ведёт?"));
		this.started.complete(this.panel, 0, reviewBut("remarks", remarks));
		assertThat(given(0).itemRemarks()).containsExactly(
				new ItemRemark(ProgrammeItem.of(StartedReviews.GOAL), "Назовите класс"),
				new ItemRemark(ProgrammeItem.of(measure), "Кто ведёт?"));
	}

	@Test
	void letsTheCoordinatorNameSomebodyElseWhereTheExpertCannotJudge() {
		this.panel = this.started.start(1);
		var coordinator = this.panel.district().user(Role.COORDINATOR);
		var instance = this.panel.instances().get(0);
		this.started.complete(this.panel, 0, Map.of("declined", true, "declineReason", "Веду там уроки"));
		assertThat(instance).isWaitingAt("Task_NameExpert").hasPassed("Task_RecordReview");
		assertThat(task(instance)).hasCandidateGroup("coordinator");
		assertThat(given(0).declinedBy()).isEqualTo(this.panel.experts().get(0));
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.started.name(this.panel, coordinator, this.panel.experts().get(0)))
			.withMessageContaining("не может оценить эту программу");
		this.started.name(this.panel, coordinator, this.panel.district().expert2());
		assertThat(instance).isWaitingAt(TASK);
		assertThat(task(instance)).isAssignedTo(this.panel.district().expert2());
		this.participants.complete(this.panel.district().expert2(), TASK, "СОШ № 1", review(2));
		this.started.settle(this.panel);
		assertThat(instance).isEnded().hasPassedInOrder("Task_NameExpert", "Task_RecordExpert", "EndEvent_ReviewGiven");
		assertThat(given(0).expert()).isEqualTo(this.panel.district().expert2());
		assertThat(given(0).percent()).isEqualTo(100);
	}

	@Test
	void asksTheCoordinatorWhereNobodyIsLeft() {
		this.panel = this.started.start(0);
		var instance = this.panel.instances().get(0);
		assertThat(instance).isWaitingAt("Task_NameExpert").hasNotPassed(TASK);
		var district = this.panel.district();
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.started.name(this.panel, district.user(Role.COORDINATOR), district.schoolUser(1)))
			.withMessageContaining("не может оценить эту программу");
		this.started.name(this.panel, district.user(Role.COORDINATOR), district.user(Role.EXPERT));
		assertThat(task(instance)).isAssignedTo(district.user(Role.EXPERT));
	}

	@Test
	void doesNotAskAnExpertWhoWorksAtTheSchoolByNow() {
		this.started.employ(this.panel.experts().get(0), this.panel);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.started.complete(this.panel, 0, review(2)))
			.withMessageContaining("Вы работаете в этой школе");
		assertNothingGiven();
		var again = this.started.start(this.panel.reviewIds().get(0));
		assertThat(again).isWaitingAt("Task_NameExpert").hasNotPassed(TASK);
	}

	@Test
	void refusesWhomTheTaskIsNotFor() {
		var task = task(this.panel.instances().get(0));
		var district = this.panel.district();
		for (var stranger : List.of(district.expert2(), district.schoolUser(1), district.user(Role.CURATOR),
				district.user(Role.COORDINATOR))) {
			assertThatExceptionOfType(ProcessEngineException.class).as(stranger)
				.isThrownBy(() -> this.participants.complete(stranger, task, review(2)));
			assertNothingGiven();
		}
	}

	@Test
	void refusesASecondReview() {
		var task = task(this.panel.instances().get(0));
		this.started.complete(this.panel, 0, review(2));
		assertThatExceptionOfType(ProcessEngineException.class)
			.isThrownBy(() -> this.participants.complete(this.panel.experts().get(0), task, review(0)));
		var again = this.started.start(this.panel.reviewIds().get(0));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.started.complete(this.panel, 0, review(0)))
			.withMessageContaining("уже дано");
		assertThat(again).isWaitingAt(TASK);
		assertThat(given(0).percent()).isEqualTo(100);
	}

	@Test
	void refusesAReviewOfAProgrammeThatIsNoLongerReviewed() {
		this.programmes.applyVerdict(this.panel.supportId(), Verdict.COORDINATOR);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.started.complete(this.panel, 0, review(2)));
		assertNothingGiven();
	}

	private void assertNothingGiven() {
		var instance = this.panel.instances().get(0);
		assertThat(instance).isWaitingAt(TASK).hasNotPassed("Task_RecordReview");
		assertThat(instance).variables().containsOnlyKeys(Ids.REVIEW, "expertAble");
		assertThat(given(0).given()).isFalse();
		assertThat(given(0).scores()).isEmpty();
	}

	private Review given(int expert) {
		return this.reviews.get(this.panel.reviewIds().get(expert));
	}

}
