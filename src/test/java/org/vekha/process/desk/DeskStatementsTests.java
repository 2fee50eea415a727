package org.vekha.process.desk;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.CopiedSchools;
import org.vekha.process.CountedStatements;
import org.vekha.process.desk.DeskDistricts.StartedDesk;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Accepting at the desk costs as many statements among 300 schools as among five.
 */
@VekhaTest
class DeskStatementsTests {

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
		for (int school = 1; school <= 4; school++) {
			this.desks.complete(desk, desk.district().schoolUser(school), "Task_ReportActivity", "",
					DeskDistricts.done());
		}
		var coordinator = DeskVisitor.logIn(this.port, desk.district().user(Role.COORDINATOR));
		accept(desk, coordinator);
		var few = accept(desk, coordinator);
		this.copied.copy(desk.district().school(5), 295);
		assertThat(coordinator.tasks("?show=all")).hasSize(50);
		var many = accept(desk, coordinator);
		assertThat(many).isEqualTo(few).isPositive();
	}

	/** Accepts what the first of the schools has done that is still to be accepted. */
	private long accept(StartedDesk desk, DeskVisitor coordinator) {
		var task = List.of(coordinator.tasks("").get(0));
		var count = CountedStatements
			.of(() -> assertThat(DeskVisitor.summary(coordinator.act("accept", task, Map.of())))
				.isEqualTo("Принято 1"));
		this.desks.fire(desk);
		return count;
	}

}
