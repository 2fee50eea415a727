package org.vekha.process.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.cycle.ApprovalMode;
import org.vekha.cycle.MunicipalYears;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.Period;
import org.vekha.process.Districts;
import org.vekha.process.Jobs;
import org.vekha.process.Leftovers;
import org.vekha.process.school.SchoolSupportProcess;
import org.vekha.process.year.SmallYears.SmallYear;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Circle;
import org.vekha.roadmap.Fact;
import org.vekha.roadmap.Mode;
import org.vekha.roadmap.Responsibility;
import org.vekha.roadmap.RoadmapRow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Rows that run all year, and the road maps of several years.
 */
@VekhaTest
class WholeYearRowsTests {

	private static final LocalDate WINTER = LocalDate.of(2027, 2, 15);

	private static final LocalDate[] REST = { LocalDate.of(2027, 6, 11), LocalDate.of(2027, 6, 16),
			LocalDate.of(2027, 8, 20) };

	private static final Period YEAR = new Period(Districts.YEAR.firstDay(), Districts.YEAR.lastDay());

	@Autowired
	private SmallYears smallYears;

	@Autowired
	private MunicipalYears years;

	@Autowired
	private MunicipalYearProcess process;

	@Autowired
	private SchoolSupportProcess supportProcess;

	@Autowired
	private ActivityParts parts;

	@Autowired
	private Jobs jobs;

	@Autowired
	private Leftovers leftovers;

	private SmallYear small;

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void endWithTheLastSchoolWhoeverLeavesOrJoins() {
		this.small = this.smallYears
			.prepare(led(Body.SCHOOL, "1.", Deadline.wholePeriod("весь год", YEAR), Circle.all()));
		var district = this.small.district();
		this.small.begin(ApprovalMode.HEAD);
		this.small.staff().everything(WINTER);
		this.supportProcess.leave(this.small.supports().get(1).id(), "Письмо № 7");
		this.process
			.join(this.years.join(this.small.year().id(), district.partnerSchool(), district.user(Role.CURATOR), null));
		this.jobs.fireDue(district.id());
		assertThat(reporters()).containsExactlyInAnyOrderEntriesOf(Map.of(district.school(1), ActivityState.IN_PROGRESS,
				district.school(2), ActivityState.NOT_REQUIRED, "METHODICAL_CENTRE", ActivityState.IN_PROGRESS));
		this.small.staff().everything(WINTER);
		this.small.staff().everything(REST);
		assertThat(reporters()).containsEntry(district.school(1), ActivityState.DONE)
			.containsEntry(district.partnerSchool(), ActivityState.DONE)
			.containsEntry("METHODICAL_CENTRE", ActivityState.DONE);
		assertThat(this.small.rows()).extracting(Activity::state, Activity::basis)
			.containsExactly(tuple(ActivityState.DONE, "Отчёт за период: 4-я четверть"));
		assertThat(this.leftovers.of(district.id(), "")).isEmpty();
	}

	@Test
	void ofAProgrammeAreTheYearsAndSoAreItsDatesInTheYear() {
		var programme = new Period(LocalDate.of(2025, 4, 1), LocalDate.of(2028, 12, 31));
		this.small = this.smallYears.prepare(programme, fact("1.", LocalDate.of(2025, 5, 20)), fact("2.", null),
				led(Body.METHODICAL_CENTRE, "3.", yearly(), null),
				led(Body.METHODICAL_CENTRE, "4.", month(2025, 11), null),
				led(Body.METHODICAL_CENTRE, "5.", month(2027, 10), null),
				led(Body.METHODICAL_CENTRE, "6.", Deadline.wholePeriod("весь период", programme), null));
		this.small.begin(ApprovalMode.HEAD);
		this.small.staff().everything(WINTER);
		this.small.staff().everything(REST);
		assertThat(this.small.rows()).extracting(Activity::number, Activity::state, Activity::doneOn)
			.startsWith(tuple("1.", ActivityState.DONE, LocalDate.of(2025, 5, 20)),
					tuple("2.", ActivityState.DONE, null))
			.endsWith(tuple("4.", ActivityState.NOT_REQUIRED, null), tuple("5.", ActivityState.NOT_REQUIRED, null),
					tuple("6.", ActivityState.DONE, LocalDate.of(2027, 2, 15)));
		assertThat(this.small.rows().get(0).basis()).isEqualTo("Отчёт о ходе проекта");
		assertThat(this.parts.of(this.small.rows().get(2).id())).singleElement().satisfies(part -> {
			assertThat(part.state()).isEqualTo(ActivityState.DONE);
			assertThat(part.dueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
		});
		assertThat(this.small.rows().get(2).movedTo()).isEmpty();
		for (int index : List.of(0, 1, 3, 4)) {
			assertThat(this.parts.of(this.small.rows().get(index).id())).isEmpty();
		}
	}

	private Map<String, ActivityState> reporters() {
		var states = new TreeMap<String, ActivityState>();
		this.parts.of(this.small.rows().get(0).id())
			.forEach(
					part -> states.put((part.schoolId() != null) ? part.schoolId() : part.body().name(), part.state()));
		return states;
	}

	private static Deadline yearly() {
		return Deadline.dates("Ежегодно, ноябрь", november(2025), november(2026), november(2027));
	}

	private static Period november(int year) {
		return new Period(LocalDate.of(year, 11, 1), LocalDate.of(year, 11, 30));
	}

	private static Deadline month(int year, int month) {
		var first = LocalDate.of(year, month, 1);
		return Deadline.interval("месяц", first, first.plusDays(27));
	}

	private static RoadmapRow fact(String number, LocalDate doneOn) {
		return new RoadmapRow(number, null, "Рисковый профиль", month(2025, 5), null, null, null, null, null, null,
				new Fact(doneOn, "Отчёт о ходе проекта"), false);
	}

	private static RoadmapRow led(Body lead, String number, Deadline deadline, Circle circle) {
		return new RoadmapRow(number, null, "Мероприятие " + number, deadline, lead.title(),
				List.of(new Responsibility(lead, Mode.LEAD)), null, null, null, circle);
	}

}
