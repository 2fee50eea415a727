package org.vekha.process.year;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.cycle.ApprovalMode;
import org.vekha.cycle.YearState;
import org.vekha.indicator.Direction;
import org.vekha.indicator.EvaluatedIndicator;
import org.vekha.indicator.Evaluation;
import org.vekha.indicator.IndicatorLine;
import org.vekha.indicator.Indicators;
import org.vekha.process.CoversModel;
import org.vekha.process.Districts;
import org.vekha.process.Jobs;
import org.vekha.process.access.Participants;
import org.vekha.process.year.SmallYears.SmallYear;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@VekhaTest
@CoversModel(LateFactsProcess.KEY)
class LateFactsProcessTests {

	private static final LocalDate WINTER = LocalDate.of(2027, 2, 15);

	private static final LocalDate SPRING = LocalDate.of(2027, 6, 11);

	private static final LocalDate JUNE = LocalDate.of(2027, 6, 16);

	private static final LocalDate JULY = LocalDate.of(2027, 7, 1);

	private static final LocalDate AUGUST = LocalDate.of(2027, 8, 20);

	@Autowired
	private SmallYears smallYears;

	@Autowired
	private Indicators indicators;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private Participants participants;

	@Autowired
	private Jobs jobs;

	private SmallYear small;

	private ProcessInstance year;

	@BeforeEach
	void enterOneFactAndExpectTheOthers() {
		this.small = this.smallYears.prepare();
		var district = this.small.district().id();
		this.indicators.plan(this.indicators.of(district, Districts.YEAR).get(0).id(), Districts.YEAR, "16");
		this.indicators.register(district, 2, "Справились с ВПР", null, Direction.UP);
		this.indicators.register(district, 3, "Доля участников олимпиад", "%", Direction.UP);
		this.small.staff().answering("Task_EnterIndicators", form -> {
			var rows = form.rows("indicators", Map.of("late", true));
			rows.get(0).putAll(Map.of("late", false, "fact", "8"));
			return Map.of("indicators", rows);
		});
		this.year = this.small.begin(ApprovalMode.HEAD);
		this.small.staff().everything(WINTER, SPRING, JUNE);
	}

	@Test
	void takesTheFactsThatComeLaterAndDoesNotHoldUpTheYear() {
		assertThat(this.year).hasPassed("Task_AwaitLateFacts");
		assertThat(late()).isWaitingAt("TimerEvent_FactsExpected");
		assertThat(this.indicators.evaluate(this.small.district().id(), Districts.YEAR).inWords())
			.isEqualTo("Предварительная оценка: достигнуто 1 из 3, из них перевыполнено 1, " + "ожидается 2.");
		this.small.staff().everythingBut(AUGUST, "Task_EnterLateFacts");
		assertThat(this.year).isEnded();
		assertThat(this.small.year().state()).isEqualTo(YearState.CLOSED);

		var late = late();
		enter(Map.of("fact", "положительная"), Map.of());
		assertThat(late).isWaitingAt("Task_EnterLateFacts").hasNotPassed("EndEvent_FactsComplete");
		assertThat(awaited()).hasSize(1);

		enter(Map.of("absent", true));
		assertThat(late).isEnded().hasPassed("EndEvent_FactsComplete");
		assertThat(this.indicators.evaluate(this.small.district().id(), Districts.YEAR).indicators())
			.extracting(EvaluatedIndicator::evaluation)
			.containsExactly(Evaluation.EXCEEDED, Evaluation.UNPLANNED, Evaluation.ABSENT);
	}

	@Test
	void asksInJulyAndNotBefore() {
		var late = late();
		this.small.staff().everythingBut(JULY.minusDays(1), "Task_EnterLateFacts");
		assertThat(late).isWaitingAt("TimerEvent_FactsExpected");
		this.small.staff().everythingBut(JULY, "Task_EnterLateFacts");
		assertThat(late).isWaitingAt("Task_EnterLateFacts");
	}

	@SafeVarargs
	private void enter(Map<String, Object>... entered) {
		var awaited = awaited();
		var rows = IntStream.range(0, awaited.size()).mapToObj(place -> {
			var row = new HashMap<>(entered[place]);
			row.put("indicatorId", awaited.get(place).id().toString());
			return row;
		}).toList();
		this.participants.complete(this.small.coordinator(), "Task_EnterLateFacts", "ожидаемые",
				Map.of("indicators", rows));
		this.jobs.fireDue(this.small.district().id());
	}

	private List<IndicatorLine> awaited() {
		return this.indicators.awaited(this.small.district().id(), Districts.YEAR);
	}

	private ProcessInstance late() {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(LateFactsProcess.KEY)
			.tenantIdIn(this.small.district().id())
			.singleResult();
	}

}
