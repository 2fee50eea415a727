package org.vekha.demo;

import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.cycle.YearState;
import org.vekha.indicator.IndicatorLine;
import org.vekha.indicator.Indicators;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityPart;
import org.vekha.roadmap.ActivityState;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The printed programme of Молчаново, lived through once from its opening to its end.
 */
@PrintedYearTest
class MolchanovoYearTests {

	private final DemoMunicipality molchanovo = DemoMunicipality.read("molchanovo");

	@Autowired
	private MolchanovoYear year;

	@Autowired
	private SchoolSupports supports;

	@Autowired
	private Indicators indicators;

	@Autowired
	private PrintedYears printed;

	@BeforeAll
	void live() {
		this.year.liveOnce();
	}

	@Test
	void bringsAllThirtySixRowsToTheirEnd() {
		assertThat(this.printed.rows(this.molchanovo)).hasSize(36)
			.extracting(Activity::state)
			.containsOnly(ActivityState.DONE);
	}

	@Test
	void leavesNothingUndoneRepeatedOrOverdue() {
		assertThat(this.printed.faults(this.molchanovo)).isEmpty();
		assertThat(this.printed.year(this.molchanovo).state()).isEqualTo(YearState.CLOSED);
	}

	@ParameterizedTest
	@CsvSource({ "Цифровая платформа Сбербанка на уроках, 2 mogochino sarafanovka sulzat tungusovo",
			"Уроки и кружки на базе «Точки роста», 2 mogochino sarafanovka", "Практикум о современном уроке, 2",
			"Семинар о подготовке к ГИА, 1 2 sulzat", "Мастер-класс для учителей биологии и химии, 1 2",
			"'Список учеников, которым трудно учиться', 2 mogochino sarafanovka sulzat suyga tungusovo" })
	void asksExactlyTheSchoolsThatARowNames(String title, String schools) {
		assertThat(this.printed.schools(this.printed.row(this.molchanovo, title)))
			.containsExactlyInAnyOrderElementsOf(Stream.of(schools.split(" ")).map("molchanovo-"::concat).toList());
	}

	@Test
	void hearsTheReportsOfTheSchoolsInThreeMeetings() {
		var meetings = this.printed.row(this.molchanovo, "Отчёты школ на расширенном совещании");
		// The first month ends with the order, so ten working days are added
		assertThat(this.printed.parts(meetings)).extracting(ActivityPart::occurrence, part -> part.dueOn().toString())
			.containsExactly(tuple("август", "2020-09-14"), tuple("ноябрь", "2020-11-30"), tuple("март", "2021-03-31"));
		assertThat(this.printed.parts(meetings))
			.allSatisfy(part -> assertThat(part.report().orElseThrow().participants())
				.containsExactlyInAnyOrderElementsOf(this.molchanovo.listed()));
	}

	@Test
	void asksForNoMeetingOfTheOtherSchools() {
		var meeting = this.printed.row(this.molchanovo, "Совещание о маршрутах для отстающих учеников");
		assertThat(this.printed.parts(meeting)).singleElement()
			.satisfies(part -> assertThat(part.report().orElseThrow().participants())
				.containsExactlyInAnyOrder("molchanovo-sarafanovka", "molchanovo-mogochino"));
	}

	@Test
	void signsContractsOfTheNamedPairs() {
		assertThat(this.supports.of(this.printed.year(this.molchanovo).id())).hasSize(6)
			.filteredOn(support -> support.contract().isPresent())
			.extracting(SchoolSupport::schoolId, support -> support.partnerSchoolId().orElseThrow())
			.containsExactlyInAnyOrder(tuple("molchanovo-2", "molchanovo-1"),
					tuple("molchanovo-tungusovo", "molchanovo-narga"),
					tuple("molchanovo-sarafanovka", "molchanovo-narga"));
	}

	@Test
	void leavesOutInterviewsAndReviews() {
		assertThat(AskedActs.counted(this.printed.asked(this.molchanovo))).containsEntry("Task_DraftProgramme", 6L)
			.doesNotContainKeys("Task_ConductInterview", "Task_ReviewProgramme", "Task_DecideUnfinished");
	}

	@Test
	void hasSeventeenIndicatorsWithPlanAndFact() {
		assertThat(this.indicators.of("molchanovo", this.molchanovo.roadmap().schoolYear())).hasSize(17)
			.allSatisfy(line -> assertThat(line.fact()).isNotBlank())
			.extracting(IndicatorLine::plan)
			.contains("50%", "15,3%", "положительная", "61", "77%");
	}

}
