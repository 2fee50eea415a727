package org.vekha.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.vekha.access.Role;
import org.vekha.cycle.Variant;
import org.vekha.demo.DemoMunicipality.DemoSchool;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Circle;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.RoadmapRow;
import org.vekha.school.StatusKind;
import org.vekha.shared.SchoolYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What the files of the demo say about people, schools and results.
 */
class DemoMunicipalityTests {

	static final List<String> MUNICIPALITIES = DemoMunicipality.NAMES;

	private final DemoMunicipality yurga = DemoMunicipality.read("yurga");

	@ParameterizedTest
	@CsvSource({ "yurga, 512, 2020-11-26, 2020/2021", "molchanovo, 179, 2020-08-31, 2020/2021",
			"poshekhonye, 190, 2023-05-24, 2023/2024", "zelenchuk, 30, 2021-02-10, 2020/2021",
			"gorodets, 400а/п, 2020-09-04, 2020/2021" })
	void carriesTheOrderAsPrinted(String name, String number, LocalDate day, String year) {
		var roadmap = DemoMunicipality.read(name).roadmap();
		assertThat(roadmap.orderNumber()).isEqualTo(number);
		assertThat(roadmap.orderDate()).isEqualTo(day);
		assertThat(roadmap.schoolYear()).hasToString(year);
	}

	@ParameterizedTest
	@FieldSource("MUNICIPALITIES")
	void hasSomebodyForEveryPart(String name) {
		var demo = DemoMunicipality.read(name);
		assertThat(demo.people()).extracting(DemoPerson::login)
			.doesNotHaveDuplicates()
			.allMatch(login -> login.matches("[a-z0-9-]+\\." + name));
		assertThat(List.of(Role.COORDINATOR, Role.HEAD, Role.CURATOR, Role.EXPERT, Role.WORKING_GROUP))
			.allSatisfy(role -> assertThat(demo.logins(role)).isNotEmpty());
		assertThat(demo.people()).extracting(DemoPerson::school)
			.filteredOn(Objects::nonNull)
			.doesNotHaveDuplicates()
			.containsAll(schoolsThatAct(demo))
			.isSubsetOf(demo.schools().stream().map(DemoSchool::id).toList());
	}

	private static List<String> schoolsThatAct(DemoMunicipality demo) {
		var inCircles = demo.roadmap().rows().stream().map(RoadmapRow::circle).map(Circle::schools);
		var partners = demo.schools().stream().map(DemoSchool::helpedBy).filter(Objects::nonNull);
		return Stream
			.concat(Stream.concat(demo.listed().stream(), partners), inCircles.flatMap(schools -> schools.stream()))
			.toList();
	}

	@ParameterizedTest
	@CsvSource({ "yurga, 2, 5, 32", "molchanovo, 6, 8, 96", "poshekhonye, 2, 10, 0", "zelenchuk, 3, 3, 0",
			"gorodets, 18, 19, 0" })
	void hasTheListedSchoolsAndTheirResults(String name, int listed, int schools, int results) {
		var demo = DemoMunicipality.read(name);
		assertThat(demo.listed()).hasSize(listed);
		assertThat(demo.schools()).hasSize(schools).extracting(DemoSchool::id).doesNotHaveDuplicates();
		assertThat(demo.results()).hasSize(results);
	}

	@Test
	void knowsTheSchoolAtRiskAndTheOneWithBiasedResults() {
		var schools = DemoMunicipality.read("poshekhonye").schools();
		assertThat(schools).allMatch(school -> school.statuses().contains(StatusKind.DIFFICULT_CONDITIONS));
		assertThat(schools).filteredOn(school -> school.statuses().contains(StatusKind.RISK_ZONE))
			.extracting(DemoSchool::id)
			.containsExactly("poshekhonye-2");
		assertThat(schools).filteredOn(school -> school.statuses().contains(StatusKind.BIASED_RESULTS))
			.extracting(DemoSchool::id)
			.containsExactly("poshekhonye-gayutino");
	}

