package org.vekha.process.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vekha.VekhaTest;
import org.vekha.deadline.DeadlineKind;
import org.vekha.process.intake.StartedImports.Desk;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Circle;
import org.vekha.roadmap.Mode;
import org.vekha.roadmap.Responsibility;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vekha.process.intake.StartedImports.ANALYSIS;
import static org.vekha.process.intake.StartedImports.CONTROL;
import static org.vekha.process.intake.StartedImports.SEMINAR;

/**
 * What the coordinator may correct in the rows that were read, and what is refused.
 */
@VekhaTest
class RoadmapCorrectionsTests {

	@Autowired
	private StartedImports started;

	private Desk desk;

	@BeforeEach
	void openDistrict(@TempDir Path folder) {
		this.desk = this.started.openDistrict(folder);
	}

	@Test
	void takesEveryCorrectionOfTheForm() {
		var instance = this.desk.handIn(SEMINAR, ANALYSIS, CONTROL, "Работа с родителями | | | ",
				"4. | Собрание | Май 2027 | ОО", "5. | Подпись | Июнь 2027 | ОО");
		var dated = StartedImports.correction(2, "Разбор ошибок учеников");
		dated.putAll(Map.of("deadlineKind", "INTERVAL", "start", "2026-11-02", "end", "2026-11-30", "responsible",
				"METHODICAL_CENTRE:LEAD,SCHOOL:SEPARATE", "number", "2а", "section", "Учителя"));
		dated.putAll(Map.of("expectedResult", "Справка", "schoolPart", "Разбирает ошибки своих учеников"));
		var done = StartedImports.correction(3, "Посещение уроков");
		done.putAll(Map.of("done", true, "doneOn", "2026-09-10", "deadline", "До 15.09.2026", "circle", "NAMED",
				"schools", List.of(this.desk.district().school(1)), "step", "INTERVIEW"));
		var dropped = StartedImports.correction(rowWith(instance, "Подпись"), "Подпись");
		dropped.put("use", "NOTHING");
		this.desk.decide(instance, "reread", dated, done, dropped);
		this.desk.confirm(instance);
		assertThat(this.desk.stored()).extracting(Activity::title)
			.containsExactly("Семинар для учителей математики", "Разбор ошибок учеников", "Посещение уроков",
					"Собрание");
		assertThat(this.desk.stored().get(1).content()).satisfies(row -> {
			assertThat(row.number()).isEqualTo("2а");
			assertThat(row.section()).isEqualTo("Учителя");
			assertThat(row.expectedResult()).isEqualTo("Справка");
			assertThat(row.schoolPart()).isEqualTo("Разбирает ошибки своих учеников");
			assertThat(row.deadline().kind()).isEqualTo(DeadlineKind.INTERVAL);
			assertThat(row.lead()).isEqualTo(Body.METHODICAL_CENTRE);
			assertThat(row.responsibilities()).contains(new Responsibility(Body.SCHOOL, Mode.SEPARATE));
		});
		assertThat(this.desk.stored().get(2).content()).satisfies(row -> {
			assertThat(row.circle()).isEqualTo(Circle.named(List.of(this.desk.district().school(1))));
			assertThat(row.fact().doneOn()).isEqualTo(LocalDate.of(2026, 9, 10));
			assertThat(row.step()).hasToString("INTERVIEW");
		});
	}

	@Test
	void makesARowTheHeadingOfThoseBelow() {
		var instance = this.desk.handIn("1. | Работа с кадрами | В течение года | Методический центр", SEMINAR,
				CONTROL);
		var heading = StartedImports.correction(1, "Работа с кадрами");
		heading.put("use", "HEADING");
		this.desk.decide(instance, "reread", heading);
		this.desk.confirm(instance);
		assertThat(this.desk.stored()).hasSize(2)
			.extracting(row -> row.content().section())
			.containsOnly("Работа с кадрами");
	}

	@Test
	void storesNothingWhileSomebodyIsUnknown() {
		var instance = this.desk.handIn(SEMINAR, ANALYSIS);
		this.desk.refuses(instance, "confirm", "Строка 2: исполнитель «ЦРОиК» не опознан");
		var decided = StartedImports.correction(2, "Разбор ошибок учеников");
		decided.putAll(Map.of("deadline", "31 ноября 2026", "responsible", "METHODICAL_CENTRE:LEAD"));
		this.desk.decide(instance, "confirm", decided);
		// The deadline may stay unclear: its coordinator is asked later
		assertThat(this.desk.stored().get(1).deadline().kind()).isEqualTo(DeadlineKind.UNCLEAR);
	}

	@Test
	void refusesCorrectionsThatDoNotFit() {
		var instance = this.desk.handIn(SEMINAR, ANALYSIS);
		refusesCorrection(instance, Map.of("row", 7), "которой в загрузке нет");
		refusesCorrection(instance, Map.of("deadlineKind", "INTERVAL"), "Окончание срока");
		refusesCorrection(instance, Map.of("deadlineKind", "INTERVAL", "start", "2026-10-02", "end", "2026-10-01"),
				"Строка 1: Начало срока");
		refusesCorrection(instance, Map.of("responsible", "SCHOOL:SEPARATE"), "кто отвечает");
		refusesCorrection(instance, Map.of("responsible", "SCHOOL:LEAD,PARTNER:LEAD"), "только один");
		refusesCorrection(instance, Map.of("responsible", "EXTERNAL:LEAD"), "внешняя организация");
		refusesCorrection(instance, Map.of("responsible", "NOBODY:LEAD"), "не опознан");
		refusesCorrection(instance, Map.of("circle", "NAMED"), "назовите хотя бы одну школу");
		refusesCorrection(instance, Map.of("circle", "NAMED", "schools", List.of("other-1")), "другого муниципалитета");
		refusesCorrection(instance, Map.of("doneOn", "2026-09-10"), "не отмечено");
		refusesCorrection(instance, Map.of("posts", "5:school"), "Строка 1: Ответ «5:school» не опознан");
		refusesCorrection(instance, Map.of("fact", "forged"), "не предусмотрено");
		assertThat(this.started.row(instance, 1).title()).isEqualTo("Семинар для учителей математики");
	}

	private int rowWith(ProcessInstance instance, String title) {
		return this.started.read(instance)
			.rows()
			.stream()
			.filter(row -> title.equals(row.title()))
			.findFirst()
			.orElseThrow()
			.id();
	}

	private void refusesCorrection(ProcessInstance instance, Map<String, Object> change, String fault) {
		var correction = StartedImports.correction(1, "Другое название");
		correction.put("deadline", "Октябрь 2026");
		correction.putAll(change);
		this.desk.refuses(instance, "reread", fault, correction);
	}

}
