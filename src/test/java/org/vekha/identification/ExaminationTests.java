package org.vekha.identification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vekha.assessment.AssessmentResult;
import org.vekha.assessment.NoDataReason;
import org.vekha.assessment.Procedure;
import org.vekha.assessment.ProcedureKind;
import org.vekha.shared.SchoolYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ExaminationTests {

	private static final SchoolYear LAST = SchoolYear.of("2018/2019");

	private static final ExaminedYears YEARS = ExaminedYears.of(LAST.next(), Optional.of(LAST));

	private static final Candidate SCHOOL = new Candidate(null, false);

	private static final Procedure MATHS = new Procedure(ProcedureKind.VPR, "МА", 6);

	private final Examination examination = new Examination(new PrintedRules());

	@ParameterizedTest
	@CsvSource(delimiter = '|', emptyValue = "", textBlock = """
			molchanovo-2 | А Б | ВПР МА 6 35, ВПР РУ 5 33 | ВПР МА 6 38
			sarafanovka  | А   | ВПР МА 5 33, ВПР МА 6 75, ВПР РУ 5 33, ВПР РУ 6 100, ЕГЭ МА 11 50 | ''
			tungusovo    | А Б | ВПР МА 5 33, ВПР МА 6 43, ВПР РУ 5 57 | ВПР МА 5 33, ВПР МА 6 71, ВПР РУ 6 86
			sulzat       | Б   | ВПР МА 6 60 | ВПР МА 5 75, ВПР МА 6 33, ВПР РУ 5 50
			mogochino    | А Б | ВПР МА 5 38, ВПР РУ 6 43 | ВПР РУ 5 46, ВПР РУ 6 50
			suyga        | А   | ВПР МА 6 57, ВПР РУ 5 40 | ''
			yurga-1      | Б   | ВПР МА 6 37 | ВПР МА 5 33, ВПР РУ 5 51
			yurga-14     | Б   | ВПР РУ 5 36 | ВПР МА 5 34, ВПР МА 6 46, ВПР РУ 5 45
			""")
	void listsTheSchoolsThatTheDocumentsListForTheSameProcedures(String school, String conditions, String lowInLast,
			String lowInPrevious) {
		var finding = this.examination.of(SCHOOL, YEARS, PrintedResults.of(school));
		assertThat(finding.listing().listed()).isTrue();
		assertThat(letters(finding.listing().conditions())).isEqualTo(conditions);
		assertThat(low(finding, YEARS.last())).isEqualTo(lowInLast);
		assertThat(low(finding, YEARS.previous())).isEqualTo(lowInPrevious);
	}

	@ParameterizedTest
	@CsvSource({ "30, BASIC", "39.99, BASIC", "40, MODERATE", "50, MODERATE", "50.01, SEVERE" })
	void namesTheBandOfALowResult(BigDecimal percent, Band band) {
		var finding = this.examination.of(SCHOOL, YEARS, List.of(result(percent, null)));
		assertThat(finding.reasons()).extracting(LowResult::band).containsExactly(band);
	}

	@Test
	void doesNotListASchoolForOneLowResult() {
		var finding = this.examination.of(SCHOOL, YEARS, List.of(result(new BigDecimal("60"), 40)));
		assertThat(finding.listing().listed()).isFalse();
		assertThat(finding.reasons()).hasSize(1);
		assertThat(finding.explanation()).startsWith("Школа в список не предлагается");
	}

	@Test
	void tellsHowManyPupilsStandBehindThePercentageOfASmallGroup() {
		var finding = this.examination.of(SCHOOL, YEARS, List.of(result(new BigDecimal("60"), 5)));
		assertThat(finding.reasons()).extracting(LowResult::note).containsExactly("3 из 5");
		assertThat(finding.explanation()).contains("ВПР МА 6 — 60 % (сильно; 3 из 5)");
	}

	@Test
	void saysNothingAboutTheSizeOfALargeGroup() {
		var finding = this.examination.of(SCHOOL, YEARS, List.of(result(new BigDecimal("60"), 10)));
		assertThat(finding.reasons()).extracting(LowResult::note).containsExactly("");
	}

	@Test
	void suspectsASmallGroupInASmallSchool() {
		var results = List.of(result(new BigDecimal("60"), null));
		assertThat(this.examination.of(new Candidate(99, false), YEARS, results).reasons()).extracting(LowResult::note)
			.containsExactly("возможно, меньше 10 участников");
		assertThat(this.examination.of(new Candidate(100, false), YEARS, results).reasons()).extracting(LowResult::note)
			.containsExactly("");
	}

	@Test
	void marksVoluntaryProcedures() {
		var finding = this.examination.of(SCHOOL, YEARS, PrintedResults.of("yurga-14"));
		assertThat(finding.reasons()).filteredOn(result -> !result.note().isEmpty())
			.extracting(LowResult::procedure, LowResult::note)
			.containsExactly(tuple("ВПР МА 6", "участие добровольное"));
	}

	@Test
	void explainsItselfInSentences() {
		var finding = this.examination.of(SCHOOL, YEARS, PrintedResults.of("yurga-14"));
		assertThat(finding.explanation()).isEqualTo("Школа предлагается в список: выполнено условие Б: хотя бы одна "
				+ "процедура с низким результатом в каждом из двух последних учебных годов. "
				+ "Учтены результаты за 2018/2019 и 2017/2018 учебные годы. "
				+ "Низкие результаты за 2018/2019: ВПР РУ 5 — 36 % (базово). "
				+ "Низкие результаты за 2017/2018: ВПР МА 5 — 34 % (базово), "
				+ "ВПР МА 6 — 46 % (умеренно; участие добровольное), ВПР РУ 5 — 45 % (умеренно). "
				+ "Нет данных: ВПР РУ 6 за 2017/2018 (причина неизвестна).");
	}

	@Test
	void warnsOfOutdatedResults() {
		var outdated = ExaminedYears.of(SchoolYear.of("2026/2027"), Optional.of(LAST));
		assertThat(this.examination.of(SCHOOL, outdated, PrintedResults.of("yurga-14")).explanation())
			.contains("более новых результатов нет");
	}

	@Test
	void warnsOfImprovementsThatMayNotBeReal() {
		var school = new Candidate(null, true);
		assertThat(this.examination.of(school, YEARS, PrintedResults.of("yurga-14")).explanation())
			.contains("улучшение требует проверки");
	}

	@Test
	void takesNoDataForNoDataAndNotForZero() {
		var missing = new AssessmentResult("yurga-14", MATHS, LAST).without(NoDataReason.NOT_HELD);
		var finding = this.examination.of(SCHOOL, YEARS, List.of(missing));
		assertThat(finding.listing().listed()).isFalse();
		assertThat(finding.explanation()).startsWith("Нет результатов за 2018/2019 и 2017/2018");
	}

	private static AssessmentResult result(BigDecimal percent, Integer participants) {
		return new AssessmentResult("yurga-14", MATHS, LAST).with(percent, BigDecimal.ZERO, participants);
	}

	private static String letters(Set<Condition> conditions) {
		return conditions.stream()
			.sorted()
			.map(condition -> (condition == Condition.TWO_IN_LAST_YEAR) ? "А" : "Б")
			.collect(Collectors.joining(" "));
	}

	private static String low(Finding finding, SchoolYear year) {
		return finding.reasons()
			.stream()
			.filter(result -> result.schoolYear().equals(year))
			.map(result -> result.procedure() + " " + result.percent())
			.collect(Collectors.joining(", "));
	}

}
