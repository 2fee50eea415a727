package org.vekha.municipality;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MunicipalityTests {

	private static final ZoneId KUZBASS = ZoneId.of("Asia/Novokuznetsk");

	@Test
	void endsTheDayByItsOwnTime() {
		assertThat(municipality(2, 12).endOf(LocalDate.of(2026, 11, 26)))
			.isEqualTo(Instant.parse("2026-11-26T16:59:59Z"));
	}

	@Test
	void knowsWhichDayItIsThere() {
		var lateEveningInLondon = Clock.fixed(Instant.parse("2026-08-31T20:00:00Z"), ZoneOffset.UTC);
		assertThat(municipality(2, 12).today(lateEveningInLondon)).isEqualTo(LocalDate.of(2026, 9, 1));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 4 })
	void hasOneToThreeExpertsPerProgramme(int experts) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> municipality(experts, 12));
	}

	@Test
	void hasAtLeastOneSchool() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> municipality(2, 0));
	}

	private static Municipality municipality(int experts, int schools) {
		return new Municipality("yurga", "Юргинский городской округ", "Юрга", KUZBASS, experts, schools);
	}

}
