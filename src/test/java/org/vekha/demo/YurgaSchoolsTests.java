package org.vekha.demo;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.ScheduledStep;
import org.vekha.cycle.SchoolSupports;
import org.vekha.cycle.SupportState;
import org.vekha.identification.Condition;
import org.vekha.identification.Identification;
import org.vekha.identification.Identifications;
import org.vekha.identification.LowResult;
import org.vekha.programme.ProgrammeState;
import org.vekha.programme.Programmes;
import org.vekha.reporting.QuarterlyReport;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.reporting.ReportState;
import org.vekha.roadmap.ActivityState;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The two schools of Юрга in the printed year, from their low results to their summaries.
 */
@PrintedYearTest
class YurgaSchoolsTests {

	@Autowired
	private YurgaYear printed;

	@Autowired
	private MunicipalYears years;

	@Autowired
	private SchoolSupports supports;

	@Autowired
	private Identifications identifications;

	@Autowired
	private QuarterlyReports reports;

	@Autowired
	private Programmes programmes;

	@BeforeAll
	void live() {
		this.printed.liveOnce();
	}

	@ParameterizedTest
	@CsvSource({ "yurga-1, 'ВПР МА 6 2018/2019, ВПР МА 5 2017/2018, ВПР РУ 5 2017/2018'",
			"yurga-14, 'ВПР РУ 5 2018/2019, ВПР МА 5 2017/2018, ВПР МА 6 2017/2018, ВПР РУ 5 2017/2018'" })
	void proposesASchoolForALowProcedureInEachYear(String school, String procedures) {
		var found = this.identifications.ofSchool(school, YurgaYear.PRINTED).orElseThrow();
		assertThat(found.conditions()).containsExactly(Condition.ONE_IN_EACH_YEAR);
		assertThat(found.reasons()).extracting(YurgaSchoolsTests::named)
			.containsExactlyInAnyOrder(procedures.split(", "));
	}

	@Test
	void proposesNoOtherSchool() {
		assertThat(this.identifications.of(YurgaYear.YURGA, YurgaYear.PRINTED)).filteredOn(Identification::listed)
			.extracting(Identification::schoolId)
			.containsExactlyInAnyOrder("yurga-1", "yurga-14");
		assertThat(year().officialList().orElseThrow().listed()).containsExactlyInAnyOrder("yurga-1", "yurga-14");
	}

	@ParameterizedTest
	@CsvSource({ "yurga-1, 1", "yurga-14, 2" })
	void supportsASchoolToItsSummary(String school, int versions) {
		var support = this.supports.of(year().id())
			.stream()
			.filter(each -> each.schoolId().equals(school))
			.findFirst()
			.orElseThrow();
		assertThat(support.state()).isEqualTo(SupportState.COMPLETED);
		assertThat(support.contract()).isPresent();
		assertThat(this.programmes.get(support.id()).state()).isEqualTo(ProgrammeState.APPROVED);
		assertThat(this.programmes.get(support.id()).currentNumber()).isEqualTo(versions);
		assertThat(this.reports.ofSupport(support.id())).extracting(QuarterlyReport::state)
			.containsExactly(ReportState.ACCEPTED, ReportState.ACCEPTED, ReportState.ACCEPTED, ReportState.ACCEPTED);
		assertThat(this.supports.steps(support.id())).extracting(ScheduledStep::state).containsOnly(ActivityState.DONE);
	}

	private static String named(LowResult low) {
		return "%s %s".formatted(low.procedure(), low.schoolYear());
	}

	private MunicipalYear year() {
		return this.years.find(YurgaYear.YURGA, YurgaYear.PRINTED).orElseThrow();
	}

}
