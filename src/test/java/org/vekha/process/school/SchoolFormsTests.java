package org.vekha.process.school;

import java.util.List;
import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.form.ShownForm;
import org.vekha.reporting.LineOutcome;
import org.vekha.reporting.QuarterlyReports;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

/**
 * What the forms of a school's track show, and that they show nothing else.
 */
@VekhaTest
class SchoolFormsTests {

	@Autowired
	private SchoolTracks tracks;

	@Autowired
	private TrackWatch watch;

	@Autowired
	private QuarterlyReports reports;

	@LocalServerPort
	private int port;

	@Test
	void tellTheCuratorWhyTheSchoolIsSupported() {
		var track = this.tracks.start();
		var shown = shown(track, track.curator(), "Task_ConductInterview");
		assertThat(shown)
			.containsOnlyKeys("intro", "reasons", "results", "agreements", "otherSchools", "otherSchoolOptions")
			.containsEntry("reasons", "Школа внесена в список решением муниципалитета.")
			.containsEntry("agreements", List.of());
		assertThat(shown.get("intro")).asInstanceOf(STRING).contains("СОШ № 1", "до 29.09.2026");
		assertThat(rows(shown, "results")).containsExactly(
				Map.of("procedure", "ВПР МА 5", "year", "2025/2026", "percentTwo", "41,7 %", "percentHigh", "8,3 %"));
	}

	@Test
	void nameBothSchoolsOfTheContract() {
		var track = this.tracks.start();
		var shown = shown(track, track.director(), "Task_SignContract");
		assertThat(shown).containsOnlyKeys("intro", "validUntil", "obligations")
			.containsEntry("validUntil", "2027-08-31");
		assertThat(shown.get("intro")).asInstanceOf(STRING).contains("СОШ № 1", "СОШ № 2");
	}

	@Test
	void nameTheContractToTheOtherSchoolAndToTheCurator() {
		var track = this.tracks.start();
		track.complete(track.district().schoolUser(2), "Task_SignContract", SchoolForms.CONTRACT);
		track.upTo("Task_FillSelfAssessment");
		assertThat(shown(track, track.director(), "Task_FillSelfAssessment").get("intro")).asInstanceOf(STRING)
			.contains("**Договор о сотрудничестве** № 3-с от 01.10.2026, партнёр СОШ № 2, действует по 31.05.2027.");
		track.assess();
		assertThat(shown(track, track.curator(), "Task_AgreeRiskProfile").get("intro")).asInstanceOf(STRING)
			.contains("№ 3-с");
		track.agreeProfile();
		track.draft();
		track.review(2, 2);
		track.consent("agree");
		track.order();
		track.jobs().goTo(this.reports.ofSupport(track.supportId()).get(0).opensOn(), track.district().id());
		assertThat(shown(track, track.director(), "Task_SubmitReport").get("intro")).asInstanceOf(STRING)
			.contains("№ 3-с", "партнёр СОШ № 2");
	}

	@Test
	void askTheSchoolForEveryFactorAndRemindItOfTheInterview() {
		var track = this.tracks.start().upTo("Task_FillSelfAssessment");
		var shown = shown(track, track.director(), "Task_FillSelfAssessment");
		assertThat(shown).containsOnlyKeys("intro", "results", "agreementsTable", "factors");
		assertThat(rows(shown, "agreementsTable"))
			.containsExactly(Map.of("text", "Провести срез по математике", "dueDate", "30.10.2026"));
		assertThat(rows(shown, "factors")).hasSameSizeAs(track.factors())
			.allSatisfy(row -> assertThat(row).containsOnlyKeys("number", "title"));
		track.assess();
		var graded = shown(track, track.curator(), "Task_AgreeRiskProfile");
		assertThat(graded).containsOnlyKeys("intro", "factors", "minutes", "agreements");
		assertThat(rows(graded, "factors")).hasSameSizeAs(track.factors())
			.allSatisfy(row -> assertThat(row).containsKeys("number", "title", "grade", "facts", "agrees"));
		assertThat(rows(graded, "factors")).filteredOn("number", SchoolForms.ACUTE_RISK)
			.allSatisfy(row -> assertThat(row).containsAllEntriesOf(Map.of("number", SchoolForms.ACUTE_RISK, "title",
					"Не хватает учителей или велика совмещённая нагрузка", "grade", "острый", "facts",
					SchoolForms.FACTS, "agrees", "yes")));
	}

