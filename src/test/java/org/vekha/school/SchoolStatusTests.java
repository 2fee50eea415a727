package org.vekha.school;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SchoolStatusTests {

	private static final LocalDate SINCE = LocalDate.of(2026, 9, 10);

	@Test
	void keepsItsGroundsWhenItEnds() {
		var status = status("письмо от 10.09.2026 № 5");
		status.end(SINCE.plusMonths(1));
		assertThat(status.until()).isEqualTo(SINCE.plusMonths(1));
		assertThat(status.since()).isEqualTo(SINCE);
		assertThat(status.basis()).isEqualTo("письмо от 10.09.2026 № 5");
	}

	@Test
	void cannotEndBeforeItBegan() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> status("письмо").end(SINCE.minusDays(1)))
			.withMessage("Статус «ШНОР» нельзя снять раньше, чем он присвоен.");
	}

	@Test
	void needsGrounds() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> status(" "));
	}

	private static SchoolStatus status(String basis) {
		return new SchoolStatus("yurga-14", SchoolYear.of("2026/2027"), StatusKind.LOW_RESULTS, basis, SINCE);
	}

}
