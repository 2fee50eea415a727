package org.vekha.process.year;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.cycle.ApprovalMode;
import org.vekha.deadline.Period;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.process.Leftovers;
import org.vekha.process.access.Participants;
import org.vekha.roadmap.RoadmapDraft;
import org.vekha.roadmap.RoadmapKind;
import org.vekha.roadmap.Roadmaps;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a year does not begin with; a refusal leaves nothing behind.
 */
@VekhaTest
class YearRefusalTests {

	@Autowired
	private SmallYears smallYears;

	@Autowired
	private Districts districts;

	@Autowired
	private Participants participants;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private FormService forms;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private HistoryService history;

	@Autowired
	private Roadmaps roadmaps;

	@Autowired
	private Leftovers leftovers;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void setClock() {
		Jobs.setClock(SmallYears.OPENING);
	}

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void opensNoYearTwice() {
		var small = this.smallYears.prepare();
		var first = small.open(ApprovalMode.HEAD);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> small.open(ApprovalMode.ORDER))
			.withMessageContaining("Учебный год 2026/2027 уже открыт");
		assertThat(this.leftovers.of(small.district().id(), "")).contains(first.getBusinessKey());
		assertThat(instances(small.district())).isEqualTo(1);
		assertThat(years(small.district())).isEqualTo(1);
	}

	@Test
	void opensNoYearWithoutARoadmap() {
		var district = this.districts.open(1);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> start(district, form("2026/2027")))
			.withMessageContaining("нет дорожной карты на 2026/2027 учебный год");
		assertNothingIsThere(district);
	}

	@Test
	void opensNoYearOnARoadmapWithoutActivities() {
		var district = this.districts.open(1);
		this.roadmaps.store(new RoadmapDraft(district.id(), Districts.YEAR, RoadmapKind.MUNICIPAL, "Пустой план",
				new Period(Districts.YEAR.firstDay(), Districts.YEAR.lastDay()), null, null, List.of()));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> start(district, form("2026/2027")))
			.withMessageContaining("нет ни одного мероприятия");
		assertNothingIsThere(district);
	}

	@ParameterizedTest
	@CsvSource({ "2026-2027, заполнено не по образцу", "2026/2028, учебный год", "'', Заполните поле",
			"позже, заполнено не по образцу" })
	void opensNoMalformedYear(String year, String complaint) {
		var district = this.smallYears.prepare().district();
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> start(district, form(year)))
			.satisfies(ex -> assertThat(ex.getMessage()).containsIgnoringCase(complaint));
		assertNothingIsThere(district);
	}

	@Test
	void takesNoVariableThatTheStartFormDoesNotAskFor() {
		var district = this.smallYears.prepare().district();
		var forged = form("2026/2027");
		forged.put("roadmapApproved", true);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> start(district, forged))
			.withMessageContaining("«roadmapApproved» не предусмотрено формой");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(
				() -> asCoordinator(district, () -> this.runtime.startProcessInstanceByKey("municipal-year", forged)))
			.withMessageContaining("«roadmapApproved» не предусмотрено формой");
		assertNothingIsThere(district);
	}

	@Test
	void letsNobodyButTheCoordinatorOpenAYear() {
		var district = this.smallYears.prepare().district();
		for (var user : List.of(district.user(Role.CURATOR), district.schoolUser(1))) {
			assertThatExceptionOfType(AuthorizationException.class)
				.isThrownBy(() -> this.participants.as(user, () -> start(form("2026/2027"))));
		}
		assertNothingIsThere(district);
	}

	private void assertNothingIsThere(District district) {
		assertThat(this.leftovers.of(district.id(), "")).isEmpty();
		assertThat(instances(district)).isZero();
		assertThat(years(district)).isZero();
	}

	private long instances(District district) {
		return this.history.createHistoricProcessInstanceQuery().tenantIdIn(district.id()).count();
	}

	private long years(District district) {
		return this.jdbc.sql("select count(*) from vekha.municipal_year where municipality_id = ?")
			.param(district.id())
			.query(Long.class)
			.single();
	}

	private Object start(District district, Map<String, Object> form) {
		return asCoordinator(district, () -> start(form));
	}

	private ProcessInstance start(Map<String, Object> form) {
		var definition = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey("municipal-year")
			.withoutTenantId()
			.latestVersion()
			.singleResult();
		return this.forms.submitStartForm(definition.getId(), form);
	}

	private Object asCoordinator(District district, Supplier<Object> act) {
		return this.participants.as(district.user(Role.COORDINATOR), act);
	}

	private static Map<String, Object> form(String year) {
		return new HashMap<>(Map.of("schoolYear", year, "approvalMode", "head"));
	}

}
