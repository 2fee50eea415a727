package org.vekha.roadmap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.DeadlineKind;
import org.vekha.deadline.DeadlineReader;
import org.vekha.deadline.Period;
import org.vekha.shared.SchoolYear;

import static org.assertj.core.api.Assertions.assertThat;

class RollOverTests {

	private static final SchoolYear YEAR = new SchoolYear(2026);

	private final RoadmapDraft rolled = RollOver.of(YurgaRoadmap.printed(), YEAR);

	@Test
	void keepsEveryRowInItsPlace() {
		assertThat(this.rolled.rows()).hasSameSizeAs(YurgaRoadmap.printed().rows())
			.extracting(RoadmapRow::step)
			.containsExactlyElementsOf(YurgaRoadmap.printed().rows().stream().map(RoadmapRow::step).toList());
	}

	@Test
	void keepsTheSideOfTheSchoolYear() {
		assertThat(row(1).deadline().lastDay()).contains(LocalDate.of(2026, 6, 30));
		assertThat(row(4).deadline().lastDay()).contains(LocalDate.of(2026, 11, 30));
		assertThat(row(27).deadline().lastDay()).contains(LocalDate.of(2027, 8, 31));
		assertThat(this.rolled.period()).isEqualTo(new Period(YEAR.firstDay(), YEAR.lastDay()));
	}

	@Test
	void movesTheYearsInWords() {
		assertThat(row(18).deadline().phrase()).isEqualTo("Январь, март, май 2027");
		assertThat(row(6).deadline().phrase()).isEqualTo("ноябрь-декабрь, 2026 года");
		assertThat(row(24).deadline().phrase())
			.isEqualTo("в соответствии с графиком проведения в 2026-2027 учебном году");
		assertThat(row(27).title()).isEqualTo("Анализ дорожной карты и план на 2027-2028 учебный год");
		assertThat(this.rolled.title()).endsWith("на 2026-2027 годы");
	}

	@Test
	void leavesTheOrderBehind() {
		var draft = YurgaRoadmap.printed();
		var approved = new RoadmapDraft("yurga", draft.schoolYear(), draft.kind(), draft.title(), draft.period(), "512",
				YurgaRoadmap.ORDER_DATE, draft.rows());
		var rolled = RollOver.of(approved, YEAR);
		assertThat(rolled.orderNumber()).isNull();
		assertThat(rolled.orderDate()).isNull();
		assertThat(rolled.schoolYear()).isEqualTo(YEAR);
	}

	@Test
	void comesBackUnchanged() {
		assertThat(RollOver.of(this.rolled, YurgaRoadmap.YEAR)).isEqualTo(YurgaRoadmap.printed());
	}

