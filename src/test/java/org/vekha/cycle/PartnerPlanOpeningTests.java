package org.vekha.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.vekha.deadline.Period;
import org.vekha.roadmap.Roadmap;
import org.vekha.roadmap.RoadmapKind;
import org.vekha.roadmap.RoadmapTurnover;
import org.vekha.roadmap.Roadmaps;
import org.vekha.school.School;
import org.vekha.school.Schools;
import org.vekha.school.StatusKind;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

class PartnerPlanOpeningTests {

	private static final LocalDate TODAY = LocalDate.of(2021, 1, 11);

	private static final LocalDate ORDER_DATE = LocalDate.of(2020, 12, 29);

	private static final String TITLE = "План поддержки школ на 2021 год";

	private final PartnerPlanRepository repository = mock();

	private final Roadmaps roadmaps = mock();

	private final RoadmapTurnover turnover = mock();

	private final Schools schools = mock();

	private final PartnerPlanOpening opening = new PartnerPlanOpening(this.repository, this.roadmaps, this.turnover,
			this.schools);

	private final Roadmap stored = roadmap(TITLE);

	@BeforeEach
	void oneStoredPlanAndThreeSchools() {
		stored(this.stored);
		var all = List.of(school("yurga-1", "Базовая СОШ"), school("yurga-3", "СОШ «Сосновка»"),
				school("yurga-5", "СОШ № 5"));
		given(this.schools.ofMunicipality("yurga")).willReturn(all);
		given(this.repository.saveAndFlush(any())).willAnswer(call -> call.getArgument(0));
	}

	@Test
	void opensThePlanUnderItsOrderAndNotesThePartner() {
		var plan = open(opening(null, "базовая сош", "СОШ \"Сосновка\"", "yurga-5"));
		assertThat(plan.roadmapId()).isEqualTo(this.stored.id());
		assertThat(plan.partnerSchoolId()).isEqualTo("yurga-1");
		assertThat(plan.helpedSchools()).containsExactly("yurga-3", "yurga-5");
		verify(this.roadmaps).approve(this.stored.id(), "284", ORDER_DATE);
		verify(this.turnover).use(this.stored.id());
		verify(this.schools).grant("yurga-1", CycleFixtures.YEAR, StatusKind.PARTNER, "Приказ № 284 от 29.12.2020",
				TODAY);
	}

	@Test
	void findsThePlanByWordsOfItsTitle() {
		stored(this.stored, roadmap("План поддержки школ на 2021 год, дополнение"), roadmap("Сетевой план"));
		refuses(opening("поддержки школ", "yurga-1", "yurga-3"), "подходит не один план");
		refuses(opening(null, "yurga-1", "yurga-3"), "Планов несколько: напишите название нужного.");
		assertThat(open(opening(TITLE.toUpperCase(), "yurga-1", "yurga-3")).roadmapId()).isEqualTo(this.stored.id());
	}

	@Test
	void refusesAPlanThatIsNotThere() {
		refuses(opening("Другой план", "yurga-1", "yurga-3"),
				"Плана «Другой план» нет. Загружены на 2020/2021 учебный год: «%s».".formatted(TITLE));
		stored();
		refuses(opening(null, "yurga-1", "yurga-3"), "не загружено ни одного плана школы-партнёра");
	}

	@Test
	void refusesAPlanThatIsOpen() {
		given(this.repository.existsByRoadmapId(this.stored.id())).willReturn(true);
		refuses(opening(null, "yurga-1", "yurga-3"), "План «%s» уже открыт".formatted(TITLE));
	}

	@Test
	void refusesInTheSameWordsAPlanThatSomebodyOpensAtTheSameTime() {
		given(this.repository.saveAndFlush(any())).willThrow(new DataIntegrityViolationException("unique"));
		refuses(opening(null, "yurga-1", "yurga-3"), "План «%s» уже открыт".formatted(TITLE));
	}

	@Test
	void refusesAnOrderThatDoesNotExistYetOrComesAfterThePlan() {
		refuses(opening(TODAY.plusDays(1)), "Дата приказа (12.01.2021) ещё не наступила");
		var late = LocalDate.of(2022, 2, 1);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.opening.open("yurga", opening(late), late))
			.withMessageContaining("позже окончания плана (31.12.2021)");
	}

	@Test
	void refusesSchoolsOfOtherMunicipalities() {
		refuses(opening(null, "yurga-1", "СОШ Тайги"),
				"Школа «СОШ Тайги» не найдена в вашем муниципалитете: напишите её краткое название. "
						+ "Школы муниципалитета: Базовая СОШ, СОШ «Сосновка», СОШ № 5.");
		refuses(opening(null, "taiga-1", "yurga-3"), "Школа «taiga-1» не найдена");
	}

	@Test
	void needsSchoolsToHelp() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> opening(null, "yurga-1"));
	}

	private PartnerPlan open(PlanOpening opening) {
		return this.opening.open("yurga", opening, TODAY);
	}

	private void refuses(PlanOpening opening, String why) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> open(opening)).withMessageContaining(why);
		verifyNoInteractions(this.turnover);
	}

	private static PlanOpening opening(String title, String partner, String... helped) {
		return new PlanOpening(CycleFixtures.YEAR, title, partner, List.of(helped), "284", ORDER_DATE);
	}

	private static PlanOpening opening(LocalDate orderDate) {
		return new PlanOpening(CycleFixtures.YEAR, null, "yurga-1", List.of("yurga-3"), "284", orderDate);
	}

	private void stored(Roadmap... plans) {
		given(this.roadmaps.of("yurga", CycleFixtures.YEAR, RoadmapKind.PARTNER)).willReturn(List.of(plans));
	}

	private static Roadmap roadmap(String title) {
		var roadmap = mock(Roadmap.class);
		given(roadmap.id()).willReturn(UUID.randomUUID());
		given(roadmap.title()).willReturn(title);
		given(roadmap.period()).willReturn(new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)));
		return roadmap;
	}

	private static School school(String id, String name) {
		var school = mock(School.class);
		given(school.id()).willReturn(id);
		given(school.name()).willReturn("Муниципальная " + name);
		given(school.shortName()).willReturn(name);
		return school;
	}

}
