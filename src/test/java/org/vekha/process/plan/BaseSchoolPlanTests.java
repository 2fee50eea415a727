package org.vekha.process.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.cycle.PlanState;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.DeadlineKind;
import org.vekha.deadline.DeadlineReaders;
import org.vekha.deadline.Period;
import org.vekha.process.Leftovers;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Mode;
import org.vekha.roadmap.Responsibility;
import org.vekha.roadmap.RoadmapRow;
import org.vekha.shared.SchoolYear;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes a printed plan through its calendar year: that of Молчаново's base school for
 * 2021, with its deadlines, numbers and bodies as printed and the titles in own words.
 */
@VekhaTest
class BaseSchoolPlanTests {

	private static final LocalDate ORDER_DATE = LocalDate.of(2020, 12, 29);

	private static final LocalDate OPENING = LocalDate.of(2021, 1, 11);

	private static final Period PLAN = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));

	private static final LocalDate[] DAYS = { OPENING, LocalDate.of(2021, 3, 31), LocalDate.of(2021, 6, 1),
			LocalDate.of(2021, 11, 1), LocalDate.of(2021, 12, 31), LocalDate.of(2022, 1, 31) };

	@Autowired
	private SmallPlans smallPlans;

	@Autowired
	private DeadlineReaders readers;

	@Autowired
	private HistoryService history;

	@Autowired
	private Leftovers leftovers;

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void endsWithEveryRowAndAsksForNothingTwice() {
		var small = this.smallPlans.prepare(OPENING, new SchoolYear(2020), PLAN, this::rows);
		small.open(small.opening(ORDER_DATE));
		assertThat(small.rows()).filteredOn(row -> row.deadline().kind() == DeadlineKind.UNCLEAR).hasSize(2);
		small.staff().everything(DAYS);

		assertThat(small.plan().state()).isEqualTo(PlanState.CLOSED);
		assertThat(small.rows()).hasSize(15).extracting(Activity::state).containsOnly(ActivityState.DONE);
		assertThat(this.leftovers.of(small.district().id(), "")).isEmpty();
		assertThat(this.history.createHistoricTaskInstanceQuery().tenantIdIn(small.district().id()).list())
			.extracting(task -> task.getProcessInstanceId() + task.getTaskDefinitionKey())
			.doesNotHaveDuplicates();
		assertThat(instances(small.district().id())).doesNotHaveDuplicates()
			.filteredOn(key -> key.startsWith("activity-part") && key.contains("Успеваемость"))
			.filteredOn(key -> key.contains("СОШ № 1"))
			.hasSizeGreaterThan(2);
	}

	private List<String> instances(String district) {
		return this.history.createHistoricProcessInstanceQuery()
			.tenantIdIn(district)
			.list()
			.stream()
			.map(instance -> instance.getProcessDefinitionKey() + ": " + instance.getBusinessKey())
			.toList();
	}

	private List<RoadmapRow> rows(String district) {
		return Stream
			.of(row("1.", "Успеваемость и качество знаний", "По итогам учебных периодов", Body.SCHOOL),
					row("2.", "Вебинары и курсы", "В течение года", Body.METHODICAL_ASSOCIATION),
					row("3.", "Олимпиады и диагностика", "В течение года", Body.METHODICAL_ASSOCIATION),
					row("4.", "Психолого-педагогические семинары", "В течение года", Body.METHODICAL_ASSOCIATION),
					row("5.", "План-график курсов", "По итогам оценочных процедур в течение года", Body.PARTNER),
					row("6.", "Обучение внутри школы", "В течение года", Body.METHODICAL_ASSOCIATION),
					row("7.", "Уроки по моделям ВПР", "В течение года", Body.PARTNER),
					row("8.", "Уроки по моделям ОГЭ и ЕГЭ", "В течение года", Body.PARTNER),
					row("9.", "Выезды в школы", "1 раз в четверть", Body.PARTNER),
					row(null, "Онлайн-семинары", "Февраль-март", Body.PARTNER),
					row("10.", "Неуспеваемость в повестке объединений", "В течение года", Body.METHODICAL_ASSOCIATION),
					row(null, "Работа с отстающими", "", null), row(null, "Работа с сильными", "", null),
					row("11.", "Диагностические работы", "Март", Body.PARTNER),
					row("12.", "Индивидуальные планы", "В течение года", Body.PARTNER))
			.map(row -> row.with(this.readers.of(district, PLAN).read(row.phrase)))
			.toList();
	}

	private static Printed row(String number, String title, String phrase, Body lead) {
		return new Printed(number, title, phrase, lead);
	}

	private record Printed(String number, String title, String phrase, Body lead) {

		RoadmapRow with(Deadline deadline) {
			var who = (this.lead != null) ? List.of(new Responsibility(this.lead, Mode.LEAD))
					: List.<Responsibility>of();
			return new RoadmapRow(this.number, null, this.title, deadline, null, who, null, null, null, null);
		}

	}

}