	@Test
	void showTheSchoolWhatItSaidAndWhatTheCuratorThinksOfIt() {
		var track = this.tracks.start().upTo("Task_AgreeRiskProfile");
		track.complete(track.curator(), "Task_AgreeRiskProfile",
				SchoolForms.disagreement(track.factors(), "Нет кабинета *физики*", "Приложите данные"));
		var shown = shown(track, track.director(), "Task_FillSelfAssessment");
		assertThat(shown).containsEntry("remarkText", "Приложите данные\n\n**1.1** – Нет кабинета \\*физики\\*");
		assertThat(rows(shown, "factors")).filteredOn("number", SchoolForms.ACUTE_RISK)
			.allSatisfy(
					row -> assertThat(row).containsEntry("grade", "ACUTE").containsEntry("facts", SchoolForms.FACTS));
	}

	@Test
	void offerTheAgreedRisksForTheProgramme() {
		var track = this.tracks.start().upTo("Task_DraftProgramme");
		var shown = shown(track, track.director(), "Task_DraftProgramme");
		assertThat(shown).containsOnlyKeys("intro", "profileText", "risks", "riskOptions", "goals", "measures");
		assertThat(shown.get("profileText")).asInstanceOf(STRING)
			.isEqualTo("**Рисковый профиль согласован 28.09.2026**, curator.");
		assertThat(rows(shown, "goals")).extracting(row -> row.get("risk"))
			.containsExactly(SchoolForms.ACUTE_RISK, SchoolForms.SIGNIFICANT_RISK);
		assertThat(rows(shown, "measures")).containsExactly(Map.of("id", "new", "risk", SchoolForms.ACUTE_RISK),
				Map.of("id", "new", "risk", SchoolForms.SIGNIFICANT_RISK));
		assertThat(rows(shown, "riskOptions")).extracting(option -> option.get("value"))
			.containsExactly(SchoolForms.ACUTE_RISK, SchoolForms.SIGNIFICANT_RISK);
		assertThat(rows(shown, "risks"))
			.allSatisfy(row -> assertThat(row).containsOnlyKeys("number", "title", "grade", "facts"));
	}

	@Test
	void showTheProgrammeAndItsWayThroughTheReviews() {
		var track = this.tracks.start().upTo("Task_ReviewProgramme");
		var review = this.watch.taskOf(track, "Task_ReviewProgramme", track.expert());
		var first = ShownForm.of(this.port, track.expert(), review.getId());
		assertThat(first).containsOnlyKeys("intro", "programmeTitle", "goals", "measures", "itemOptions", "scores");
		assertThat(rows(first, "scores")).hasSize(6)
			.allSatisfy(row -> assertThat(row).containsOnlyKeys("criterion", "title"));
		track.review(2, 0);
		var decision = shown(track, track.coordinator(), "Task_DecideOnProgramme");
		assertThat(decision).containsOnlyKeys("intro", "programmeTitle", "goals", "measures", "itemOptions", "reviews");
		assertThat(rows(decision, "reviews")).hasSize(14)
			.allSatisfy(row -> assertThat(row).containsOnlyKeys("expert", "criterion", "points", "remark"))
			.contains(
					Map.of("expert", "Эксперт 2", "criterion", "Цель ясна и достижима", "points", 0, "remark",
							"Доработать: Цель ясна и достижима"),
					Map.of("expert", "Эксперт 2", "criterion", "Общий вывод", "points", "", "remark",
							"Вывод второго эксперта"));
		track.decide("revise");
		var revision = shown(track, track.director(), "Task_ReviseProgramme");
		assertThat(revision).containsOnlyKeys("intro", "remarks", "risks", "riskOptions", "title", "goals", "measures")
			.containsEntry("title", "Программа школы");
		assertThat(rows(revision, "remarks")).contains(Map.of("item", "Координатор", "remark", "Уточнить сроки"),
				Map.of("item", "Эксперт 2. Общий вывод", "remark", "Вывод второго эксперта"));
		assertThat(rows(revision, "measures"))
			.anySatisfy(row -> assertThat(row).containsEntry("title", "Занятия с учителем партнёра")
				.containsEntry("deadline", "до 20.12.2026"));
		track.revise("Наставничество");
		var second = this.watch.taskOf(track, "Task_ReviewProgramme", track.expert());
		assertThat(ShownForm.of(this.port, track.expert(), second.getId())).hasEntrySatisfying("changes",
				changes -> assertThat(changes).asInstanceOf(InstanceOfAssertFactories.LIST)
					.contains(Map.of("item", "Мероприятие 2", "what", "добавлено", "before", "–", "after",
							"Наставничество, 1 марта 2027, Заместитель директора: Журнал занятий"))
					.hasSize(4));
	}

