package org.vekha.process.year;

import java.time.LocalDate;
import java.util.List;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.cycle.ApprovalMode;
import org.vekha.process.TenantColumns;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@VekhaTest
class YearTenantTests {

	@Autowired
	private SmallYears smallYears;

	@Autowired
	private TenantColumns tenants;

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void writesTheMunicipalityIntoEveryRowOfItsInstances() {
		var small = this.smallYears.prepare();
		small.begin(ApprovalMode.HEAD);
		small.staff().everythingBut(LocalDate.of(2026, 12, 15), "Task_ReviewProgramme", "Task_SignContract");
		assertThat(this.tenants.tenantsByTable("Район %s ·".formatted(small.district().id())))
			.containsKeys("act_ru_execution", "act_ru_task", "act_ru_variable", "act_ru_job", "act_ru_event_subscr",
					"act_ru_identitylink", "act_hi_procinst", "act_hi_actinst", "act_hi_taskinst", "act_hi_varinst",
					"act_hi_detail", "act_hi_op_log", "act_hi_job_log", "act_hi_identitylink")
			.allSatisfy((table, found) -> assertThat(found).as(table).isEqualTo(List.of(small.district().id())));
	}

}
