package org.vekha.school;

import java.time.LocalDate;
import java.time.MonthDay;

import org.junit.jupiter.api.Test;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TravelBreakTests {

	private final TravelBreak autumn = new TravelBreak("yurga-1", MonthDay.of(10, 20), MonthDay.of(12, 4), "Ледостав");

	private final TravelBreak winter = new TravelBreak("yurga-1", MonthDay.of(12, 25), MonthDay.of(1, 15), "Морозы");

	@Test
	void comesBackEachYear() {
		assertThat(this.autumn.includes(LocalDate.of(2026, 10, 20))).isTrue();
		assertThat(this.autumn.includes(LocalDate.of(2031, 12, 4))).isTrue();
		assertThat(this.autumn.includes(LocalDate.of(2026, 10, 19))).isFalse();
		assertThat(this.autumn.includes(LocalDate.of(2026, 12, 5))).isFalse();
	}

	@Test
	void mayLastOverNewYear() {
		assertThat(this.winter.includes(LocalDate.of(2026, 12, 31))).isTrue();
		assertThat(this.winter.includes(LocalDate.of(2027, 1, 15))).isTrue();
		assertThat(this.winter.includes(LocalDate.of(2027, 1, 16))).isFalse();
		assertThat(this.winter.lateAfter(LocalDate.of(2026, 12, 28))).isEqualTo(LocalDate.of(2027, 1, 21));
	}

	@Test
	void leavesThreeDaysAfterTheFirstWorkingDay() {
		// Friday the 4th; the first working day is Monday the 7th
		assertThat(this.autumn.lateAfter(LocalDate.of(2026, 11, 10))).isEqualTo(LocalDate.of(2026, 12, 10));
		assertThat(this.autumn.label()).isEqualTo("Ледостав, с 20.10 по 04.12");
	}

	@Test
	void readsDaysAsTheyAreWritten() {
		assertThat(TravelBreaks.Break.of("5.4", "20.05", "Ледоход").first()).isEqualTo(MonthDay.of(4, 5));
		for (var written : new String[] { "31.02", "весна", "5", "05.13" }) {
			assertThatExceptionOfType(RuleViolation.class)
				.isThrownBy(() -> TravelBreaks.Break.of(written, "20.05", "Ледоход"))
				.withMessageContaining(written);
		}
	}

}
