package org.vekha.browser;

import java.time.LocalDate;
import java.util.stream.IntStream;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What the people of school № 1 write into their forms on a day.
 */
final class TrackForms {

	static final String MEASURE = "Пригласить учителя школы-партнёра";

	static final String REMARK = "Напишите, кто и когда проверит результат.";

	private static final int FACTORS = 15;

	private static final int CRITERIA = 6;

	/** Answers in the order of their forms. */
	private static final int FULLY = 0;

	private static final int PARTLY = 1;

	private static final int YES = 0;

	private static final int NO = 1;

	private final LocalDate today;

	private final LocalDate lastDay;

	TrackForms(LocalDate today, LocalDate lastDay) {
		this.today = today;
		this.lastDay = lastDay;
	}

	void interview(TaskDesk desk) {
		desk.type("heldOn", this.today)
			.type("participants", "Директор и два заместителя")
			.type("findings", "Пятиклассники не понимают условия задач.")
			.addRow("Договорённости")
			.type("agreements_text_0", "Найти наставника учителю математики")
			.type("agreements_dueDate_0", this.lastDay);
	}

	/** All factors but one are fine. */
	void assess(TaskDesk desk) {
		IntStream.range(0, FACTORS).forEach(factor -> desk.choose("factors_grade_" + factor, 0));
		desk.choose("factors_grade_1", 2).type("factors_facts_1", "Два учителя математики на восемь классов.");
	}

	void returnProfile(TaskDesk desk) {
		desk.choose("factors_agrees_1", NO)
			.type("factors_reason_1", "По тарификации учителей математики трое.")
			.choose("decision", NO)
			.type("remark", "Уточните, сколько учителей математики.")
			.choose("agreements_state_0", 0);
	}

	void assessAnew(TaskDesk desk) {
		assertThat(desk.form()).containsText("Уточните, сколько учителей математики.");
		desk.type("factors_facts_1", "Три учителя математики, один на полставки.");
	}

	void agreeProfile(TaskDesk desk) {
		assertThat(desk.form()).containsText("Найти наставника учителю математики");
		IntStream.range(0, FACTORS).forEach(factor -> desk.choose("factors_agrees_" + factor, YES));
		desk.choose("decision", YES).choose("agreements_state_0", 0);
	}

	void propose(TaskDesk desk, String deadline) {
		desk.type("title", "Программа на учебный год")
			.type("goals_goal_0", "К маю меньше двоек по математике в 5–6 классах.")
			.type("goals_indicator_0", "Доля «2» по математике – не выше 15 %");
		if (desk.field("measures_title_0").count() == 0) {
			desk.addRow("Мероприятия");
		}
		desk.pick("measures_risk_0", 0)
			.type("measures_title_0", MEASURE)
			.type("measures_expectedResult_0", "Приказ")
			.type("measures_deadline_0", deadline)
			.type("measures_responsible_0", "Заместитель директора");
	}

	/** Each criterion is met in part, and one remark is about the first goal. */
	void objectTo(TaskDesk desk) {
		IntStream.range(0, CRITERIA)
			.forEach(criterion -> desk.choose("scores_points_" + criterion, PARTLY)
				.type("scores_remark_" + criterion, REMARK));
		desk.addRow("Замечания к целям и мероприятиям")
			.pick("remarks_item_0", 1)
			.type("remarks_remark_0", "Назовите классы.")
			.type("conclusion", "Меры выбраны верно.");
	}

	void revise(TaskDesk desk) {
		assertThat(desk.form()).containsText(REMARK);
		assertThat(desk.form()).containsText("Назовите классы.");
		desk.type("measures_expectedResult_0", "Приказ и расписание уроков");
	}

	void recommend(TaskDesk desk) {
		assertThat(desk.form()).containsText("Приказ и расписание уроков");
		IntStream.range(0, CRITERIA).forEach(criterion -> desk.choose("scores_points_" + criterion, FULLY));
		desk.type("conclusion", "Замечания учтены.");
	}

	void agree(TaskDesk desk) {
		desk.choose("decision", YES);
	}

	void approve(TaskDesk desk) {
		desk.type("orderNumber", "12-о").type("orderDate", this.today);
	}

	/** What the school has marked in the table of its measures is there. */
	void report(TaskDesk desk) {
		assertThat(desk.form()).containsText("Уже отмечено как исполненное: " + MEASURE);
		for (int line = 0; line < desk.lists("lines_outcome"); line++) {
			desk.pick("lines_outcome_" + line, 2);
		}
		desk.type("summary", "Учитель школы-партнёра ведёт два урока в неделю.");
	}

	/** What was agreed on in the interview is asked after each time. */
	void returnReport(TaskDesk desk) {
		desk.choose("agreements_state_0", 0)
			.choose("decision", NO)
			.addRow("Замечания к строкам")
			.pick("remarks_lineId_0", 0)
			.type("remarks_text_0", "Сколько уроков проведено?");
	}

	void acceptReport(TaskDesk desk) {
		desk.choose("agreements_state_0", 1).choose("decision", YES);
	}

	void summarise(TaskDesk desk) {
		desk.type("outcome", "Доля «2» по математике снизилась до 14 %.").choose("recommendation", YES);
	}

}
