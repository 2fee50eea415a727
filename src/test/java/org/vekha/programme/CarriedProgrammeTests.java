package org.vekha.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.Period;

import static org.assertj.core.api.Assertions.assertThat;

class CarriedProgrammeTests {

	private static final LocalDate DUE = LocalDate.of(2027, 3, 1);

	private final ProgrammeVersion last = new ProgrammeVersion("Программа 2026/2027 года",
			List.of(ProgrammeFixtures.goal("1.2"), ProgrammeFixtures.goal("3.3")),
			List.of(ProgrammeFixtures.measure("1.2", DUE),
					new Measure(java.util.UUID.randomUUID(), "3.3", "Встречи с родителями",
							Deadline.dates("май", new Period(DUE, DUE)), "психолог", "Протокол")),
			ProgrammeFixtures.AUTHOR, ProgrammeFixtures.DAY);

	@Test
	void goesOnWithWhatAnswersRisksThatAreActivatedAgain() {
		var carried = CarriedProgramme.of(this.last, "Программа 2027/2028 года", Set.of("1.2", "2.1"),
				deadline -> Deadline.dates("до 01.03.2028", new Period(null, DUE.plusYears(1))));
		assertThat(carried.title()).isEqualTo("Программа 2027/2028 года");
		assertThat(carried.goals()).extracting(Goal::riskNumber).containsExactly("1.2");
		assertThat(carried.measures()).containsExactly(new WrittenMeasure(WrittenMeasure.NEW, "1.2",
				"Занятия по математике", "до 01.03.2028", "заместитель директора", "Журнал занятий"));
		assertThat(carried.leftOut()).containsExactly("Встречи с родителями");
	}

	@Test
	void isEmptyWhereAllRisksAreNew() {
		assertThat(CarriedProgramme.of(this.last, "Программа", Set.of("2.1"), deadline -> deadline).isEmpty()).isTrue();
	}

}
