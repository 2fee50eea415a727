package org.vekha.process.school;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vekha.VekhaTest;
import org.vekha.municipality.Municipalities;
import org.vekha.municipality.ProgrammeSettings;
import org.vekha.process.access.Browser;
import org.vekha.process.form.ShownForm;
import org.vekha.programme.Programmes;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What becomes of a programme that a school types or hands in as a table.
 */
@VekhaTest
class ProgrammeInputTests {

	private static final String TASK = "Task_DraftProgramme";

	@Autowired
	private SchoolTracks tracks;

	@Autowired
	private TrackWatch watch;

	@Autowired
	private Programmes programmes;

	@Autowired
	private Municipalities municipalities;

	@LocalServerPort
	private int port;

	@Test
	void readsAProgrammeFromAFileIntoTheDraftOfItsForm() throws Exception {
		var track = this.tracks.start().upTo(TASK);
		var task = this.watch.task(track, TASK).getId();
		var browser = session(track.director());
		var answer = take(browser, task, "программа.csv", """
				№;Мероприятия;Сроки;Ответственные;Ожидаемый результат
				1;Риск 1.2: пригласить учителя;до 20 декабря;Завуч;Приказ
				2;Педсовет;когда-нибудь;;Протокол
				""".getBytes(StandardCharsets.UTF_8));
		assertThat(answer).contains("\"measures\":2")
			.contains("выберите риск", "«когда-нибудь» не удалось прочитать", "Ответственный не указан")
			.doesNotContain("пригласить");
		assertThat(measures(track, task))
			.extracting(row -> row.get("title"), row -> row.get("risk"), row -> row.get("deadline"))
			.containsExactly(tuple("Риск 1.2: пригласить учителя", "1.2", "до 20 декабря"),
					tuple("Педсовет", null, "когда-нибудь"));
		assertThat(this.programmes.of(track.supportId())).isEmpty();
		assertThat(take(browser, task, "программа.docx", new byte[] { 1, 2, 3 })).contains("Файл «программа.docx»");
		assertThat(measures(track, task)).hasSize(2);
	}

	@Test
	void takesNoFileOfSomebodyElse() throws Exception {
		var track = this.tracks.start().upTo(TASK);
		var task = this.watch.task(track, TASK).getId();
		assertThat(take(session(track.expert()), task, "программа.csv", new byte[] { 1 }))
			.contains("Задача не найдена");
	}

	@ParameterizedTest
	@CsvSource({ "до 1 октября 2027 г., не позже 31.08.2027", "когда получится, не удалось прочитать",
			"после совещания, Напишите" })
	void refusesADeadlineThatDoesNotFitAndKeepsNothing(String deadline, String why) {
		var track = this.tracks.start().upTo(TASK);
		var form = SchoolForms.programme(
				List.of(SchoolForms.goal(SchoolForms.ACUTE_RISK), SchoolForms.goal(SchoolForms.SIGNIFICANT_RISK)),
				List.of(SchoolForms.measure(SchoolForms.ACUTE_RISK, "Занятия", "март"),
						SchoolForms.measure(SchoolForms.SIGNIFICANT_RISK, "Тренинг", deadline)));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> track.complete(track.director(), TASK, form))
			.withMessageContaining("Мероприятие 2 «Тренинг»: срок «%s»".formatted(deadline))
			.withMessageContaining(why);
		assertThat(this.programmes.of(track.supportId())).isEmpty();
	}

	@Test
	void refusesAProgrammeThatLeavesARiskWithoutAnswer() {
		var track = this.tracks.start().upTo(TASK);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(
					() -> track.complete(track.director(), TASK, SchoolForms.programmeAgainst(SchoolForms.ACUTE_RISK)))
			.withMessageContaining("Риск 3.3 «")
			.withMessageContaining("на каждый риск нужно хотя бы одно мероприятие");
		assertThat(this.programmes.of(track.supportId())).isEmpty();
	}

	@Test
	void wantsThePapersThatTheMunicipalityAsksFor() {
		var track = this.tracks.start().upTo(TASK);
		this.municipalities.setProgramme(track.district().id(), new ProgrammeSettings("дорожная карта", true, true));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(track::draft)
			.withMessageContaining("концепция развития, среднесрочная программа");
		this.municipalities.setProgramme(track.district().id(), new ProgrammeSettings("дорожная карта", false, false));
		var task = this.watch.task(track, TASK).getId();
		assertThat((String) ShownForm.of(this.port, track.director(), task).get("intro")).contains("дорожная карта");
		track.draft();
		assertThat(this.programmes.of(track.supportId())).isPresent();
	}

	@SuppressWarnings("unchecked")
	private List<Map<String, Object>> measures(SchoolTrack track, String task) {
		return (List<Map<String, Object>>) ShownForm.of(this.port, track.director(), task).get("measures");
	}

	private Browser session(String user) {
		return Browser.inPage(this.port, user).accept("application/json");
	}

	private static String take(Browser browser, String task, String name, byte[] content) {
		return browser.file("/web/tasks/%s/programme-table".formatted(task), Map.of(), name, content).body();
	}

}
