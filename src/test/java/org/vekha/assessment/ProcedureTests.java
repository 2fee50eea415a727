package org.vekha.assessment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProcedureTests {

	@Test
	void isNamedAsInTheTablesOfResults() {
		assertThat(new Procedure(ProcedureKind.VPR, "МА", 5).label()).isEqualTo("ВПР МА 5");
	}

	@ParameterizedTest
	@CsvSource({ "VPR, 3", "VPR, 12", "OGE, 8", "EGE, 9" })
	void isRefusedForGradesThatDoNotTakeIt(ProcedureKind kind, int grade) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new Procedure(kind, "МА", grade));
	}

	@ParameterizedTest
	@CsvSource({ "VPR, 5, 2017/2018, false", "VPR, 6, 2017/2018, true", "VPR, 6, 2018/2019, false",
			"VPR, 7, 2018/2019, true", "VPR, 11, 2024/2025, true", "OGE, 9, 2017/2018, false",
			"EGE, 11, 2017/2018, false" })
	void isVoluntaryWhileItIsTriedOut(ProcedureKind kind, int grade, String year, boolean voluntary) {
		assertThat(new Procedure(kind, "РУ", grade).voluntary(SchoolYear.of(year))).isEqualTo(voluntary);
	}

}
