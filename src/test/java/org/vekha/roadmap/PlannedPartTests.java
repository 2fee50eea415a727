package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.Period;
import org.vekha.shared.SchoolYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PlannedPartTests {

	private static final List<String> SCHOOLS = List.of("yurga-1", "yurga-14");

	private static final WorkYear YEAR = new WorkYear(YurgaRoadmap.YEAR, YurgaRoadmap.printed().period(),
			YurgaRoadmap.ORDER_DATE);

	private static final Deadline DECEMBER = Deadline.interval("декабрь 2020", LocalDate.of(2020, 12, 1),
			LocalDate.of(2020, 12, 31));

	@Test
	void oneForEachOfSeveralDates() {
		assertThat(parts(18))
			.extracting(PlannedPart::occurrence, PlannedPart::opensOn, PlannedPart::dueOn, PlannedPart::body)
			.containsExactly(
					tuple("январь", LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 31), Body.METHODICAL_CENTRE),
					tuple("март", LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 31), Body.METHODICAL_CENTRE),
					tuple("май", LocalDate.of(2021, 5, 1), LocalDate.of(2021, 5, 31), Body.METHODICAL_CENTRE));
	}

	@Test
	void noneForTheWholePeriodAnEventAStepOrAnUnclearDeadline() {
		assertThat(parts(19)).isEmpty();
		assertThat(parts(24)).isEmpty();
		assertThat(parts(8)).isEmpty();
		assertThat(parts(26)).isEmpty();
		assertThat(parts(row(Deadline.unclear("", null)))).isEmpty();
	}

	@Test
	void onlyTheLeadWhereOthersTakePart() {
		assertThat(parts(13)).extracting(PlannedPart::body).containsExactly(Body.METHODICAL_CENTRE);
	}

	@Test
	void eachSchoolWhereSchoolsAloneAreNamed() {
		assertThat(parts(row(DECEMBER, new Responsibility(Body.SCHOOL, Mode.LEAD))))
			.extracting(PlannedPart::body, PlannedPart::schoolId)
			.containsExactly(tuple(Body.SCHOOL, "yurga-1"), tuple(Body.SCHOOL, "yurga-14"));
	}

	@Test
	void theLeadAndEachSchoolThatReportsSeparately() {
		assertThat(parts(row(DECEMBER, new Responsibility(Body.METHODICAL_CENTRE, Mode.LEAD),
				new Responsibility(Body.SCHOOL, Mode.SEPARATE))))
			.extracting(PlannedPart::body, PlannedPart::schoolId)
			.containsExactly(tuple(Body.METHODICAL_CENTRE, null), tuple(Body.SCHOOL, "yurga-1"),
					tuple(Body.SCHOOL, "yurga-14"));
	}

	@Test
	void theLeadAndEachSchoolWhereTheSchoolsHaveAPartOfTheirOwn() {
		assertThat(parts(withSchoolPart(Body.METHODICAL_CENTRE, Mode.PARTICIPANT)))
			.extracting(PlannedPart::body, PlannedPart::schoolId)
			.containsExactly(tuple(Body.METHODICAL_CENTRE, null), tuple(Body.SCHOOL, "yurga-1"),
					tuple(Body.SCHOOL, "yurga-14"));
	}

	@Test
	void eachSchoolOnceWhereSchoolsLeadARowWithAPartOfTheirOwn() {
		assertThat(parts(withSchoolPart(Body.SCHOOL, Mode.SEPARATE))).extracting(PlannedPart::schoolId)
			.containsExactly("yurga-1", "yurga-14");
	}

	@Test
	void ofAProgrammeOnlyWhatEndsInTheSchoolYear() {
		var yearly = Deadline.dates("Ежегодно, сентябрь", september(2021), september(2022), september(2023));
		assertThat(PlannedPart.of(row(yearly), null, inProgramme(2022), SCHOOLS))
			.extracting(PlannedPart::occurrence, PlannedPart::dueOn)
			.containsExactly(tuple(null, LocalDate.of(2022, 9, 30)));
		assertThat(PlannedPart.of(row(yearly), null, inProgramme(2020), SCHOOLS)).isEmpty();
	}

	private static WorkYear inProgramme(int year) {
		return new WorkYear(new SchoolYear(year), new Period(LocalDate.of(2021, 4, 1), LocalDate.of(2024, 12, 31)),
				LocalDate.of(2021, 4, 1));
	}

	private static Period september(int year) {
		return new Period(LocalDate.of(year, 9, 1), LocalDate.of(year, 9, 30));
	}

	private static RoadmapRow withSchoolPart(Body lead, Mode school) {
		return new RoadmapRow("1", null, "Семинар", DECEMBER, null,
				List.of(new Responsibility(lead, Mode.LEAD), new Responsibility(Body.SCHOOL, school)), null,
				"Участие в семинаре", null, null);
	}

	@Test
	void theDepartmentsWhereOnlySomebodyOutsideIsNamed() {
		assertThat(parts(row(DECEMBER, new Responsibility(Body.EXTERNAL, Mode.LEAD),
				new Responsibility(Body.EXTERNAL, Mode.SEPARATE))))
			.extracting(PlannedPart::body)
			.containsExactly(Body.EDUCATION_DEPARTMENT);
	}

	@Test
	void dueTenWorkingDaysAfterTheOrderAtTheEarliest() {
		assertThat(parts(12)).extracting(PlannedPart::dueOn).containsExactly(LocalDate.of(2020, 12, 10));
		assertThat(parts(15)).extracting(PlannedPart::dueOn).containsExactly(LocalDate.of(2020, 12, 31));
	}

	@Test
	void dueAsSetByHand() {
		var moved = new Period(null, LocalDate.of(2020, 12, 1));
		assertThat(PlannedPart.of(YurgaRoadmap.printed().rows().get(1), moved, YEAR, SCHOOLS))
			.extracting(PlannedPart::occurrence, PlannedPart::opensOn, PlannedPart::dueOn)
			.containsExactly(tuple(null, LocalDate.of(2020, 9, 1), LocalDate.of(2020, 12, 1)));
	}

	@Test
	void namedWithTheYearWhereAMonthComesTwice() {
		var dates = Deadline.dates("Сентябрь 2020, 2021",
				new Period(LocalDate.of(2020, 9, 1), LocalDate.of(2020, 9, 30)),
				new Period(LocalDate.of(2021, 9, 1), LocalDate.of(2021, 9, 30)));
		assertThat(parts(row(dates))).extracting(PlannedPart::occurrence)
			.containsExactly("сентябрь 2020 года", "сентябрь 2021 года");
	}

	private static List<PlannedPart> parts(int number) {
		return parts(YurgaRoadmap.printed().rows().get(number - 1));
	}

	private static List<PlannedPart> parts(RoadmapRow row) {
		return PlannedPart.of(row, null, YEAR, SCHOOLS);
	}

	private static RoadmapRow row(Deadline deadline, Responsibility... responsibilities) {
		return new RoadmapRow("1", null, "Мероприятие", deadline, null, List.of(responsibilities), null, null, null,
				null);
	}

}
