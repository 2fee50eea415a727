package org.vekha.demo;

import java.time.Clock;
import java.util.List;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.municipality.Municipalities;
import org.vekha.process.Jobs;
import org.vekha.reporting.ReportingPeriods;
import org.vekha.risk.RiskCatalogue;
import org.vekha.risk.RiskFactor;
import org.vekha.roadmap.CycleStep;
import org.vekha.school.TravelBreak;
import org.vekha.school.TravelBreaks;
import org.vekha.shared.SchoolYear;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the municipalities of the demo have arranged for themselves.
 */
@VekhaTest
@ActiveProfiles({ "test", "demo" })
class DemoSettingsTests {

	@Autowired
	private Clock clock;

	@Autowired
	private Municipalities municipalities;

	@Autowired
	private MunicipalYears years;

	@Autowired
	private SchoolSupports supports;

	@Autowired
	private ReportingPeriods periods;

	@Autowired
	private TravelBreaks breaks;

	@Autowired
	private RiskCatalogue catalogue;

	@Autowired
	private TaskService tasks;

	@Autowired
	private Jobs jobs;

	/** Two of the models begin in January, and one does without a self-assessment. */
	@Test
	void startsTheModelsOfGorodetsInTheirTime() {
		this.jobs.fireDue("gorodets");
		var year = this.years.find("gorodets", present()).orElseThrow();
		var today = this.municipalities.get("gorodets").today(this.clock);
		var started = this.supports.of(year.id())
			.stream()
			.filter(support -> support.startsOn().filter(today::isBefore).isEmpty())
			.toList();
		assertThat(started).extracting(SchoolSupport::variantKey).contains("practice", "basic");
		assertThat(this.tasks.createTaskQuery()
			.tenantIdIn("gorodets")
			.taskDefinitionKey("Task_FillSelfAssessment")
			.processInstanceBusinessKeyLike("%% · %s%%".formatted(present()))
			.count()).isEqualTo(started.stream().filter(support -> support.takes(CycleStep.SELF_ASSESSMENT)).count());
	}

	@Test
	void keepsWhatAMunicipalityArrangedForItself() {
		assertThat(this.periods.of("molchanovo", SchoolYear.of("2020/2021")))
			.extracting(period -> period.due().toString())
			.containsExactly("2020-11-30", "2021-03-31", "2021-08-25");
		assertThat(this.periods.of("molchanovo", present())).hasSize(3);
		assertThat(this.breaks.of(List.of("molchanovo-suyga", "molchanovo-2"))).extracting(TravelBreak::label)
			.containsExactlyInAnyOrder("ледостав, с 20.10 по 05.12", "ледоход, с 10.04 по 20.05");
		assertThat(this.catalogue.of("molchanovo")).hasSize(15)
			.extracting(RiskFactor::group)
			.containsOnly("Ресурсы и кадры", "Управление школой", "Школьный уклад");
	}

	private SchoolYear present() {
		return SchoolYear.containing(this.municipalities.get("gorodets").today(this.clock));
	}

}