	@Test
	void marksTheRowsThatAreSteps() {
		assertThat(steps("yurga")).hasSize(9)
			.containsEntry(CycleStep.APPOINTMENTS, List.of("1.", "7."))
			.containsEntry(CycleStep.INTERVIEW, List.of("5."))
			.containsEntry(CycleStep.ROUND_TABLE, List.of("26."))
			.containsEntry(CycleStep.NEXT_ROADMAP, List.of("27."));
		assertThat(steps("molchanovo")).containsOnly(Map.entry(CycleStep.APPOINTMENTS, List.of("1.")),
				Map.entry(CycleStep.ROADMAP_APPROVAL, List.of("2.", "3.")),
				Map.entry(CycleStep.PROGRAMME_ORDER, List.of("5.")), Map.entry(CycleStep.CONTRACT, List.of("9")),
				Map.entry(CycleStep.ROUND_TABLE, List.of("6.")));
		assertThat(steps("gorodets")).containsOnly(Map.entry(CycleStep.APPOINTMENTS, List.of("1.1")),
				Map.entry(CycleStep.YEAR_SUMMARY, List.of("1.13")),
				Map.entry(CycleStep.SELF_ASSESSMENT, List.of("2.4")), Map.entry(CycleStep.PROGRAMME, List.of("3.3")),
				Map.entry(CycleStep.CONTRACT, List.of("3.5")));
		assertThat(steps("poshekhonye")).containsOnly(Map.entry(CycleStep.INTERVIEW, List.of("1")),
				Map.entry(CycleStep.OBJECTIVITY_INTERVIEW, List.of("1")),
				Map.entry(CycleStep.OBJECTIVITY_SEMINARS, List.of("2", "3")),
				Map.entry(CycleStep.OBJECTIVITY_OBSERVATION, List.of("5")),
				Map.entry(CycleStep.OBJECTIVITY_RECHECK, List.of("6")),
				Map.entry(CycleStep.OBJECTIVITY_OUTCOME, List.of("7")));
		assertThat(steps("zelenchuk")).isEmpty();
	}

	private static Map<CycleStep, List<String>> steps(String name) {
		return DemoMunicipality.read(name)
			.roadmap()
			.rows()
			.stream()
			.filter(row -> row.step() != null)
			.collect(Collectors.groupingBy(RoadmapRow::step,
					Collectors.mapping(RoadmapRow::number, Collectors.toList())));
	}

	@Test
	void hasTheFirstNamedBodyLead() {
		var rows = this.yurga.roadmap().rows();
		assertThat(rows).extracting(RoadmapRow::lead)
			.containsOnly(Body.EDUCATION_DEPARTMENT, Body.METHODICAL_CENTRE, Body.SCHOOL, Body.WORKING_GROUP,
					Body.PSYCHOLOGICAL_SERVICE);
		assertThat(rows).filteredOn(row -> row.lead() == Body.PSYCHOLOGICAL_SERVICE)
			.extracting(RoadmapRow::number)
			.containsExactly("21.", "22.");
		assertThat(rows).filteredOn(row -> row.lead() == Body.WORKING_GROUP)
			.extracting(RoadmapRow::number)
			.containsExactly("14.", "27.");
	}

	@Test
	void keepsTheNumbersOfTheExpectedResults() {
		assertThat(DemoMunicipality.read("gorodets").roadmap().rows()).extracting(RoadmapRow::expectedResult)
			.filteredOn(result -> result.matches(".*\\d.*"))
			.containsExactly("50 % руководителей обучены", "60 % педагогов обучены", "Опыт 3 школ", "4 мероприятия",
					"30 чел. обучены", "6 договоров", "6 мероприятий");
	}

	@Test
	void givesEverySchoolOfGorodetsOneOfFourModels() {
		var gorodets = DemoMunicipality.read("gorodets");
		assertThat(gorodets.variants()).extracting(Variant::key, variant -> variant.schools().size(), Variant::startsIn)
			.containsExactly(tuple("practice", 6, null), tuple("basic", 6, null), tuple("teachers", 2, Month.JANUARY),
					tuple("network", 4, Month.JANUARY));
		assertThat(gorodets.variants()).flatExtracting(Variant::schools)
			.doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(gorodets.listed());
	}

	@Test
	void reportsToTheThreeMeetingsOfMolchanovo() {
		assertThat(DemoMunicipality.read("molchanovo").reportingPeriods())
			.extracting(period -> period.in(SchoolYear.of("2020/2021")))
			.extracting(period -> period.start().toString(), period -> period.end().toString(),
					period -> period.due().toString())
			.containsExactly(tuple("2020-09-01", "2020-11-30", "2020-11-30"),
					tuple("2020-12-01", "2021-03-31", "2021-03-31"), tuple("2021-04-01", "2021-08-31", "2021-08-25"));
	}

	@Test
	void carriesTheWholeTableOfResults() {
		assertThat(this.yurga.results()).filteredOn(result -> result.percentTwo() == null)
			.hasSize(3)
			.allSatisfy(result -> assertThat(result.year()).isEqualTo("2017/2018"));
	}

}
