package org.vekha.roadmap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.vekha.deadline.Deadline;
import org.vekha.deadline.Period;
import org.vekha.shared.SchoolYear;

/**
 * The road map of Юрга for 2020/2021: dates, order and bodies as printed, titles in own
 * short words.
 */
public final class YurgaRoadmap {

	public static final SchoolYear YEAR = new SchoolYear(2020);

	public static final LocalDate ORDER_DATE = LocalDate.of(2020, 11, 26);

	private static final Period SCHOOL_YEAR = new Period(YEAR.firstDay(), YEAR.lastDay());

	private YurgaRoadmap() {
	}

	public static RoadmapDraft printed() {
		return new RoadmapDraft("yurga", YEAR, RoadmapKind.MUNICIPAL,
				"Дорожная карта по повышению качества образования на 2020-2021 годы", SCHOOL_YEAR, null, null, rows());
	}

	static List<Activity> activities(RoadmapDraft draft) {
		var roadmapId = UUID.randomUUID();
		return IntStream.range(0, draft.rows().size())
			.mapToObj(index -> new Activity(roadmapId, index + 1, draft.rows().get(index)))
			.toList();
	}

	private static List<RoadmapRow> rows() {
		return List.of(
				row(1, "Создать рабочую группу", months("июнь 2020 года", 2020, 6, 6), CycleStep.APPOINTMENTS,
						Body.EDUCATION_DEPARTMENT),
				row(2, "Закрепить наставников за молодыми специалистами", months("сентябрь 2020 года", 2020, 9, 9),
						null, Body.METHODICAL_CENTRE, Body.SCHOOL),
				row(3, "Закрепить тьюторов за учителями", months("октябрь 2020 года", 2020, 10, 10), null,
						Body.EDUCATION_DEPARTMENT, Body.METHODICAL_CENTRE, Body.SCHOOL),
				row(4, "Разработать дорожную карту", months("октябрь-ноябрь 2020 года", 2020, 10, 11),
						CycleStep.ROADMAP_APPROVAL, Body.EDUCATION_DEPARTMENT, Body.METHODICAL_CENTRE),
				row(5, "Провести собеседование с руководителями школ", months("октябрь 2020 года", 2020, 10, 10),
						CycleStep.INTERVIEW, Body.EDUCATION_DEPARTMENT, Body.METHODICAL_CENTRE),
				row(6, "Разработать программу мониторинга", months("ноябрь-декабрь, 2020 года", 2020, 11, 12), null,
						Body.METHODICAL_CENTRE),
				row(7, "Утвердить муниципального куратора", months("ноябрь 2020 года", 2020, 11, 11),
						CycleStep.APPOINTMENTS, Body.METHODICAL_CENTRE),
				row(8, "Провести самооценку деятельности школ", months("ноябрь 2020 года", 2020, 11, 11),
						CycleStep.SELF_ASSESSMENT, Body.SCHOOL),
				row(9, "Разработать школьную программу", months("ноябрь 2020 года", 2020, 11, 11), CycleStep.PROGRAMME,
						Body.METHODICAL_CENTRE, Body.SCHOOL),
				row(10, "Вести мониторинг реализации программ", Deadline.wholePeriod("постоянно", SCHOOL_YEAR),
						CycleStep.REPORTS, Body.SCHOOL),
				row(11, "Провести экспертизу школьных программ", months("ноябрь 2020", 2020, 11, 11),
						CycleStep.EXPERT_REVIEW, Body.METHODICAL_CENTRE),
				row(12, "План событий ресурсного центра", months("ноябрь 2020 года", 2020, 11, 11), null,
						Body.METHODICAL_CENTRE, Body.SCHOOL),
				row(13, "Заседание школьных методических объединений", months("декабрь 2020 года", 2020, 12, 12), null,
						Body.METHODICAL_CENTRE, Body.SCHOOL),
				row(14, "Анализ внутришкольного мониторинга", months("ноябрь –декабрь 2020 года", 2020, 11, 12), null,
						Body.WORKING_GROUP),
				row(15, "Анализ сведений информационной системы", months("ноябрь - декабрь 2020 года", 2020, 11, 12),
						null, Body.METHODICAL_CENTRE),
				row(16, "Оценить потребности в компетенциях", months("ноябрь 2020 года", 2020, 11, 11), null,
						Body.METHODICAL_CENTRE),
				row(17, "Оценить профессиональные затруднения", months("ноябрь 2020 года", 2020, 11, 11), null,
						Body.METHODICAL_CENTRE),
				row(18, "Семинары для учителей",
						Deadline.dates("Январь, март, май 2021", month(2021, 1), month(2021, 3), month(2021, 5)), null,
						Body.METHODICAL_CENTRE),
				row(19, "Менторское сопровождение руководителей", wholeYear(), null, Body.METHODICAL_CENTRE,
						Body.SCHOOL),
				row(20, "Вопросы поддержки школ в общих мероприятиях", wholeYear(), null, Body.EDUCATION_DEPARTMENT,
						Body.METHODICAL_CENTRE),
				row(21, "Психолого-педагогическое сопровождение", wholeYear(), null, Body.PSYCHOLOGICAL_SERVICE,
						Body.SCHOOL),
				row(22, "Поддержка социально-психологического тестирования", wholeYear(), null,
						Body.PSYCHOLOGICAL_SERVICE, Body.SCHOOL),
				row(23, "Провести мониторинговые исследования и ВПР", months("апрель 2021 года", 2021, 4, 4), null,
						Body.EDUCATION_DEPARTMENT),
				row(24, "Контроль независимых оценочных процедур",
						Deadline.event("в соответствии с графиком проведения в 2020-2021 учебном году", null), null,
						Body.EDUCATION_DEPARTMENT),
				row(25, "Совещание по итогам исследований и ВПР", months("июнь 2021 года", 2021, 6, 6), null,
						Body.EDUCATION_DEPARTMENT),
				row(26, "Круглый стол по итогам года", months("июнь 2021 года", 2021, 6, 6), CycleStep.ROUND_TABLE,
						Body.EDUCATION_DEPARTMENT, Body.METHODICAL_CENTRE, Body.SCHOOL),
				row(27, "Анализ дорожной карты и план на 2021-2022 учебный год",
						months("июль-август 2021 год", 2021, 7, 8), CycleStep.NEXT_ROADMAP, Body.WORKING_GROUP));
	}

	private static RoadmapRow row(int number, String title, Deadline deadline, CycleStep step, Body lead,
			Body... others) {
		var responsibilities = new ArrayList<>(List.of(new Responsibility(lead, Mode.LEAD)));
		for (var other : others) {
			responsibilities.add(new Responsibility(other, Mode.CO_EXECUTOR));
		}
		return new RoadmapRow(number + ".", null, title, deadline, null, responsibilities, null, null, step, null);
	}

	private static Deadline wholeYear() {
		return Deadline.wholePeriod("в течение учебного года", SCHOOL_YEAR);
	}

	private static Deadline months(String phrase, int year, int first, int last) {
		return Deadline.interval(phrase, LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
	}

	private static Period month(int year, int month) {
		return new Period(LocalDate.of(year, month, 1), YearMonth.of(year, month).atEndOfMonth());
	}

}
