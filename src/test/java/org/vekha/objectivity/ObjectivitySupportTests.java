package org.vekha.objectivity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vekha.cycle.MunicipalYear;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class ObjectivitySupportTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);

	private static final Talk TALK = new Talk(TODAY, "Директор", "Оценивать по критериям");

	private final ObjectivitySupport support = new ObjectivitySupport(year(), "poshekhonye-gayutino", null);

	@Test
	void isDiscussedOnceAndNotInTheFuture() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.support.discuss(TALK, TODAY.minusDays(1)))
			.withMessageContaining("ещё не наступила");
		this.support.discuss(TALK, TODAY);
		assertThat(this.support.interview()).contains(TALK);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.support.discuss(TALK, TODAY))
			.withMessageContaining("второй протокол не нужен");
	}

	@Test
	void isNotObservedByItsOwnStaff() {
		var observers = List.of(new Observer("methodist", "ВПР", null), new Observer("teacher", "ВПР", null));
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.support.appointObservers(observers, List.of("teacher")))
			.withMessageContaining("teacher работает в этой школе");
		assertThat(this.support.observers()).isEmpty();
		this.support.appointObservers(observers, List.of());
		assertThat(this.support.observers()).hasSize(2);
	}

	@Test
	void takesOnlyARecheckThatCanBe() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new RecheckedWorks("ВПР", 20, 21))
			.withMessageContaining("21 оценок из 20");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new RecheckedWorks("ВПР", 0, 0));
		var works = List.of(new RecheckedWorks("ВПР, математика", 20, 18), new RecheckedWorks("ВПР, русский", 10, 9));
		var early = new Recheck("21", TODAY, TODAY.minusDays(1), works, null);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.support.recheck(early, TODAY))
			.withMessageContaining("раньше приказа");
		var protocol = new Recheck("21", TODAY, TODAY, works, null);
		this.support.recheck(protocol, TODAY);
		assertThat(protocol.total()).isEqualTo("27 из 30");
	}

	@Test
	void namesTheSeminarThatIsWrong() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new Seminar("Критерии", TODAY, 0))
			.withMessageContaining("Критерии");
		var later = List.of(new Seminar("Критерии", TODAY.plusDays(1), 2));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.support.attend(later, TODAY))
			.withMessageContaining("Критерии");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.support.attend(List.of(), TODAY));
	}

	@Test
	void changesNoMoreOnceItHasEnded() {
		this.support.conclude(TALK, Conclusion.CONTINUED, TODAY);
		assertThat(this.support.state()).isEqualTo(ObjectivityState.COMPLETED);
		assertThat(this.support.endedOn()).isEqualTo(TODAY);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.support.withdraw("Письмо № 7", TODAY))
			.withMessageContaining("уже окончено");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.support.draft(List.of(new ObjectivityMeasure("Мера", TODAY, "Завуч", null))));
	}

	private static MunicipalYear year() {
		var year = mock(MunicipalYear.class);
		given(year.id()).willReturn(UUID.randomUUID());
		given(year.schoolYear()).willReturn(SchoolYear.of("2026/2027"));
		return year;
	}

}