	@Test
	void showTheProgrammeToWhoAgreesAndToWhoOrders() {
		var track = this.tracks.start().upTo("Task_AgreeProgramme");
		var agreeing = shown(track, track.district().user(Role.HEAD), "Task_AgreeProgramme");
		assertThat(agreeing)
			.containsOnlyKeys("intro", "profileText", "programmeTitle", "goals", "measures", "itemOptions")
			.containsEntry("programmeTitle", "Программа школы");
		assertThat(rows(agreeing, "goals")).extracting(row -> row.get("goal"))
			.containsOnly("Снизить долю «2» по математике");
		assertThat(rows(agreeing, "measures")).contains(Map.of("number", 1, "risk",
				"Не хватает учителей или велика совмещённая нагрузка", "title", "Занятия с учителем партнёра", "due",
				"до 20.12.2026", "responsible", "Заместитель директора", "expectedResult", "Журнал занятий"));
		track.consent("agree");
		var ordering = shown(track, track.director(), "Task_ApproveProgramme");
		assertThat(ordering).containsOnlyKeys("intro", "programmeTitle", "goals", "measures")
			.containsEntry("measures", agreeing.get("measures"));
	}

	@Test
	void haveTheReportWrittenAlready() {
		var track = this.tracks.start().upTo("Task_SubmitReport");
		var report = this.reports.ofSupport(track.supportId()).get(0);
		var empty = shown(track, track.director(), "Task_SubmitReport");
		assertThat(empty).containsOnlyKeys("intro", "lines", "settledText").containsEntry("settledText", null);
		assertThat(rows(empty, "lines")).extracting(row -> row.get("title"), row -> row.get("about"))
			.as("the measures are due in later periods")
			.containsExactly(tuple(SchoolTracks.ROW_OF_ALL_SCHOOLS, "Срок: весь год"));
		track.submit(report, LineOutcome.IN_PROGRESS);
		var checked = shown(track, track.curator(), "Task_CheckReport");
		assertThat(checked).containsOnlyKeys("intro", "lines", "lineOptions", "summaryText", "agreements")
			.containsEntry("summaryText", "Занятия идут: 1-я четверть");
		assertThat(rows(checked, "lines")).containsExactly(Map.of("number", 1, "title", SchoolTracks.ROW_OF_ALL_SCHOOLS,
				"due", "весь год", "outcome", LineOutcome.IN_PROGRESS.title(), "result", "", "comment", "По плану"));
		track.complete(track.curator(), "Task_CheckReport", report,
				Map.of("decision", "return", "remark", "Приложите журнал"));
		var returned = shown(track, track.director(), "Task_ReviseReport");
		assertThat(returned).containsOnlyKeys("intro", "remarkText", "lines", "summary")
			.containsEntry("remarkText", "Приложите журнал")
			.containsEntry("summary", "Занятия идут: 1-я четверть");
		assertThat(rows(returned, "lines")).extracting(row -> row.get("outcome")).containsOnly("IN_PROGRESS");
	}

	@Test
	void showTheCuratorTheYearOfTheSchool() {
		var track = this.tracks.start().upTo("Task_SummariseSupport");
		var shown = shown(track, track.curator(), "Task_SummariseSupport");
		assertThat(shown).containsOnlyKeys("intro", "profileText", "programmeTitle", "programmeGoal", "measures",
				"reports", "agreements");
		assertThat(shown.get("profileText")).asInstanceOf(STRING)
			.contains("согласован 28.09.2026", "\n- 1.2 Не хватает учителей", "\n- 3.3 ");
		assertThat(rows(shown, "agreements")).extracting(row -> row.get("text"))
			.containsExactly("Провести срез по математике");
		assertThat(rows(shown, "reports")).hasSize(4)
			.contains(Map.of("period", "3-я четверть", "done", "1 из 1", "summary", "Занятия идут: 3-я четверть"));
	}

	private Map<String, Object> shown(SchoolTrack track, String user, String taskKey) {
		return ShownForm.of(this.port, user, this.watch.task(track, taskKey).getId());
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> rows(Map<String, Object> shown, String list) {
		return (List<Map<String, Object>>) shown.get(list);
	}

}
