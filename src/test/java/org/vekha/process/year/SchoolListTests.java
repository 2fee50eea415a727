package org.vekha.process.year;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.cycle.ApprovalMode;
import org.vekha.cycle.YearState;
import org.vekha.process.Districts;
import org.vekha.process.year.SmallYears.SmallYear;
import org.vekha.school.Schools;
import org.vekha.school.StatusKind;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Which schools the list of a year does not take.
 */
@VekhaTest
class SchoolListTests {

	@Autowired
	private SmallYears smallYears;

	@Autowired
	private Districts districts;

	@Autowired
	private Schools schools;

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void listsNoSchoolThatIsUnknownOrElsewhere() {
		var elsewhere = this.districts.open(1).school(1);
		var small = this.smallYears.prepare();
		small.open(ApprovalMode.HEAD);
		small.staff().everythingBut(SmallYears.OPENING, "Task_ConfirmSchoolList");
		assertListRefused(small, "no-such-school", "Школа не найдена: «no-such-school»");
		assertListRefused(small, elsewhere, "Школа другого муниципалитета");
		assertThat(small.year().state()).isEqualTo(YearState.OPENED);
		assertThat(small.year().officialList()).isEmpty();
		assertThat(this.schools.withStatus(small.district().id(), Districts.YEAR, StatusKind.LOW_RESULTS)).isEmpty();
	}

	private void assertListRefused(SmallYear small, String school, String complaint) {
		small.staff().entering("Task_ConfirmSchoolList", Map.of("listed", List.of(small.district().school(1), school)));
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> small.staff().on(SmallYears.OPENING, "Task_ConfirmSchoolList"))
			.withMessageContaining(complaint);
		assertThat(small.staff().open()).singleElement()
			.satisfies(task -> assertThat(task.getTaskDefinitionKey()).isEqualTo("Task_ConfirmSchoolList"));
	}

}