	@Test
	void endsFebruaryWithItsLastDayInALeapYear() {
		var february = Deadline.interval("февраль 2021", LocalDate.of(2021, 2, 1), LocalDate.of(2021, 2, 28));
		var leap = RollOver.of(draft(february), new SchoolYear(2027));
		assertThat(deadline(leap))
			.isEqualTo(Deadline.interval("февраль 2028", LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29)));
		assertThat(deadline(RollOver.of(leap, YurgaRoadmap.YEAR))).isEqualTo(february);
	}

	@Test
	void keepsADayThatIsNamed() {
		var day = Deadline.interval("до 28.02.2021", null, LocalDate.of(2021, 2, 28));
		assertThat(deadline(RollOver.of(draft(day), new SchoolYear(2027))))
			.isEqualTo(Deadline.interval("до 28.02.2028", null, LocalDate.of(2028, 2, 28)));
	}

	@Test
	void turnsALeapDayIntoTheLastOfFebruary() {
		var day = LocalDate.of(2024, 2, 29);
		var draft = draft(Deadline.interval("29.02.2024", day, day), new SchoolYear(2023));
		assertThat(deadline(RollOver.of(draft, new SchoolYear(2024))))
			.isEqualTo(Deadline.interval("28.02.2025", LocalDate.of(2025, 2, 28), LocalDate.of(2025, 2, 28)));
	}

	@Test
	void movesAShortSecondYearAndNoOtherNumber() {
		var day = LocalDate.of(2020, 12, 1);
		var row = new RoadmapRow("1", null, "Обучить 2000 учителей в 2020/21 году по приказу от 23.11.2020 № 503",
				Deadline.interval("декабрь", day, day), null, null, null, null, null, null);
		assertThat(RollOver.of(draft(List.of(row), YurgaRoadmap.YEAR), YEAR).rows().get(0).title())
			.isEqualTo("Обучить 2000 учителей в 2026/27 году по приказу от 23.11.2020 № 503");
	}

	@Test
	void asksWhenARowThatWasCarriedOverIsDueAndRollsItNoFurther() {
		var carried = RollOver.carriedOver(YurgaRoadmap.printed().rows().get(17), YurgaRoadmap.YEAR);
		assertThat(carried.deadline().kind()).isEqualTo(DeadlineKind.UNCLEAR);
		assertThat(carried.section()).contains("2020/2021");
		assertThat(RollOver.of(draft(List.of(carried), new SchoolYear(2021)), YEAR).rows()).isEmpty();
	}

	@Test
	void readsWhatFollowsACalendarByTheCalendarOfTheNewYear() {
		var plan = YurgaRoadmap.printed().period();
		var wednesdays = DeadlineReader.usual(plan).read("каждую среду");
		var weekday = DeadlineReader.usual(plan).read("третий понедельник ноября 2020 г.");
		var rolled = RollOver.of(draft(wednesdays), YEAR);
		assertThat(deadline(rolled).occurrences()).allMatch(day -> day.end().getDayOfWeek() == DayOfWeek.WEDNESDAY)
			.extracting(Period::start)
			.startsWith(LocalDate.of(2026, 9, 2));
		assertThat(deadline(RollOver.of(draft(weekday), YEAR)).lastDay()).contains(LocalDate.of(2026, 11, 16));
		assertThat(deadline(RollOver.of(draft(weekday), new SchoolYear(2025))).lastDay())
			.contains(LocalDate.of(2025, 11, 17));
	}

	@Test
	void movesDaysThatWereSetByHandDayByDay() {
		var corrected = Deadline.interval("третий понедельник ноября 2020 г.", LocalDate.of(2020, 11, 20),
				LocalDate.of(2020, 11, 20));
		assertThat(deadline(RollOver.of(draft(corrected), new SchoolYear(2025))).lastDay())
			.contains(LocalDate.of(2025, 11, 20));
	}

	@Test
	void movesDaysInEveryNotation() {
		for (var moved : Map.of("15.10.20", "15.10.26", "2020-10-15", "2026-10-15", "15/10/2020г.", "15/10/2026г.")
			.entrySet()) {
			var deadline = DeadlineReader.usual(YurgaRoadmap.printed().period()).read(moved.getKey());
			var rolled = deadline(RollOver.of(draft(deadline), YEAR));
			assertThat(rolled.phrase()).isEqualTo(moved.getValue());
			assertThat(rolled.lastDay()).contains(LocalDate.of(2026, 10, 15));
		}
	}

	@Test
	void aProgrammeOfSeveralYearsGoesOnWithoutWhatIsDone() {
		var period = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2024, 12, 31));
		var yearly = DeadlineReader.usual(period).read("Ежегодно, сентябрь");
		var done = new RoadmapRow("1", null, "Сделано", yearly, null, null, null, null, null, null,
				new Fact(null, "Отчёт"), false);
		var open = new RoadmapRow("2", null, "Не сделано", yearly, null, null, null, null, null, null);
		var programme = new RoadmapDraft("yurga", new SchoolYear(2020), RoadmapKind.MUNICIPAL, "На 2021-2024 годы",
				period, null, null, List.of(done, open));
		var next = RollOver.of(programme, new SchoolYear(2021));
		assertThat(next.period()).isEqualTo(period);
		assertThat(next.title()).isEqualTo("На 2021-2024 годы");
		assertThat(next.rows()).containsExactly(open);
	}

	@Test
	void aProgrammeGoesOnToTheYearInWhichItEndsAndNoFurther() {
		var period = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2024, 12, 31));
		var last = once("1", new Period(LocalDate.of(2024, 12, 1), LocalDate.of(2024, 12, 25)));
		var programme = new RoadmapDraft("yurga", new SchoolYear(2020), RoadmapKind.MUNICIPAL, "На 2021-2024 годы",
				period, null, null, List.of(last));
		var inItsLastYear = RollOver.of(programme, new SchoolYear(2024));
		assertThat(inItsLastYear.period()).isEqualTo(period);
		assertThat(inItsLastYear.rows()).containsExactly(last);
		assertThat(RollOver.of(programme, new SchoolYear(2025)).period())
			.isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 31)));
	}

	@Test
	void aPlanThatOnlyReachesIntoTheNextYearIsNoProgramme() {
		var period = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
		var plan = new RoadmapDraft("yurga", new SchoolYear(2020), RoadmapKind.PARTNER, "План на 2021 год", period,
				null, null, List.of());
		assertThat(RollOver.of(plan, new SchoolYear(2021)).period())
			.isEqualTo(new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)));
	}

	@Test
	void movesASingleDeadlineIntoAnotherYear() {
		var from = new SchoolYear(2026);
		var year = new Period(from.firstDay(), from.lastDay());
		var read = DeadlineReader.usual(year);
		for (var phrase : Map
			.of("до 1 марта 2027 г.", "до 1 марта 2028 г.", "февраль", "февраль", "ежемесячно", "ежемесячно",
					"20.12.2026", "20.12.2027")
			.entrySet()) {
			var moved = RollOver.deadline(read.read(phrase.getKey()), from, from.next(), DeadlineReader::usual);
			assertThat(moved.phrase()).isEqualTo(phrase.getValue());
			assertThat(moved.span().orElseThrow().end()).isAfter(from.lastDay());
		}
	}

	@Test
	void aProgrammeKeepsWhatWasSetAsideForALaterYear() {
		var period = new Period(LocalDate.of(2020, 9, 1), LocalDate.of(2023, 8, 31));
		var march = new Period(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 31));
		var now = new Period(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 31));
		var programme = new RoadmapDraft("yurga", YurgaRoadmap.YEAR, RoadmapKind.MUNICIPAL, "На 2020-2023 годы", period,
				null, null, List.of(once("1", march), once("2", march), once("3", now)));
		var rows = YurgaRoadmap.activities(programme);
		var year = WorkYear.of(new Roadmap(programme, null));
		rows.get(0).end(ActivityState.NOT_REQUIRED, null, year.setAside());
		rows.get(1).end(ActivityState.DONE, LocalDate.of(2021, 5, 1), "Сделано раньше срока");
		rows.get(2).end(ActivityState.NOT_REQUIRED, null, "Отменено");

		var next = RollOver.of(new Roadmap(programme, null), rows, YurgaRoadmap.YEAR.next(), DeadlineReader::usual);

		assertThat(next.rows()).extracting(RoadmapRow::number).containsExactly("1");
		assertThat(next.rows().get(0).deadline()).isEqualTo(Deadline.interval(march));
	}

	private static RoadmapRow once(String number, Period period) {
		return new RoadmapRow(number, null, "Мероприятие", Deadline.interval(period), null, null, null, null, null,
				null);
	}

	private RoadmapRow row(int number) {
		return this.rolled.rows().get(number - 1);
	}

	private static Deadline deadline(RoadmapDraft draft) {
		return draft.rows().get(0).deadline();
	}

	private static RoadmapDraft draft(Deadline deadline) {
		return draft(deadline, YurgaRoadmap.YEAR);
	}

	private static RoadmapDraft draft(Deadline deadline, SchoolYear year) {
		return draft(List.of(new RoadmapRow("1", null, "Мероприятие", deadline, null, null, null, null, null, null)),
				year);
	}

	private static RoadmapDraft draft(List<RoadmapRow> rows, SchoolYear year) {
		return new RoadmapDraft("yurga", year, RoadmapKind.MUNICIPAL, "Дорожная карта",
				new Period(year.firstDay(), year.lastDay()), null, null, rows);
	}

}
