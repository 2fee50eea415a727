package org.vekha.process.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vekha.VekhaTest;
import org.vekha.process.Districts;
import org.vekha.process.intake.StartedImports.Desk;
import org.vekha.roadmap.Roadmaps;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.vekha.process.intake.StartedImports.CONTROL;
import static org.vekha.process.intake.StartedImports.SEMINAR;

/**
 * What an import of a road map does not begin or end with; a refusal leaves nothing
 * behind.
 */
@VekhaTest
class RoadmapImportRefusalTests {

	@Autowired
	private StartedImports started;

	@Autowired
	private Roadmaps roadmaps;

	@Autowired
	private JdbcClient jdbc;

	private Desk desk;

	@BeforeEach
	void openDistrict(@TempDir Path folder) {
		this.desk = this.started.openDistrict(folder);
	}

	@Test
	void doesNotBeginWithAFileThatHasNoRoadMap() {
		refusesStart(StartedImports.form(this.desk.documents().word("Письмо", "Кому | От кого", "УО | ИМЦ")),
				"Файл «план.docx»");
		refusesStart(StartedImports.form(this.desk.documents().zip("план.docx", "a.txt", "не документ")),
				"Файл «план.docx»");
	}

	@Test
	void doesNotBeginWithoutWhatItNeeds() {
		var form = this.desk.form(SEMINAR);
		refusesStart(with(form, "file", null), "Выберите файл");
		refusesStart(with(form, "periodEnd", "2026-08-31"), "позже его окончания");
		refusesStart(with(form, "periodEnd", null), "Окончание периода плана");
		refusesStart(with(form, "schoolYear", "2026/2028"), "Учебный год");
		refusesStart(with(form, "orderNumber", "12"), "и номер, и дату приказа");
		refusesStart(with(form, "kind", "school"), "нет в форме");
		refusesStart(with(form, "roadmapImportId", "forged"), "не предусмотрено формой");
	}

	@Test
	void takesNoRoadMapOfAYearThatHasNone() {
		refusesStart(new HashMap<>(Map.of("source", "year", "schoolYear", "2027/2028")),
				"Дорожной карты на 2026/2027 учебный год нет");
	}

	@Test
	void replacesNoRoadMapThatIsApproved() {
		var instance = this.desk.handIn(SEMINAR);
		this.desk.confirm(this.desk.handIn(SEMINAR, CONTROL));
		this.roadmaps.approve(this.roadmaps.municipal(this.desk.district().id(), Districts.YEAR).orElseThrow().id(),
				"12", LocalDate.of(2026, 9, 1));
		this.desk.refuses(instance, "confirm", "дорожная карта уже утверждена");
		refusesStart(this.desk.form(SEMINAR), "дорожная карта уже утверждена");
		assertThat(this.desk.stored()).hasSize(2);
	}

	private void refusesStart(Map<String, Object> form, String fault) {
		var before = howMany();
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.desk.start(form))
			.withMessageContaining(fault);
		assertThat(howMany()).isEqualTo(before);
	}

	private int howMany() {
		return this.jdbc.sql("select count(*) from vekha.roadmap_import where municipality_id = ?")
			.param(this.desk.district().id())
			.query(Integer.class)
			.single();
	}

	private static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
		var changed = new HashMap<>(form);
		changed.put(field, value);
		return changed;
	}

}
