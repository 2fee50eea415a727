package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.DeadlineReader;
import org.vekha.deadline.DeadlineReaders;
import org.vekha.deadline.Period;
import org.vekha.shared.SchoolYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

class RoadmapTurnoverTests {

	private static final SchoolYear YEAR = new SchoolYear(2020);

	private final RoadmapRepository repository = mock();

	private final Roadmaps roadmaps = mock();

	private final ActivityRows rows = mock();

	private final DeadlineReaders readers = mock();

	private final RoadmapTurnover turnover = new RoadmapTurnover(this.repository, mock(), this.roadmaps,
			new CarriedRows(this.repository, this.roadmaps, this.rows, this.readers), this.readers);

	private final RoadmapDraft printed = draft(YEAR, List.of(row("1."), row("2."), row("2.")));

	private final Roadmap roadmap = new Roadmap(this.printed, null);

	private final Roadmap imported = new Roadmap(draft(YEAR.next(), List.of(row("2."))), null);

	private final List<Activity> activities = YurgaRoadmap.activities(this.printed);

	private final List<RoadmapRow> carried = Stream.of(1, 2)
		.map(index -> RollOver.carriedOver(this.printed.rows().get(index), YEAR))
		.toList();

	@BeforeEach
	void nextYearIsThere() {
		given(this.roadmaps.get(this.roadmap.id())).willReturn(this.roadmap);
		given(this.roadmaps.activities(this.roadmap.id())).willReturn(this.activities);
		given(this.repository.findByMunicipalityIdAndSchoolYearAndKind("yurga", YEAR.next(), RoadmapKind.MUNICIPAL))
			.willReturn(Optional.of(this.imported));
		this.activities.get(0).end(ActivityState.DONE, LocalDate.of(2021, 3, 1), null);
		this.activities.get(1).close(true, List.of(), "Карантин");
		this.activities.get(2).close(true, List.of(), "Карантин");
	}

	@Test
	void addsWhatIsLeftOverToADraftThatSomebodyElseMade() {
		nextYearHas(List.of(row("2.")));
		assertThat(this.turnover.rollOver(this.roadmap.id())).isEqualTo(this.imported.id());
		verify(this.rows).append(this.imported.id(), this.carried);
		verify(this.roadmaps, never()).store(any(), any(UUID.class));
	}

	@Test
	void addsNothingTwiceWhenRepeated() {
		nextYearHas(List.of(row("2."), this.carried.get(0)));
		this.turnover.rollOver(this.roadmap.id());
		verify(this.rows).append(this.imported.id(), this.carried.subList(1, 2));
		nextYearHas(List.of(row("2."), this.carried.get(0), this.carried.get(1)));
		this.turnover.rollOver(this.roadmap.id());
		verify(this.rows).append(this.imported.id(), List.of());
	}

	@Test
	void addsWhatWasCarriedOverToARoadMapOnWhichWorkHasBegun() {
		this.imported.approve("11", LocalDate.of(2021, 8, 30));
		this.imported.use();
		assertThat(this.turnover.rollOver(this.roadmap.id())).isEqualTo(this.imported.id());
		verify(this.rows).append(this.imported.id(), this.carried);
	}

	@Test
	void leavesARoadMapThatIsOverAsItIs() {
		this.imported.close();
		assertThat(this.turnover.rollOver(this.roadmap.id())).isEqualTo(this.imported.id());
		verify(this.rows, never()).append(any(), anyList());
	}

	@Test
	void aProgrammeGoesOnWithWhatWasSetAsideAndNotWithWhatSomebodyLeftOut() {
		var march = Deadline.interval(new Period(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 31)));
		var programme = new RoadmapDraft("yurga", YEAR, RoadmapKind.MUNICIPAL, "Программа",
				new Period(LocalDate.of(2020, 9, 1), LocalDate.of(2023, 8, 31)), null, null,
				List.of(row("1.").with(march), row("2.").with(march)));
		var stored = new Roadmap(programme, null);
		var activities = YurgaRoadmap.activities(programme);
		given(this.roadmaps.get(stored.id())).willReturn(stored);
		given(this.roadmaps.activities(stored.id())).willReturn(activities);
		given(this.roadmaps.openActivities(stored.id())).willReturn(activities);
		willAnswer(call -> {
			activities.stream()
				.filter(row -> row.id().equals(call.getArgument(0)))
				.forEach(row -> row.end(call.getArgument(1), call.getArgument(2), call.getArgument(3)));
			return null;
		}).given(this.roadmaps).end(any(), any(), any(), any());
		given(this.readers.of(any(), any())).willAnswer(call -> DeadlineReader.usual(call.getArgument(1)));
		// Brought forward to this year, and not required then
		activities.get(1).redate(new Period(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 31)));
		activities.get(1).end(ActivityState.NOT_REQUIRED, null, "Решение рабочей группы");

		this.turnover.setAside(stored.id());

		assertThat(activities).extracting(Activity::state).containsOnly(ActivityState.NOT_REQUIRED);
		assertThat(this.turnover.draft(stored.id(), YEAR.next()).rows()).containsExactly(programme.rows().get(0));
	}

	private void nextYearHas(List<RoadmapRow> rows) {
		given(this.roadmaps.activities(this.imported.id()))
			.willReturn(YurgaRoadmap.activities(draft(YEAR.next(), rows)));
	}

	private static RoadmapDraft draft(SchoolYear year, List<RoadmapRow> rows) {
		return new RoadmapDraft("yurga", year, RoadmapKind.MUNICIPAL, "Дорожная карта",
				new Period(year.firstDay(), year.lastDay()), null, null, rows);
	}

	private static RoadmapRow row(String number) {
		return new RoadmapRow(number, null, "Мероприятие " + number,
				Deadline.interval("Март 2021", LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 31)), "Школа",
				List.of(new Responsibility(Body.SCHOOL, Mode.LEAD)), null, null, null, Circle.listed());
	}

}
