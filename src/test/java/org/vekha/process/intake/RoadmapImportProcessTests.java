package org.vekha.process.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.deadline.DeadlineKind;
import org.vekha.deadline.Period;
import org.vekha.intake.RoadmapImportState;
import org.vekha.intake.RoadmapImports;
import org.vekha.process.CoversModel;
import org.vekha.process.Districts;
import org.vekha.process.Jobs;
import org.vekha.process.Leftovers;
import org.vekha.process.intake.StartedImports.Desk;
import org.vekha.responsible.Dictionaries;
import org.vekha.responsible.Post;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Mode;
import org.vekha.roadmap.Responsibility;
import org.vekha.roadmap.Roadmaps;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.vekha.process.intake.StartedImports.ANALYSIS;
import static org.vekha.process.intake.StartedImports.CONTROL;
import static org.vekha.process.intake.StartedImports.SEMINAR;

@VekhaTest
@CoversModel(RoadmapImportProcess.KEY)
class RoadmapImportProcessTests {

	@Autowired
	private StartedImports started;

	@Autowired
	private RoadmapImports imports;

	@Autowired
	private Roadmaps roadmaps;

	@Autowired
	private Dictionaries dictionaries;

	@Autowired
	private HistoryService history;

	@Autowired
	private Leftovers leftovers;

	@Autowired
	private Jobs jobs;

	@Autowired
	private JdbcClient jdbc;

	private Desk desk;

	@BeforeEach
	void openDistrict(@TempDir Path folder) {
		this.desk = this.started.openDistrict(folder);
	}

	@Test
	void storesTheWholeRoadMapOnceItIsConfirmed() {
		var instance = this.desk.handIn(SEMINAR, CONTROL);
		assertThat(instance).isWaitingAt("Task_CheckRoadmapImport");
		assertThat(this.started.task(instance).getAssignee()).isEqualTo(this.desk.district().user(Role.COORDINATOR));
		assertThat(this.roadmaps.municipal(this.desk.district().id(), Districts.YEAR)).isEmpty();
		var read = this.started.read(instance);
		this.desk.decide(instance, "confirm");
		this.jobs.fireDue(this.desk.district().id());
		assertThat(instance).isEnded().hasPassed("EndEvent_RoadmapStored").hasNotPassed("Task_DiscardRoadmap");
		var roadmap = this.roadmaps.municipal(this.desk.district().id(), Districts.YEAR).orElseThrow();
		assertThat(roadmap.title()).isEqualTo("План работы со школами на 2026-2027 учебный год");
		assertThat(this.desk.stored()).extracting(Activity::number).containsExactly("1.", "3.");
		assertThat(this.desk.stored().get(0).deadline().intervals())
			.containsExactly(new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)));
		assertThat(this.imports.get(read.id()).state()).isEqualTo(RoadmapImportState.STORED);
		assertThat(this.leftovers.of(this.desk.district().id(), "")).isEmpty();
	}

	@Test
	void keepsTheFileNowhereInTheEngine() {
		var instance = this.desk.handIn(SEMINAR);
		assertThat(this.history.createHistoricVariableInstanceQuery()
			.processInstanceId(instance.getId())
			.variableName("file")
			.count()).isZero();
		assertThat(this.history.createHistoricDetailQuery()
			.processInstanceId(instance.getId())
			.disableBinaryFetching()
			.list()).noneMatch(detail -> detail.toString().contains("план.docx"));
		assertThat(this.jdbc.sql("select count(*) from act_ge_bytearray where name_ = 'file'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void readsAnewWhatWasCorrected() {
		var instance = this.desk.handIn(SEMINAR, ANALYSIS, CONTROL);
		assertThat(this.started.row(instance, 2).warnings()).hasSize(2);
		assertThat(this.started.row(instance, 2).deadline().kind()).isEqualTo(DeadlineKind.UNCLEAR);
		var correction = StartedImports.correction(2, "Разбор ошибок");
		correction.put("deadline", "ноябрь 2026");
		correction.put("posts", "0:methodical-centre");
		this.desk.decide(instance, "reread", correction);
		assertThat(instance).isWaitingAt("Task_CheckRoadmapImport");
		assertThat(this.started.row(instance, 2)).satisfies(row -> {
			assertThat(row.title()).isEqualTo("Разбор ошибок");
			assertThat(row.deadline().intervals())
				.containsExactly(new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)));
			assertThat(row.responsibilities()).containsExactly(new Responsibility(Body.METHODICAL_CENTRE, Mode.LEAD));
			assertThat(row.warnings()).isEmpty();
		});
		assertThat(this.dictionaries.readerFor(this.desk.district().id(), List.of()).read("ЦРОиК", "Семинар").posts())
			.containsExactly(Post.METHODICAL_CENTRE);
		this.desk.confirm(instance);
		assertThat(this.desk.stored()).hasSize(3);
	}

	@Test
	void storesNothingWhenItIsDiscarded() {
		var instance = this.desk.handIn(SEMINAR);
		var read = this.started.read(instance);
		this.desk.decide(instance, "discard");
		this.jobs.fireDue(this.desk.district().id());
		assertThat(instance).isEnded().hasPassed("EndEvent_RoadmapDiscarded").hasNotPassed("Task_StoreRoadmap");
		assertThat(this.roadmaps.municipal(this.desk.district().id(), Districts.YEAR)).isEmpty();
		assertThat(this.imports.get(read.id()).state()).isEqualTo(RoadmapImportState.DISCARDED);
	}

}
