package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.DeadlineReaders;
import org.vekha.deadline.Period;
import org.vekha.shared.SchoolYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.BDDMockito.given;
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
	void leavesARoadMapThatIsInForceAsItIs() {
		this.imported.approve("11", LocalDate.of(2021, 8, 30));
		assertThat(this.turnover.rollOver(this.roadmap.id())).isEqualTo(this.imported.id());
		verify(this.rows, never()).append(any(), anyList());
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
