package org.vekha.process.change;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.change.ChangeKind;
import org.vekha.change.DateMove;
import org.vekha.change.DateMoves;
import org.vekha.change.DatedItem;
import org.vekha.change.MovingOrder;
import org.vekha.municipality.Municipalities;
import org.vekha.process.access.Participants;
import org.vekha.process.change.ChangingYears.ChangingYear;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;
import org.vekha.shared.NotFound;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@VekhaTest
class TaskDatesTests {

	private static final MovingOrder ORDER = new MovingOrder("12", ChangingYears.OPENING, "Карантин");

	@Autowired
	private ChangingYears years;

	@Autowired
	private TaskDates dates;

	@Autowired
	private DateMoves moves;

	@Autowired
	private Municipalities municipalities;

	@Autowired
	private Participants participants;

	private ChangingYear year;

	private Task interview;

	@BeforeEach
	void begin() {
		this.year = this.years.begin();
		this.interview = this.year.task("Task_ConductInterview", 1);
	}

	@Test
	void movesTheStepAndTheTaskThatAsksForIt() {
		var step = this.year.step(1, CycleStep.INTERVIEW);
		move(this.interview, step.due().plusDays(3));
		assertThat(this.year.step(1, CycleStep.INTERVIEW).due()).isEqualTo(step.due().plusDays(3));
		assertThat(this.year.step(1, CycleStep.INTERVIEW).state()).isEqualTo(ActivityState.MOVED);
		assertThat(due(1)).isEqualTo(this.year.endOf(step.due().plusDays(3)));
		assertThat(due(2)).isEqualTo(this.year.endOf(step.due()));
		assertThat(this.moves.history(new DatedItem(DatedItem.Kind.STEP, step.id()))).extracting(DateMove::oldDue)
			.containsExactly(step.due());
		assertThat(this.year.lastChange().kind()).isEqualTo(ChangeKind.DATES);
		assertThat(this.year.lastChange().paper().number()).isEqualTo("12");
	}

	@Test
	void letsTheDayEndWhereTheMunicipalityIs() {
		var id = this.year.district().id();
		var day = this.year.step(1, CycleStep.INTERVIEW).due().plusDays(3);
		this.municipalities.register(id, "Район " + id, "Район " + id, ZoneId.of("Europe/Kaliningrad"), 2, 3);
		move(this.interview, day);
		assertThat(due(1)).isEqualTo(Instant.parse(day + "T21:59:59Z"));
	}

	@Test
	void refusesWhatTheOrderCannotMove() {
		var step = this.year.step(1, CycleStep.INTERVIEW);
		refused("уже прошёл", ChangingYears.OPENING.minusDays(1));
		refused("раньше срока этапа", this.year.step(1, CycleStep.SELF_ASSESSMENT).due().plusDays(1));
		refused("совпадает с прежним", step.due());
		assertThat(this.year.step(1, CycleStep.INTERVIEW)).isEqualTo(step);
		assertThat(due(1)).isEqualTo(this.year.endOf(step.due()));
	}

	@Test
	void movesNothingForWhoeverDoesNotSeeTheTask() {
		var stranger = this.years.begin().district().user(Role.COORDINATOR);
		var day = this.year.step(1, CycleStep.INTERVIEW).due().plusDays(1);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> move(stranger, this.interview, day));
	}

	private void refused(String why, LocalDate day) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> move(this.interview, day))
			.withMessageContaining(why);
	}

	private void move(Task task, LocalDate day) {
		move(this.year.coordinator(), task, day);
	}

	private void move(String user, Task task, LocalDate day) {
		this.participants.as(user, () -> {
			this.dates.move(task.getId(), day, ORDER);
			return null;
		});
	}

	private Instant due(int school) {
		return this.year.task("Task_ConductInterview", school).getDueDate().toInstant();
	}

}
