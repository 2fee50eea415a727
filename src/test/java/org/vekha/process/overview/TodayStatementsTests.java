package org.vekha.process.overview;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.CopiedSchools;
import org.vekha.process.CountedStatements;
import org.vekha.process.Jobs;
import org.vekha.process.desk.DeskDistricts;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * «Сегодня» costs as many statements among 300 schools as among five, and sends hardly
 * more.
 */
@VekhaTest
class TodayStatementsTests {

	private static final int MOST_CHARACTERS = 40_000;

	@Autowired
	private DeskDistricts desks;

	@Autowired
	private CopiedSchools copied;

	@LocalServerPort
	private int port;

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void areAsManyForThreeHundredSchoolsAsForFive() {
		var desk = this.desks.open(5);
		this.desks.report(desk, 1);
		Jobs.setClock(DeskDistricts.DUE.plusDays(4));
		var coordinator = OverviewVisitor.logIn(this.port, desk.district().user(Role.COORDINATOR));
		coordinator.json("today");
		var few = CountedStatements.of(() -> coordinator.json("today"));
		this.copied.copy(desk.district().school(5), 295);

		var many = CountedStatements.of(() -> {
			var today = coordinator.json("today");
			assertThat(today.path("overdue").path("schools").asInt()).isEqualTo(300);
			assertThat(today.toString()).hasSizeLessThan(MOST_CHARACTERS);
		});
		assertThat(many).isEqualTo(few).isPositive();
		var file = CountedStatements.of(() -> coordinator.get("today.xlsx"));
		assertThat(file).isEqualTo(few);
	}

}
