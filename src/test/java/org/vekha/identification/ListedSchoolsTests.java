package org.vekha.identification;

import java.time.ZoneId;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vekha.VekhaTest;
import org.vekha.assessment.AssessmentResult;
import org.vekha.assessment.AssessmentResults;
import org.vekha.municipality.Municipalities;
import org.vekha.school.Schools;
import org.vekha.shared.SchoolYear;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The printed results of eight schools against the decision tables as they are deployed.
 */
@VekhaTest
class ListedSchoolsTests {

	private static final SchoolYear YEAR = SchoolYear.of("2019/2020");

	@Autowired
	private Identifications identifications;

	@Autowired
	private Municipalities municipalities;

	@Autowired
	private Schools schools;

	@Autowired
	private AssessmentResults results;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					molchanovo-2 | TWO_IN_LAST_YEAR ONE_IN_EACH_YEAR | 35 BASIC, 33 BASIC, 38 BASIC
					sarafanovka  | TWO_IN_LAST_YEAR                  | 33 BASIC, 75 SEVERE, 33 BASIC, 100 SEVERE, 50 MODERATE
					tungusovo    | TWO_IN_LAST_YEAR ONE_IN_EACH_YEAR | 33 BASIC, 43 MODERATE, 57 SEVERE, 33 BASIC, 71 SEVERE, 86 SEVERE
					sulzat       | ONE_IN_EACH_YEAR                  | 60 SEVERE, 75 SEVERE, 33 BASIC, 50 MODERATE
					mogochino    | TWO_IN_LAST_YEAR ONE_IN_EACH_YEAR | 38 BASIC, 43 MODERATE, 46 MODERATE, 50 MODERATE
					suyga        | TWO_IN_LAST_YEAR                  | 57 SEVERE, 40 MODERATE
					yurga-1      | ONE_IN_EACH_YEAR                  | 37 BASIC, 33 BASIC, 51 SEVERE
					yurga-14     | ONE_IN_EACH_YEAR                  | 36 BASIC, 34 BASIC, 46 MODERATE, 45 MODERATE
					""")
	void areTheOnesThatTheDocumentsList(String school, String conditions, String lowResults) {
		var district = "printed-" + school;
		this.municipalities.register(district, district, district, ZoneId.of("Asia/Tomsk"), 1, 1);
		this.schools.register(district + "-1", district, school, school, null, 300);
		PrintedResults.of(school).forEach(result -> record(district + "-1", result));
		this.identifications.identify(district, YEAR);
		var found = this.identifications.ofSchool(district + "-1", YEAR).orElseThrow();
		assertThat(found.listed()).isTrue();
		assertThat(found.conditions().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")))
			.isEqualTo(conditions);
		assertThat(found.reasons())
			.extracting(low -> low.percent().stripTrailingZeros().toPlainString() + " " + low.band())
			.containsExactly(lowResults.split(", "));
	}

	private void record(String schoolId, AssessmentResult printed) {
		if (printed.hasFigures()) {
			this.results.record(schoolId, printed.procedure(), printed.schoolYear(), printed.percentTwo(),
					printed.percentHigh(), printed.participants());
		}
		else {
			this.results.recordMissing(schoolId, printed.procedure(), printed.schoolYear(), printed.noDataReason());
		}
	}

}
