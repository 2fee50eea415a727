package org.vekha.demo;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vekha.cycle.PlanState;
import org.vekha.process.StoredPlans;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityPart;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.Body;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The plan of the base school of Молчаново for 2021, lived through once beside the year.
 */
@PrintedYearTest
class BaseSchoolPlanTests {

	private final DemoMunicipality molchanovo = DemoMunicipality.read("molchanovo");

	@Autowired
	private MolchanovoYear year;

	@Autowired
	private StoredPlans plans;

	@Autowired
	private PrintedYears printed;

	@BeforeAll
	void live() {
		this.year.liveOnce();
	}

	@Test
	void bringsAllFifteenRowsToTheirEnd() {
		assertThat(rows()).hasSize(15).extracting(Activity::state).containsOnly(ActivityState.DONE);
		assertThat(this.plans.of("molchanovo")).singleElement()
			.satisfies(plan -> assertThat(plan.state()).isEqualTo(PlanState.CLOSED));
		assertThat(this.printed.faults(this.molchanovo)).isEmpty();
	}

	@Test
	void takesTheBaseSchoolToTheOthersInEachQuarter() {
		var visits = row("Выезды на уроки в Тунгусово и Сарафановку");
		assertThat(this.printed.parts(visits)).extracting(ActivityPart::body, part -> part.dueOn().toString())
			.containsExactly(tuple(Body.PARTNER, "2021-03-25"), tuple(Body.PARTNER, "2021-05-31"),
					tuple(Body.PARTNER, "2021-10-31"), tuple(Body.PARTNER, "2021-12-30"));
	}

	@Test
	void asksBothHelpedSchoolsHowTheirPupilsDo() {
		var analysis = row("Разобрать успеваемость учеников");
		assertThat(this.printed.schools(analysis)).containsExactlyInAnyOrder("molchanovo-tungusovo",
				"molchanovo-sarafanovka");
		assertThat(this.printed.parts(analysis)).hasSize(8);
	}

	@Test
	void asksWhenTheRowsWithoutADeadlineAreDue() {
		assertThat(List.of(row("Работа с учениками, которым трудно"), row("Работа с сильными учениками")))
			.allSatisfy(row -> {
				assertThat(row.deadline().phrase()).isEmpty();
				assertThat(row.due()).contains(LocalDate.of(2021, 2, 10));
			});
	}

	private Activity row(String title) {
		return rows().stream().filter(row -> row.title().equals(title)).findFirst().orElseThrow();
	}

	private List<Activity> rows() {
		return this.printed.planRows(this.molchanovo);
	}

}
