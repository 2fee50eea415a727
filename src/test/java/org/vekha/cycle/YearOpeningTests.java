package org.vekha.cycle;

import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.vekha.deadline.Period;
import org.vekha.municipality.Municipalities;
import org.vekha.municipality.Municipality;
import org.vekha.roadmap.Roadmap;
import org.vekha.roadmap.RoadmapTurnover;
import org.vekha.roadmap.Roadmaps;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

class YearOpeningTests {

	private static final String ALREADY_OPEN = "Учебный год 2020/2021 уже открыт для муниципалитета «Юрга»: "
			+ "второй раз открыть его нельзя.";

	private final MunicipalYearRepository repository = mock();

	private final Municipalities municipalities = mock();

	private final Roadmaps roadmaps = mock();

	private final RoadmapTurnover turnover = mock();

	private final Timetable timetable = mock();

	private final YearOpening opening = new YearOpening(this.repository, this.municipalities, this.roadmaps,
			this.turnover, this.timetable);

	@BeforeEach
	void municipalityWithRoadmap() {
		var municipality = mock(Municipality.class);
		given(municipality.shortName()).willReturn("Юрга");
		given(this.municipalities.get("yurga")).willReturn(municipality);
		var roadmap = mock(Roadmap.class);
		given(roadmap.id()).willReturn(UUID.randomUUID());
		given(this.roadmaps.municipal("yurga", CycleFixtures.YEAR)).willReturn(Optional.of(roadmap));
	}

	@Test
	void refusesAYearThatIsOpen() {
		given(this.repository.findByMunicipalityIdAndSchoolYear("yurga", CycleFixtures.YEAR))
			.willReturn(Optional.of(CycleFixtures.opened()));
		refusesWith(ALREADY_OPEN);
	}

	@Test
	void refusesInTheSameWordsAYearThatSomebodyOpensAtTheSameTime() {
		given(this.repository.saveAndFlush(any())).willThrow(new DataIntegrityViolationException("unique"));
		refusesWith(ALREADY_OPEN);
	}

	@Test
	void refusesAYearWithoutARoadMap() {
		given(this.roadmaps.municipal("yurga", CycleFixtures.YEAR)).willReturn(Optional.empty());
		refusesWith("Для муниципалитета «Юрга» нет дорожной карты на 2020/2021 учебный год: сначала загрузите её.");
	}

	@Test
	void opensOnTheRoadMapOfTheYearBeforeWhileThatIsStillClosing() {
		var before = CycleFixtures.underWay("yurga-1");
		var next = CycleFixtures.YEAR.next();
		var rolled = mock(Roadmap.class);
		var rolledId = UUID.randomUUID();
		given(rolled.id()).willReturn(rolledId);
		given(rolled.schoolYear()).willReturn(next);
		given(rolled.period()).willReturn(new Period(next.firstDay(), next.lastDay()));
		given(this.repository.findByMunicipalityIdAndSchoolYear("yurga", CycleFixtures.YEAR))
			.willReturn(Optional.of(before));
		given(this.turnover.rollOver(before.roadmapId())).willReturn(rolledId);
		given(this.roadmaps.get(rolledId)).willReturn(rolled);
		var opened = this.opening.open("yurga", next, ApprovalMode.ORDER, CycleFixtures.TODAY);
		assertThat(opened.roadmapId()).isEqualTo(rolledId);
		verify(this.turnover).use(rolledId);
	}

	@Test
	void refusesToFollowAYearWhoseOwnWorkHasNotBegun() {
		given(this.repository.findByMunicipalityIdAndSchoolYear("yurga", CycleFixtures.YEAR.previous()))
			.willReturn(Optional.of(CycleFixtures.listed("yurga-1")));
		given(this.roadmaps.municipal("yurga", CycleFixtures.YEAR)).willReturn(Optional.empty());
		refusesWith("Для муниципалитета «Юрга» нет дорожной карты на 2020/2021 учебный год: сначала загрузите её.");
	}

	@Test
	void refusesARoadMapWithoutActivities() {
		willThrow(new RuleViolation("В дорожной карте нет ни одного мероприятия")).given(this.turnover).use(any());
		refusesWith("В дорожной карте нет ни одного мероприятия");
	}

	private void refusesWith(String message) {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.opening.open("yurga", CycleFixtures.YEAR, ApprovalMode.HEAD, CycleFixtures.TODAY))
			.withMessage(message);
		verifyNoInteractions(this.timetable);
	}

}
