package org.vekha.assessment;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AssessmentResultTests {

	private final AssessmentResult result = new AssessmentResult("yurga-14", new Procedure(ProcedureKind.VPR, "МА", 5),
			SchoolYear.of("2018/2019"));

	@Test
	void hasEitherFiguresOrAReason() {
		this.result.without(NoDataReason.NOT_HELD);
		assertThat(this.result.hasFigures()).isFalse();
		this.result.with(new BigDecimal("23"), BigDecimal.ZERO, 40);
		assertThat(this.result.hasFigures()).isTrue();
		assertThat(this.result.noDataReason()).isNull();
		this.result.without(NoDataReason.UNKNOWN);
		assertThat(this.result.percentTwo()).isNull();
		assertThat(this.result.percentHigh()).isNull();
		assertThat(this.result.participants()).isNull();
	}

	@Test
	void takesNoDashForAZero() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.result.with(null, BigDecimal.ZERO, null))
			.withMessageContaining("ВПР МА 5, доля «2»");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-0.01", "100.01", "29.999" })
	void refusesPercentagesThatAreImpossibleOrWouldBeRounded(BigDecimal percent) {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.result.with(percent, BigDecimal.ZERO, null));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 20_001 })
	void refusesImplausibleNumbersOfParticipants(int participants) {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.result.with(BigDecimal.TEN, BigDecimal.ZERO, participants));
	}

}
