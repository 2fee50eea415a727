package org.vekha.process.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.cycle.PlanOpening;
import org.vekha.deadline.Deadline;
import org.vekha.process.Districts;
import org.vekha.process.Jobs;
import org.vekha.process.Leftovers;
import org.vekha.process.StoredPlans;
import org.vekha.process.access.Participants;
import org.vekha.process.plan.SmallPlans.SmallPlan;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.RoadmapRow;
import org.vekha.roadmap.RoadmapState;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a partner school's plan does not begin with, and who may not begin or see it; a
 * refusal leaves nothing behind.
 */
@VekhaTest
class PartnerPlanRefusalTests {

	private static final LocalDate SPRING = LocalDate.of(2027, 4, 5);

	@Autowired
	private SmallPlans smallPlans;

	@Autowired
	private StoredPlans plans;

	@Autowired
	private Participants participants;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private FormService forms;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private HistoryService history;

	@Autowired
	private Leftovers leftovers;

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void opensNoPlanTwice() {
		var small = this.smallPlans.prepare();
		var first = small.open();
		assertRefused(() -> small.open(),
				"План «%s» уже открыт: второй раз открыть его нельзя.".formatted(SmallPlans.TITLE));
		assertThat(this.leftovers.of(small.district().id(), "")).contains(first.getBusinessKey());
		assertThat(this.plans.of(small.district().id())).hasSize(1);
	}

	@Test
	void opensNoPlanThatIsNotStored() {
		var small = this.smallPlans.prepare();
		var usual = small.opening(SmallPlans.ORDER_DATE);
		assertRefused(
				() -> small.open(new PlanOpening(Districts.YEAR, "Сетевой план", usual.partnerSchool(),
						usual.helpedSchools(), "284", SmallPlans.ORDER_DATE)),
				"Плана «Сетевой план» нет. Загружены на 2026/2027 учебный год: «%s».".formatted(SmallPlans.TITLE));
		assertRefused(
				() -> small.open(new PlanOpening(Districts.YEAR.next(), null, usual.partnerSchool(),
						usual.helpedSchools(), "284", SmallPlans.ORDER_DATE)),
				"На 2027/2028 учебный год не загружено ни одного плана школы-партнёра");
		assertNothingIsThere(small);
	}

	@Test
	void opensNoPlanOnAnOrderThatIsStillToCome() {
		var small = this.smallPlans.prepare();
		assertRefused(() -> small.open(small.opening(SmallPlans.OPENING.plusDays(1))), "ещё не наступила");
		assertNothingIsThere(small);
	}

	@Test
	void opensNoPlanWithoutRows() {
		var small = this.smallPlans.prepare(new RoadmapRow[0]);
		assertRefused(() -> small.open(), "нет ни одного мероприятия");
		assertNothingIsThere(small);
	}

	@Test
	void helpsNoSchoolOfAnotherMunicipality() {
		var small = this.smallPlans.prepare();
		var other = this.smallPlans.prepare().district().school(1);
		assertRefused(
				() -> small.open(
						new PlanOpening(Districts.YEAR, null, "СОШ № 3", List.of(other), "284", SmallPlans.ORDER_DATE)),
				"Школа «%s» не найдена в вашем муниципалитете: напишите её краткое название. ".formatted(other)
						+ "Школы муниципалитета: СОШ № 1, СОШ № 2, СОШ № 3.");
		assertRefused(
				() -> small.open(
						new PlanOpening(Districts.YEAR, null, other, List.of("СОШ № 1"), "284", SmallPlans.ORDER_DATE)),
				"не найдена в вашем муниципалитете");
		assertNothingIsThere(small);
	}

	@Test
	void takesNoVariableThatTheStartFormDoesNotAskFor() {
		var small = this.smallPlans.prepare();
		var forged = new HashMap<String, Object>(
				Map.of("schoolYear", "2026/2027", "partnerSchool", "СОШ № 3", "helpedSchools",
						List.of(Map.of("school", "СОШ № 1")), "orderNumber", "284", "orderDate", "2026-12-28"));
		forged.put("planId", "00000000-0000-0000-0000-000000000000");
		var definition = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(PartnerPlanProcess.KEY)
			.withoutTenantId()
			.latestVersion()
			.singleResult();
		assertRefused(
				() -> this.participants.as(small.district().user(Role.COORDINATOR),
						() -> this.forms.submitStartForm(definition.getId(), forged)),
				"«planId» не предусмотрено формой");
		assertNothingIsThere(small);
	}

	@Test
	void letsNobodyButTheCoordinatorOpenAPlan() {
		var small = this.smallPlans.prepare();
		for (var user : List.of(small.district().user(Role.PARTNER), small.district().schoolUser(3))) {
			assertThatExceptionOfType(AuthorizationException.class)
				.isThrownBy(() -> small.openAs(user, small.opening(SmallPlans.ORDER_DATE)));
		}
		assertNothingIsThere(small);
	}

	@Test
	void letsNoCoordinatorOfAnotherMunicipalitySeeOrOpenIt() {
		var small = this.smallPlans.prepare(march());
		var stranger = this.smallPlans.prepare().district().user(Role.COORDINATOR);
		var opening = small.opening(SPRING);
		Jobs.setClock(SPRING);
		var instance = small.open(opening);
		assertThat(seenBy(small.district().user(Role.COORDINATOR), instance.getId())).isEqualTo(2);
		assertThat(seenBy(stranger, instance.getId())).isZero();

		var only = this.smallPlans.prepare();
		var poor = small.district().user(Role.COORDINATOR);
		assertRefused(() -> only.openAs(poor, only.opening(SmallPlans.ORDER_DATE)), "уже открыт");
		assertNothingIsThere(only);
	}

	@Test
	void takesNoDecisionAboutEarlierRowsThatDoesNotFit() {
		var small = this.smallPlans.prepare(march());
		Jobs.setClock(SPRING);
		var instance = small.open(small.opening(SPRING));
		small.staff().answering("Task_SettleEarlierRows", form -> {
			var rows = form.rows("earlier");
			rows.get(0).putAll(Map.of("decision", "move", "newDate", "2028-02-01"));
			return Map.of("earlier", rows);
		});
		assertRefused(() -> {
			small.staff().on(SPRING, "Task_SettleEarlierRows");
			return null;
		}, "Новый срок мероприятия: укажите дату от 05.04.2027 (приказ) до 31.12.2027 (окончание плана).");
		assertThat(
				this.tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult().getTaskDefinitionKey())
			.isEqualTo("Task_SettleEarlierRows");
	}

	private long seenBy(String user, String instanceId) {
		return this.participants.as(user,
				() -> this.runtime.createProcessInstanceQuery().processInstanceId(instanceId).count()
						+ this.tasks.createTaskQuery().processInstanceId(instanceId).count());
	}

	private static RoadmapRow march() {
		return SmallPlans.row("1.", Deadline.interval("Март", LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31)),
				Body.PARTNER);
	}

	private static void assertRefused(Supplier<?> act, String why) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::get).withMessageContaining(why);
	}

	private void assertNothingIsThere(SmallPlan small) {
		assertThat(this.leftovers.of(small.district().id(), "")).isEmpty();
		assertThat(this.history.createHistoricProcessInstanceQuery().tenantIdIn(small.district().id()).count())
			.isZero();
		assertThat(this.plans.of(small.district().id())).isEmpty();
		assertThat(small.roadmap().state()).isEqualTo(RoadmapState.DRAFT);
	}

}
