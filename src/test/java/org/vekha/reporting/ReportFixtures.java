package org.vekha.reporting;

import java.time.LocalDate;
import java.util.UUID;

import org.vekha.cycle.RunningPlan;
import org.vekha.deadline.Period;
import org.vekha.roadmap.RoadmapKind;
import org.vekha.shared.SchoolYear;

/**
 * A year and a plan to report on.
 */
final class ReportFixtures {

	private static final SchoolYear YEAR = new SchoolYear(2020);

	private ReportFixtures() {
	}

	static RunningPlan year() {
		return new RunningPlan(UUID.randomUUID(), RoadmapKind.MUNICIPAL, "Учебный год 2020/2021", "yurga", YEAR,
				UUID.randomUUID(), new Period(YEAR.firstDay(), YEAR.lastDay()));
	}

	/** A plan over a calendar year. */
	static RunningPlan plan() {
		return new RunningPlan(UUID.randomUUID(), RoadmapKind.PARTNER, "План «Поддержка школ»", "yurga", YEAR,
				UUID.randomUUID(), new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)));
	}

}
