package org.vekha.process.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vekha.access.Role;
import org.vekha.change.Travels.Visit;
import org.vekha.notification.Notice;
import org.vekha.notification.NotificationKind;
import org.vekha.notification.Recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SignalsTests {

	/** A Friday, so that three working days lie around a weekend. */
	private static final LocalDate DUE = LocalDate.of(2026, 10, 30);

	private final OpenTask task = task(null, LocalDate.of(2026, 10, 1));

	@Test
	void tellsThePerformersThreeWorkingDaysBefore() {
		assertThat(Signals.of(this.task, DUE, LocalDate.of(2026, 10, 26))).isEmpty();
		assertThat(Signals.of(this.task, DUE, LocalDate.of(2026, 10, 27))).extracting(Notice::kind, Notice::recipient)
			.containsExactly(tuple(NotificationKind.DUE_SOON, Recipient.group("school-1")));
		assertThat(Signals.of(this.task, DUE, DUE)).hasSize(1);
	}

	@Test
	void signalsLatenessAfterThreeWorkingDaysToAllWhomItConcerns() {
		assertThat(Signals.of(this.task, DUE, DUE.plusDays(1))).isEmpty();
		// The fourth of November is a holiday
		assertThat(Signals.of(this.task, DUE, LocalDate.of(2026, 11, 4))).isEmpty();
		assertThat(Signals.of(this.task, DUE, LocalDate.of(2026, 11, 5))).extracting(Notice::recipient)
			.containsExactly(Recipient.group("school-1"), Recipient.role(Role.COORDINATOR),
					Recipient.user("curator.yurga"));
	}

	@Test
	void bearsTheSameDayHoweverLateSomebodyLooks() {
		assertThat(Signals.of(this.task, DUE, LocalDate.of(2026, 12, 1))).extracting(Notice::day)
			.containsOnly(LocalDate.of(2026, 11, 5));
	}

	@Test
	void tellsOnlyWhoeverHasTheTaskInPerson() {
		assertThat(Signals.of(task("expert1.yurga", LocalDate.of(2026, 10, 1)), DUE, LocalDate.of(2026, 10, 28)))
			.extracting(Notice::recipient)
			.containsExactly(Recipient.user("expert1.yurga"));
	}

	@Test
	void leavesOutWhoeverGotTheTaskWithNoMoreTime() {
		assertThat(Signals.of(task(null, LocalDate.of(2026, 10, 27)), DUE, LocalDate.of(2026, 10, 28))).isEmpty();
	}

	@Test
	void isNotLateWhileTheSchoolCannotBeReached() {
		var reachedAgain = LocalDate.of(2026, 12, 9);
		assertThat(Signals.of(this.task, reachedAgain, LocalDate.of(2026, 12, 11))).isEmpty();
		assertThat(Signals.of(this.task, reachedAgain, LocalDate.of(2026, 12, 14))).extracting(Notice::kind)
			.containsOnly(NotificationKind.LATE);
	}

	@Test
	void needsAWayToTheSchoolForItsInterviewAndWhatItsNameSays() {
		assertThat(this.task.visit()).isEmpty();
		assertThat(task("Task_ConductInterview", "Провести собеседование — СОШ № 1", "school-1").visit())
			.contains(new Visit("school-1", DUE));
		assertThat(task("Task_ReportActivity", "Отчитаться — Выезд в школу", "school-1").visit()).isPresent();
		assertThat(task("Task_ReportActivity", "Отчитаться — Выездной семинар", null).visit()).isEmpty();
	}

	private static OpenTask task(String key, String name, String school) {
		return new OpenTask("t2", key, name, "yurga", school, null, List.of(), null, DUE, DUE, Instant.EPOCH);
	}

	private static OpenTask task(String assignee, LocalDate created) {
		return new OpenTask("t1", "Task_SubmitReport", "Сдать отчёт — СОШ № 1", "yurga", "school-1", assignee,
				List.of("school-1"), "curator.yurga", created, DUE, Instant.EPOCH);
	}

}
