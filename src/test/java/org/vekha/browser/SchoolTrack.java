package org.vekha.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

import org.vekha.municipality.Municipalities;
import org.vekha.process.Jobs;
import org.vekha.process.Workforce;
import org.vekha.shared.SchoolYear;

import org.springframework.stereotype.Component;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Takes school № 1 of the demo through its support, click by click, as its people would.
 * Only the reports after the first are written without a browser.
 */
@Component
class SchoolTrack {

	private static final String TENANT = "yurga";

	private static final String SCHOOL = "school1.yurga";

	private static final String CURATOR = "curator.yurga";

	private static final String REVIEW = "Подготовить экспертное заключение";

	private static final String PROFILE = "Согласовать рисковый профиль";

	private final Municipalities municipalities;

	private final Clock clock;

	private final Jobs jobs;

	private final Workforce workforce;

	SchoolTrack(Municipalities municipalities, Clock clock, Jobs jobs, Workforce workforce) {
		this.municipalities = municipalities;
		this.clock = clock;
		this.jobs = jobs;
		this.workforce = workforce;
	}

	String year() {
		return SchoolYear.containing(today()).toString();
	}

	void drive(Chromium chromium, int port, Path folder) throws IOException {
		var year = SchoolYear.containing(today());
		var forms = new TrackForms(today(), year.lastDay());
		try (var hands = new Hands(chromium, port, () -> this.jobs.fireDue(TENANT))) {
			hands.act(CURATOR, "Провести собеседование", forms::interview);
			assess(hands, forms, folder);
			hands.act(CURATOR, PROFILE, forms::returnProfile);
			hands.act(SCHOOL, "Заполнить самооценку", forms::assessAnew);
			hands.act(CURATOR, PROFILE, forms::agreeProfile);
			propose(hands, forms);
			hands.act("expert1.yurga", REVIEW, forms::objectTo);
			hands.act("expert2.yurga", REVIEW, forms::objectTo);
			hands.act(SCHOOL, "Доработать программу", forms::revise);
			hands.act("expert1.yurga", REVIEW, forms::recommend);
			hands.act("expert2.yurga", REVIEW, forms::recommend);
			hands.act("head.yurga", "Согласовать программу", forms::agree);
			hands.act(SCHOOL, "Утвердить программу", forms::approve);
			mark(hands);
			this.jobs.goTo(firstQuarterEnds(), TENANT);
			var ownSchool = new OwnSchoolByHand(hands, SCHOOL, CURATOR);
			ownSchool.talk();
			hands.act(SCHOOL, "Сдать отчёт за период", forms::report);
			hands.act(CURATOR, "Проверить отчёт", forms::returnReport);
			ownSchool.reportAnew();
			hands.act(CURATOR, "Проверить отчёт", forms::acceptReport);
			var june = LocalDate.of(year.lastDay().getYear(), 6, 15);
			this.workforce.of(TENANT, year).on(june, "Task_SubmitReport", "Task_CheckReport");
			hands.act(CURATOR, "Подвести итоги сопровождения", forms::summarise);
		}
	}

	/** Adds a document between two answers, and finds both where they were. */
	private void assess(Hands hands, TrackForms forms, Path folder) throws IOException {
		var desk = hands.open(SCHOOL, "Заполнить самооценку");
		forms.assess(desk);
		desk.tab("Документы");
		hands.visit(SCHOOL)
			.find(".vekha-adding input[type=file]")
			.setInputFiles(DocumentsByHand.pdf(folder, "Тарификация.pdf", "1"));
		assertThat(hands.visit(SCHOOL).find(".task-details .nav-tabs")).containsText("Документы (1)");
		desk.picture(hands.picture("documents")).tab("Форма");
		assertThat(desk.field("factors_facts_1")).hasValue("Два учителя математики на восемь классов.");
		desk.picture(hands.picture(SCHOOL)).complete();
		this.jobs.fireDue(TENANT);
	}

	/** The first try has a day that is in no calendar. */
	private void propose(Hands hands, TrackForms forms) {
		var desk = hands.open(SCHOOL, "Разработать школьную программу");
		forms.propose(desk, "до 31 ноября");
		assertThat(desk.completeInVain()).containsText("Мероприятие 1 «%s»".formatted(TrackForms.MEASURE));
		desk.picture(hands.picture("refused"));
		hands.visit(SCHOOL).forgive(400);
		assertThat(desk.field("measures_responsible_0")).hasValue("Заместитель директора");
		desk.type("measures_deadline_0", "в течение учебного года").picture(hands.picture(SCHOOL)).complete();
		this.jobs.fireDue(TENANT);
	}

	private void mark(Hands hands) {
		var visit = hands.visit(SCHOOL).open("/measures");
		var row = visit.find("#table tbody tr");
		assertThat(row).hasCount(1);
		row.locator("[data-field=state]").selectOption("DONE");
		row.locator("[data-field=doneOn]").fill(today().toString());
		row.locator("[data-field=paperKind]").selectOption("DOCUMENT");
		row.locator("[data-field=paperText]").fill("Приказ № 15-о");
		row.locator("[data-field=paperDate]").fill(today().toString());
		visit.isInRussian();
		visit.onScreens(hands.picture("measures"));
		row.locator("[data-act=save]").click();
		assertThat(visit.find("#state")).hasText("Сохранено");
	}

	private LocalDate today() {
		return this.municipalities.get(TENANT).today(this.clock);
	}

	/** By then the first report is open, whatever day of the year this test runs on. */
	private LocalDate firstQuarterEnds() {
		var ends = LocalDate.of(SchoolYear.containing(today()).firstDay().getYear(), 10, 31);
		return today().isAfter(ends) ? today() : ends;
	}

}
