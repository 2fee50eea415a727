package org.vekha.process.overview;

import java.time.LocalDate;
import java.util.List;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.process.CopiedSchools;
import org.vekha.process.CountedStatements;
import org.vekha.process.Districts;
import org.vekha.process.change.ChangingYears;
import org.vekha.roadmap.Body;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The picture of a year costs as many statements for 300 schools as for five, and so does
 * what stands behind a cell of it.
 */
@VekhaTest
class YearStatementsTests {

	private static final List<String> ASKED = List.of("year", "year?columns=activities", "year.xlsx",
			"year/details?school=%s&column=INTERVIEW");

	@Autowired
	private ChangingYears changingYears;

	@Autowired
	private CopiedSchools copied;

	@LocalServerPort
	private int port;

	@AfterEach
	void setTheClockRight() {
		ClockUtil.reset();
	}

	@Test
	void areAsManyForThreeHundredSchoolsAsForFive() {
		var year = this.changingYears.begin(5,
				Districts.row("1.", LocalDate.of(2026, 9, 20), LocalDate.of(2026, 11, 10), Body.SCHOOL),
				Districts.row("2.", LocalDate.of(2026, 9, 20), LocalDate.of(2026, 11, 30), Body.METHODICAL_CENTRE));
		year.goTo(LocalDate.of(2026, 11, 20));
		var coordinator = OverviewVisitor.logIn(this.port, year.coordinator());
		var school = year.district().school(1);
		// The first time fills the caches
		counts(coordinator, school);
		var few = counts(coordinator, school);
		this.copied.copy(school, 295);
		var many = counts(coordinator, school);

		assertThat(many).isEqualTo(few).allMatch(count -> count > 0 && count < 40);
		var picture = coordinator.json("year");
		assertThat(picture.path("schools")).hasSize(300);
		assertThat(PackedYear.cell(picture, school + "-295", "INTERVIEW"))
			.isEqualTo(PackedYear.cell(picture, school, "INTERVIEW"));
		assertThat(picture.path("activities").get(0).path("parts").asInt()).isEqualTo(300);
	}

	private static List<Long> counts(OverviewVisitor visitor, String school) {
		return ASKED.stream()
			.map(path -> CountedStatements
				.of(() -> assertThat(visitor.get(path.formatted(school)).statusCode()).isEqualTo(200)))
			.toList();
	}

}
