package org.vekha.intake;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.vekha.deadline.Period;
import org.vekha.roadmap.CycleStep;

import static org.assertj.core.api.Assertions.assertThat;

class StepFinderTests {

	@ParameterizedTest
	@CsvFileSource(resources = "/org/vekha/intake/steps.csv", numLinesToSkip = 1, delimiter = ';')
	void proposesStepsAndNothingElse(CycleStep step, String title) {
		assertThat(StepFinder.propose(title).orElse(null)).isEqualTo(step);
	}

	@Test
	void takesARoadMapForALaterYearForTheNextOne() {
		var plan = new Period(LocalDate.of(2020, 9, 1), LocalDate.of(2021, 8, 31));
		assertThat(StepFinder.propose("Разработка муниципальной программы поддержки ШНОР на 2021-2022 г.", plan))
			.contains(CycleStep.NEXT_ROADMAP);
		assertThat(StepFinder.propose("Разработка муниципальной программы поддержки ШНОР на 2020-2021 г.", plan))
			.contains(CycleStep.ROADMAP_APPROVAL);
		assertThat(StepFinder.propose("Разработка дорожной карты на 2021 – 2022 учебный год", plan))
			.contains(CycleStep.NEXT_ROADMAP);
		assertThat(StepFinder.propose("Подготовка плана ремонта школ на 2022 год", plan)).isEmpty();
	}

	@Test
	void hasNothingToSayOfNoTitle() {
		assertThat(StepFinder.propose(null)).isEmpty();
		assertThat(StepFinder.propose(" ")).isEmpty();
	}

	@Property
	void neverFails(@ForAll String title) {
		assertThat(StepFinder.propose(title)).isNotNull();
	}

}
