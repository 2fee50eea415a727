package org.vekha.identification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vekha.assessment.AssessmentResult;
import org.vekha.assessment.NoDataReason;
import org.vekha.assessment.Procedure;
import org.vekha.assessment.ProcedureKind;
import org.vekha.shared.SchoolYear;

import static org.assertj.core.api.Assertions.assertThat;

class ResultHistoryTests {

	private static final SchoolYear LAST = SchoolYear.of("2025/2026");

	private static final List<SchoolYear> YEARS = List.of(LAST.previous(), LAST);

	private static final Procedure MATHS = new Procedure(ProcedureKind.VPR, "МА", 5);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			40   | 31   | улучшение: «2» меньше на 9 п. п.
			31   | 40.5 | ухудшение: «2» больше на 9,5 п. п.
			0    | 0    | без изменений
			""")
	void tellsWhichWayTheResultsGo(BigDecimal before, BigDecimal now, String trend) {
		assertThat(maths(result(LAST.previous(), before, 20), result(LAST, now, 20)).trend()).isEqualTo(trend);
	}

	@Test
	void saysHowManyPupilsStandBehindASmallGroupAndGivesItNoTrend() {
		var history = maths(result(LAST.previous(), new BigDecimal("20"), 20), result(LAST, new BigDecimal("60"), 5));
		assertThat(history.in(LAST).orElseThrow().inWords()).isEqualTo("60 % (3 из 5)");
		assertThat(history.trend()).isEqualTo("малая группа, динамика не оценивается");
	}

	@Test
	void givesNoTrendToASchoolWhoseGroupsMayBeSmall() {
		var history = ResultHistories
			.of(40, YEARS,
					List.of(result(LAST.previous(), BigDecimal.TEN, null), result(LAST, new BigDecimal("50"), null)),
					Set.of(), new PrintedRules())
			.procedures()
			.get(0);
		assertThat(history.in(LAST).orElseThrow().inWords()).isEqualTo("50 % (возможно, меньше 10 участников)");
		assertThat(history.trend()).isEqualTo("малая группа, динамика не оценивается");
	}

	@Test
	void asksToCheckAnImprovementInAYearWithSignsOfBias() {
		var results = List.of(result(LAST.previous(), new BigDecimal("50"), 20), result(LAST, BigDecimal.TEN, 20));
		assertThat(of(results, Set.of(LAST)).procedures().get(0).trend())
			.isEqualTo("улучшение: «2» меньше на 40 п. п., требует проверки: признаки необъективных результатов");
		assertThat(of(results, Set.of(LAST.previous())).procedures().get(0).trend()).doesNotContain("проверки");
	}

	@ParameterizedTest
	@CsvSource({ "NO_SUCH_GRADE, нет такого класса", "NOT_HELD, не проводилась" })
	void neverTakesADashForAZero(NoDataReason reason, String words) {
		var history = maths(new AssessmentResult("school", MATHS, LAST.previous()).without(reason),
				result(LAST, BigDecimal.ZERO, 20));
		var dash = history.in(LAST.previous()).orElseThrow();
		assertThat(dash.percent()).isNull();
		assertThat(dash.inWords()).isEqualTo("– (%s)".formatted(words));
		assertThat(history.in(LAST).orElseThrow().inWords()).isEqualTo("0 %");
		assertThat(history.trend()).isEqualTo("сравнить не с чем: нет данных за 2024/2025");
	}

	@Test
	void drawsTheLineWhereTheRulesDoAndCountsWhatLiesAboveIt() {
		var history = of(
				List.of(result(LAST.previous(), new BigDecimal("29.9"), 20), result(LAST, new BigDecimal("30"), 20)),
				Set.of());
		assertThat(history.threshold()).hasValue(30);
		assertThat(history.low(LAST)).isEqualTo(1);
		assertThat(history.low(LAST.previous())).isZero();
		assertThat(history.procedures().get(0).in(LAST).orElseThrow().band()).isEqualTo(Band.BASIC);
	}

	@Test
	void isEmptyWithoutResults() {
		assertThat(of(List.of(), Set.of()).procedures()).isEmpty();
	}

	private static ProcedureHistory maths(AssessmentResult... results) {
		return of(List.of(results), Set.of()).procedures().get(0);
	}

	private static ResultHistory of(List<AssessmentResult> results, Set<SchoolYear> biased) {
		return ResultHistories.of(500, YEARS, results, biased, new PrintedRules());
	}

	private static AssessmentResult result(SchoolYear year, BigDecimal percentTwo, Integer participants) {
		return new AssessmentResult("school", MATHS, year).with(percentTwo, BigDecimal.TEN, participants);
	}

}
