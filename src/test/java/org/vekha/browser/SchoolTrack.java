package org.vekha.browser;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.vekha.municipality.Municipalities;
import org.vekha.process.Jobs;
import org.vekha.shared.SchoolYear;

import org.springframework.stereotype.Component;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Takes school № 1 of the demo through its support, click by click, as its people would.
 */
@Component
class SchoolTrack {

	private static final String TENANT = "yurga";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	private static final int FACTORS = 15;

	private static final int CRITERIA = 6;

	/** Answers of a criterion in the order of the form. */
	private static final int FULLY = 0;

	private static final int PARTLY = 1;

	private final Municipalities municipalities;

	private final Clock clock;

	private final Jobs jobs;

	SchoolTrack(Municipalities municipalities, Clock clock, Jobs jobs) {
		this.municipalities = municipalities;
		this.clock = clock;
		this.jobs = jobs;
	}

	String year() {
		return SchoolYear.containing(today()).toString();
	}

	void drive(Chromium chromium, int port) {
		var hands = new Hands(chromium, port);
		hands.act("curator.yurga", "Провести собеседование", this::interview);
		hands.act("school1.yurga", "Заполнить самооценку", this::assess);
		hands.act("curator.yurga", "Согласовать рисковый профиль", desk -> desk.choose("decision", 0));
		hands.propose();
		hands.act("expert1.yurga", "Подготовить экспертное заключение", desk -> review(desk, PARTLY));
		hands.act("expert2.yurga", "Подготовить экспертное заключение", desk -> review(desk, PARTLY));
		hands.act("school1.yurga", "Доработать программу",
				desk -> desk.type("measures_expectedResult_0", "Приказ и расписание уроков"));
		hands.act("expert1.yurga", "Подготовить экспертное заключение", desk -> review(desk, FULLY));
		hands.act("expert2.yurga", "Подготовить экспертное заключение", desk -> review(desk, FULLY));
		hands.act("head.yurga", "Согласовать программу", desk -> desk.choose("decision", 0));
		hands.act("school1.yurga", "Утвердить программу",
				desk -> desk.type("orderNumber", "12-о").type("orderDate", today()));
		this.jobs.goTo(firstQuarterEnds(), TENANT);
		hands.act("school1.yurga", "Сдать отчёт за период — СОШ № 1", this::report);
		hands.act("curator.yurga", "Проверить отчёт", desk -> desk.choose("decision", 0));
	}

	private void interview(TaskDesk desk) {
		desk.type("heldOn", today())
			.type("participants", "Директор и два заместителя")
			.type("findings", "Пятиклассники не понимают условия задач.")
			.addRow()
			.type("agreements_text_0", "Найти наставника учителю математики")
			.type("agreements_dueDate_0", lastDay());
	}

	private void assess(TaskDesk desk) {
		IntStream.range(0, FACTORS).forEach(factor -> desk.choose("factors_grade_" + factor, 0));
		desk.choose("factors_grade_1", 2).type("factors_facts_1", "Два учителя математики на восемь классов.");
	}

	private void propose(TaskDesk desk, LocalDate due) {
		desk.type("title", "Программа на учебный год")
			.type("goals_goal_0", "К маю меньше двоек по математике в 5–6 классах.")
			.type("goals_indicator_0", "Доля «2» по математике – не выше 15 %")
			.pick("measures_risk_0", 0)
			.type("measures_title_0", "Пригласить учителя школы-партнёра")
			.type("measures_expectedResult_0", "Приказ")
			.type("measures_deadline_0", "до " + DAY.format(due))
			.type("measures_responsible_0", "Заместитель директора");
	}

	private void review(TaskDesk desk, int points) {
		for (int criterion = 0; criterion < CRITERIA; criterion++) {
			desk.choose("scores_points_" + criterion, points);
			if (points != FULLY) {
				desk.type("scores_remark_" + criterion, "Напишите, кто и когда проверит результат.");
			}
		}
		desk.type("conclusion", "Меры выбраны верно.");
	}

	private void report(TaskDesk desk) {
		var lines = desk.form().locator("[id*='-Field_lines_outcome_'][id$='-display']").count();
		IntStream.range(0, lines).forEach(line -> desk.pick("lines_outcome_" + line, 2));
		desk.type("summary", "Учитель школы-партнёра ведёт два урока в неделю.");
	}

	private LocalDate today() {
		return this.municipalities.get(TENANT).today(this.clock);
	}

	private LocalDate lastDay() {
		return SchoolYear.containing(today()).lastDay();
	}

	/** By then the first report is open, whatever day of the year this test runs on. */
	private LocalDate firstQuarterEnds() {
		var ends = LocalDate.of(SchoolYear.containing(today()).firstDay().getYear(), 10, 31);
		return today().isAfter(ends) ? today() : ends;
	}

	/** Logs in as one after the other, and takes a picture of each form filled in. */
	private final class Hands {

		private final Chromium chromium;

		private final int port;

		private int step;

		Hands(Chromium chromium, int port) {
			this.chromium = chromium;
			this.port = port;
		}

		void act(String user, String task, Consumer<TaskDesk> form) {
			try (var visit = this.chromium.visit(this.port).logIn(user)) {
				var desk = new TaskDesk(visit).filter("Мои задачи").open(task);
				form.accept(desk);
				desk.picture(name(user)).complete();
			}
			SchoolTrack.this.jobs.fireDue(TENANT);
		}

		/** The first try has a date after the year's end. */
		void propose() {
			try (var visit = this.chromium.visit(this.port).logIn("school1.yurga")) {
				var desk = new TaskDesk(visit).filter("Мои задачи").open("Разработать школьную программу");
				SchoolTrack.this.propose(desk, lastDay().plusDays(1));
				assertThat(desk.completeInVain()).containsText("Форма не отправлена");
				assertThat(desk.completeInVain()).containsText("Мероприятие 1 «Пригласить учителя школы-партнёра»");
				desk.picture(name("refused"));
				visit.forgive(400);
				desk.type("measures_deadline_0", "до " + DAY.format(lastDay()))
					.picture(name("school1.yurga"))
					.complete();
			}
			SchoolTrack.this.jobs.fireDue(TENANT);
		}

		private String name(String what) {
			return "track-%02d-%s".formatted(++this.step, what);
		}

	}

}
