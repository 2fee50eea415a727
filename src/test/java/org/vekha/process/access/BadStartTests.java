package org.vekha.process.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.cycle.ApprovalMode;
import org.vekha.cycle.MunicipalYears;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.process.RunningYears;
import org.vekha.roadmap.Body;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * With what no year begins, whichever way it comes.
 */
@VekhaTest
class BadStartTests {

	private static final String START = "/process-definition/key/municipal-year/";

	@Autowired
	private Districts districts;

	@Autowired
	private MunicipalYears years;

	@Autowired
	private HistoryService history;

	@LocalServerPort
	private int port;

	private District district;

	@BeforeEach
	void setUp() {
		Jobs.setClock(RunningYears.ORDER_DATE);
		this.district = this.districts.open(1, Districts.row("1", RunningYears.ORDER_DATE,
				RunningYears.ORDER_DATE.plusDays(60), Body.METHODICAL_CENTRE));
	}

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@ParameterizedTest
	@EnumSource(Door.class)
	void opensNoYearWithWhatTheStartFormDoesNotAskFor(Door door) {
		var coordinator = door.enter(this.port, this.district.user(Role.COORDINATOR));
		for (var way : List.of("submit-form", "start")) {
			var path = door.path(START + way);
			Door.assertRefused(coordinator.post(path, form(Map.of("yearId", "x"))), "«yearId» не предусмотрено формой");
			Door.assertRefused(coordinator.post(path, form(Map.of("approvalByHead", false))),
					"«approvalByHead» не предусмотрено формой");
			Door.assertRefused(coordinator.post(path, form(Map.of("approvalMode", "nobody"))),
					"выбран ответ, которого нет в форме");
			Door.assertRefused(coordinator.post(path, form(Map.of("schoolYear", "2026-2027"))), "не по образцу");
			Door.assertRefused(coordinator.post(path, form(Map.of("schoolYear", "9".repeat(5000)))), "длиннее");
			Door.assertRefused(coordinator.post(path, "{}"), "Заполните поле");
		}
		Door.assertRefused(coordinator.post(door.path(START + "start"),
				"{\"startInstructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"Task_PrepareSummary\"}]}"),
				"только с его начала");
		Door.assertRefused(coordinator.post(door.path("/process-definition/key/school-support/start"), "{}"), "прав");
		assertNoYear(this.district);
	}

	@ParameterizedTest
	@EnumSource(Door.class)
	void opensNoYearForWhoDoesNotLeadIt(Door door) {
		for (var role : List.of(Role.CURATOR, Role.HEAD, Role.SCHOOL, Role.CONTROL)) {
			var browser = door.enter(this.port, this.district.user(role));
			Door.assertRefused(browser.post(door.path(START + "submit-form"), form(Map.of())), "прав");
		}
		assertNoYear(this.district);
	}

	@ParameterizedTest
	@EnumSource(Door.class)
	void opensAYearOnceAndOnlyOnARoadmap(Door door) {
		var coordinator = door.enter(this.port, this.district.user(Role.COORDINATOR));
		assertThat(coordinator.post(door.path(START + "submit-form"), form(Map.of())).statusCode()).isEqualTo(200);
		Door.assertRefused(coordinator.post(door.path(START + "submit-form"), form(Map.of("approvalMode", "order"))),
				"Учебный год 2026/2027 уже открыт");
		assertThat(instances(this.district)).isEqualTo(1);
		assertThat(this.years.find(this.district.id(), Districts.YEAR).orElseThrow().approvalMode())
			.isEqualTo(ApprovalMode.HEAD);

		var elsewhere = this.districts.open(1);
		var unprepared = door.enter(this.port, elsewhere.user(Role.COORDINATOR));
		Door.assertRefused(unprepared.post(door.path(START + "submit-form"), form(Map.of())), "нет дорожной карты");
		assertNoYear(elsewhere);
	}

	private static String form(Map<String, Object> deviating) {
		var form = new HashMap<String, Object>(Map.of("schoolYear", "2026/2027", "approvalMode", "head"));
		form.putAll(deviating);
		return Door.variables(form);
	}

	private void assertNoYear(District where) {
		assertThat(instances(where)).isZero();
		assertThat(this.years.find(where.id(), Districts.YEAR)).isEmpty();
	}

	private long instances(District where) {
		return this.history.createHistoricProcessInstanceQuery().tenantIdIn(where.id()).count();
	}

}
