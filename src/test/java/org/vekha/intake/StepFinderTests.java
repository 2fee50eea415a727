package org.vekha.intake;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
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

	/** The titles and the section as Пошехонье prints them. */
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"OBJECTIVITY_INTERVIEW; Собеседование с административной командой школы по анализу результатов регионального мониторинга по необъективным результатам ВПР и определение мер.",
			"OBJECTIVITY_SEMINARS; Обеспечение участия школы в региональных семинарах по деятельности ОО по преодолению признаков необъективности.",
			"OBJECTIVITY_SEMINARS; Участие в семинарах и методических совещаниях на уровне ОО «Подготовка и проведение ВПР, по структуре и содержанию ВПР, системе оценивания»",
			"; Обеспечение контроля по нормативно-правовому обеспечению и наблюдения при проведении ВПР в соответствии с инструктивными материалами.",
			"OBJECTIVITY_OBSERVATION; Обеспечение независимого наблюдения с участием специалистов МКУ Управления образования и методической службы.",
			"OBJECTIVITY_RECHECK; Деятельность муниципальной комиссии по проверке ВПР",
			"OBJECTIVITY_OUTCOME; Собеседование с административной командой школы по анализу результатов проведения ВПР и объективности оценивания." })
	void knowsTheStepsOfSchoolsWithBiasedResultsByTheirSection(CycleStep step, String title) {
		var section = "3. Организация работы со школой с маркерами необъективности результатов ВПР";
		var plan = new Period(LocalDate.of(2023, 9, 1), LocalDate.of(2024, 8, 31));
		assertThat(StepFinder.propose(title, section, plan).orElse(null)).isEqualTo(step);
		if (!title.contains("необъективн")) {
			assertThat(StepFinder.propose(title, "2. Профилактика", plan)).isEmpty();
		}
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
