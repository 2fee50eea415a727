package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.DeadlineKind;
import org.vekha.deadline.DeadlineReader;
import org.vekha.deadline.DeadlineReaders;
import org.vekha.deadline.Period;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

class CarriedRowsTests {

	private static final SchoolYear YEAR = new SchoolYear(2020);

	private final RoadmapRepository repository = mock();

	private final Roadmaps roadmaps = mock();

	private final ActivityRows rows = mock();

	private final DeadlineReaders readers = mock();

	private final CarriedRows carried = new CarriedRows(this.repository, this.roadmaps, this.rows, this.readers);

	private final RoadmapDraft printed = new RoadmapDraft("yurga", YEAR, RoadmapKind.PARTNER,
			"План поддержки школ на 2021 год", new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)), null,
			null, List.of(row("1.", null), row("2.", null)));

	private final Roadmap plan = new Roadmap(this.printed, null);

	private final List<Activity> activities = YurgaRoadmap.activities(this.printed);

	@BeforeEach
	void closedPlan() {
		given(this.readers.of(any(), any())).willAnswer(call -> DeadlineReader.usual(call.getArgument(1)));
		given(this.roadmaps.get(this.plan.id())).willReturn(this.plan);
		given(this.roadmaps.activities(this.plan.id())).willReturn(this.activities);
		given(this.roadmaps.store(any(), any())).willAnswer(call -> new Roadmap(call.getArgument(0), null));
		this.activities.get(0).end(ActivityState.DONE, LocalDate.of(2021, 3, 1), null);
	}

	@Test
	void draftsNothingWhereNothingIsCarriedOver() {
		assertThat(this.carried.intoNext(this.plan.id())).isEmpty();
		verify(this.roadmaps, never()).store(any(), any());
	}

	@Test
	void draftsTheNextPlanWithWhatIsLeftOver() {
		carryOverTheSecond();
		assertThat(this.carried.intoNext(this.plan.id())).isPresent();
		var stored = ArgumentCaptor.forClass(RoadmapDraft.class);
		verify(this.roadmaps).store(stored.capture(), eq(this.plan.id()));
		assertThat(stored.getValue().title()).isEqualTo("План поддержки школ на 2022 год");
		assertThat(stored.getValue().period())
			.isEqualTo(new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)));
		assertThat(stored.getValue().rows()).extracting(RoadmapRow::number).containsExactly("1.", "2.", "2.");
		assertThat(stored.getValue().rows().get(2).carried()).isTrue();
		assertThat(stored.getValue().rows().get(2).titleWithOrigin()).contains(". Перенесено с 20");
		assertThat(stored.getValue().rows().get(2).deadline().kind()).isEqualTo(DeadlineKind.UNCLEAR);
	}

	@Test
	void addsWhatIsLeftOverToADraftThatIsThere() {
		carryOverTheSecond();
		var next = next();
		assertThat(this.carried.intoNext(this.plan.id())).contains(next.id());
		verify(this.rows).append(eq(next.id()), anyList());
		verify(this.roadmaps, never()).store(any(), any());
	}

	@Test
	void leavesAPlanThatIsInForceAsItIs() {
		carryOverTheSecond();
		var next = next();
		next.approve("11", LocalDate.of(2021, 12, 29));
		assertThat(this.carried.intoNext(this.plan.id())).contains(next.id());
		verify(this.rows, never()).append(any(), anyList());
	}

	@Test
	void takesNoStepsOfTheCycleIntoAPlan() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.printed.with(List.of(row("3.", CycleStep.INTERVIEW))))
			.withMessageContaining("может быть только мероприятие муниципальной дорожной карты");
	}

	private void carryOverTheSecond() {
		this.activities.get(1).close(true, List.of(), "Карантин");
	}

	private Roadmap next() {
		var next = new Roadmap(RollOver.of(this.printed, YEAR.next()), UUID.randomUUID());
		given(this.repository.findByMunicipalityIdAndSchoolYearAndKindAndTitle("yurga", YEAR.next(),
				RoadmapKind.PARTNER, "План поддержки школ на 2022 год"))
			.willReturn(Optional.of(next));
		return next;
	}

	private static RoadmapRow row(String number, CycleStep step) {
		return new RoadmapRow(number, null, "Мероприятие " + number,
				Deadline.interval("Март 2021", LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 31)), "Школа",
				List.of(new Responsibility(Body.PARTNER, Mode.LEAD)), null, null, step, Circle.listed());
	}

}
