package org.vekha.process.overview;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.assessment.AssessmentResults;
import org.vekha.assessment.Procedure;
import org.vekha.assessment.ProcedureKind;
import org.vekha.indicator.Indicators;
import org.vekha.process.CopiedSchools;
import org.vekha.process.CountedStatements;
import org.vekha.process.Districts;
import org.vekha.process.change.ChangingYears;
import org.vekha.process.overview.SchoolDirectory.Line;
import org.vekha.shared.SchoolYear;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of schools; and that schools and indicators cost as many statements among 300
 * schools as among five.
 */
@VekhaTest
class SchoolDirectoryTests {

	@Autowired
	private ChangingYears changingYears;

	@Autowired
	private Districts districts;

	@Autowired
	private CopiedSchools copied;

	@Autowired
	private AssessmentResults results;

	@Autowired
	private Indicators indicators;

	@Autowired
	private SchoolController schools;

	@Autowired
	private IndicatorController pictures;

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void findsSchoolsByWhatTheyAreCalledAndWhatTheyAre() {
		var year = this.changingYears.begin();
		var coordinator = year.coordinator();
		var all = page(coordinator, Map.of());
		assertThat(all.schools()).extracting(Line::shortName).containsExactly("СОШ № 1", "СОШ № 2", "СОШ № 3");
		assertThat(all.schools().get(0)).extracting(Line::support).isEqualTo("В работе");
		assertThat(all.schools().get(2)).extracting(Line::support).isNull();
		assertThat(page(coordinator, Map.of("search", "школа № 2")).schools()).extracting(Line::shortName)
			.containsExactly("СОШ № 2");
		assertThat(page(coordinator, Map.of("status", "LOW_RESULTS")).schools()).hasSize(2);
		assertThat(page(coordinator, Map.of("search", "<script>")).schools()).isEmpty();
		assertThat(page(coordinator, Map.of("page", "Х")).page()).isEqualTo(1);
	}

	@Test
	void listsTheSchoolsOfAMunicipalityThatHasNoYearYet() {
		var district = this.districts.open(2);
		var page = page(district.user(Role.COORDINATOR), Map.of());
		assertThat(page.schools()).hasSize(3).allMatch(school -> school.statuses().isEmpty());
		assertThat(page.schoolYear()).isNotNull();
	}

	@Test
	void costAsManyStatementsForThreeHundredSchoolsAsForFive() {
		var year = this.changingYears.begin(5);
		var coordinator = year.coordinator();
		var first = year.district().school(1);
		this.results.record(first, new Procedure(ProcedureKind.VPR, "МА", 5), SchoolYear.of("2025/2026"),
				BigDecimal.TEN, BigDecimal.TEN, 40);
		for (int number = 1; number <= 17; number++) {
			var indicator = this.indicators.register(year.district().id(), number, "Показатель " + number, "%", null);
			this.indicators.plan(indicator.id(), Districts.YEAR, "50");
		}
		counts(coordinator, first);
		var few = counts(coordinator, first);
		this.copied.copy(year.district().school(5), 295);
		var page = page(coordinator, Map.of("page", "7"));
		assertThat(page).extracting(SchoolDirectory.Page::total, SchoolDirectory.Page::pages).containsExactly(301, 7);
		assertThat(page.schools()).hasSize(1);
		assertThat(counts(coordinator, first)).isEqualTo(few)
			.allSatisfy((what, count) -> assertThat(count).as(what).isBetween(1L, 60L));
	}

	private Map<String, Long> counts(String user, String school) {
		var one = Map.of("school", school);
		var counts = new HashMap<String, Long>();
		counts.put("list", CountedStatements.of(() -> page(user, Map.of())));
		counts.put("list as a file", CountedStatements.of(() -> this.schools.file(Map.of(), () -> user)));
		counts.put("school", CountedStatements.of(() -> this.schools.school(one, () -> user)));
		counts.put("school as a file", CountedStatements.of(() -> this.schools.file(one, () -> user)));
		counts.put("indicators", CountedStatements.of(() -> this.pictures.picture(Map.of(), () -> user)));
		counts.put("indicators as a file", CountedStatements.of(() -> this.pictures.file(Map.of(), () -> user)));
		return counts;
	}

	private SchoolDirectory.Page page(String user, Map<String, String> asked) {
		return this.schools.schools(asked, () -> user);
	}

}
