package org.vekha.process.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.process.form.OpenForm;
import org.vekha.process.form.OpenForms;
import org.vekha.programme.Measure;
import org.vekha.programme.Programmes;
import org.vekha.risk.RiskFactor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A school that stays on the list goes on with what it carried out in the year before.
 */
@VekhaTest
class SecondYearTests {

	private static final LocalDate INTERVIEW = LocalDate.of(2027, 9, 27);

	private static final String NEW_RISK = "2.1";

	@Autowired
	private SchoolTracks tracks;

	@Autowired
	private TrackWatch watch;

	@Autowired
	private OpenForms forms;

	@Autowired
	private Programmes programmes;

	@Test
	void beginsItsProgrammeWithThatOfTheYearBefore() {
		var first = this.tracks.start().upTo("Task_SubmitReport");
		var second = upToProgramme(this.tracks.startNextYear(first));
		var form = this.forms.of(this.watch.task(second, "Task_DraftProgramme"));
		assertThat(form.table("goals")).extracting(row -> row.get("risk"), row -> row.get("goal"))
			.containsExactly(tuple(SchoolForms.ACUTE_RISK, "Снизить долю «2» по математике"), tuple(NEW_RISK, null));
		assertThat(form.table("measures")).extracting(row -> row.get("risk"), row -> row.get("title"))
			.containsExactly(tuple(SchoolForms.ACUTE_RISK, "Занятия с учителем партнёра"), tuple(NEW_RISK, null));
		assertThat(form.text("takenOver"))
			.contains("Перенесено из программы 2026/2027 года: целей – 1, мероприятий – 1")
			.contains("Не перенесены мероприятия по рискам, которых больше нет: «Тренинг для учителей»")
			.contains("По новым рискам впишите");
		second.complete(second.director(), "Task_DraftProgramme", completed(form));
		var updated = this.programmes.get(second.supportId()).current();
		assertThat(updated.measures()).extracting(Measure::title, Measure::due)
			.containsExactly(tuple("Занятия с учителем партнёра", LocalDate.of(2027, 12, 20)),
					tuple("Совещания по понедельникам", LocalDate.of(2028, 3, 1)));
		assertThat(this.programmes.get(first.supportId()).current().measures()).extracting(Measure::due)
			.containsExactly(LocalDate.of(2026, 12, 20), LocalDate.of(2027, 3, 1));
	}

	/** One risk of the year before is still there, the other is not, and one is new. */
	private static SchoolTrack upToProgramme(SchoolTrack track) {
		track.jobs().goTo(INTERVIEW, track.district().id());
		track.complete(track.curator(), "Task_ConductInterview",
				Map.of("heldOn", INTERVIEW.toString(), "participants", "Директор", "findings", "Стало лучше"));
		track.complete(track.director(), "Task_FillSelfAssessment", Map.of("factors",
				track.factors().stream().map(RiskFactor::number).map(SecondYearTests::grade).toList()));
		track.agreeProfile();
		return track;
	}

	private static Map<String, Object> grade(String number) {
		return List.of(SchoolForms.ACUTE_RISK, NEW_RISK).contains(number)
				? Map.of("number", number, "grade", "SIGNIFICANT", "facts", "Видно по результатам")
				: Map.of("number", number, "grade", "ABSENT");
	}

	/** What the form shows, with what the school still has to write. */
	private static Map<String, Object> completed(OpenForm form) {
		var goals = new ArrayList<>(form.rows("goals"));
		goals.get(1).putAll(Map.of("goal", "Собрать команду", "indicator", "Совещания идут"));
		var measures = new ArrayList<>(form.rows("measures"));
		measures.get(1)
			.putAll(Map.of("title", "Совещания по понедельникам", "deadline", "1 марта 2028", "responsible", "Завуч",
					"expectedResult", "Протоколы"));
		return Map.of("title", form.text("title"), "goals", goals, "measures", measures);
	}

}
