package org.vekha.assignment;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vekha.cycle.Assignee;
import org.vekha.cycle.GivenAssignment;
import org.vekha.roadmap.Body;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AssignmentTests {

	private static final LocalDate DUE = LocalDate.of(2021, 9, 1);

	private static final LocalDate TODAY = LocalDate.of(2021, 8, 20);

	private final Assignment assignment = new Assignment(UUID.randomUUID(), "yurga", new SchoolYear(2020),
			new GivenAssignment("Составить график семинаров", Assignee.of(Body.METHODICAL_CENTRE), DUE));

	@Test
	void isOverWhenTheCoordinatorAccepts() {
		this.assignment.report("График составлен", true, TODAY);
		assertThat(this.assignment.state()).isEqualTo(AssignmentState.REPORTED);
		assertThat(this.assignment.endedOn()).isNull();
		this.assignment.accept(TODAY.plusDays(1));
		assertThat(this.assignment.state()).isEqualTo(AssignmentState.DONE);
		assertThat(this.assignment.report()).contains("График составлен");
		assertThat(this.assignment.reportedOn()).isEqualTo(TODAY);
		assertThat(this.assignment.endedOn()).isEqualTo(TODAY.plusDays(1));
	}

	@Test
	void isOverAtOnceWhereNobodyHasToAccept() {
		this.assignment.report("График составлен", false, TODAY);
		assertThat(this.assignment.state()).isEqualTo(AssignmentState.DONE);
		assertThat(this.assignment.endedOn()).isEqualTo(TODAY);
	}

	@Test
	void comesBackWithARemarkUntilItIsMended() {
		this.assignment.report("Почти", true, TODAY);
		this.assignment.giveBack("Нет дат");
		assertThat(this.assignment.state()).isEqualTo(AssignmentState.RETURNED);
		assertThat(this.assignment.remark()).contains("Нет дат");
		this.assignment.report("Даты есть", true, TODAY);
		this.assignment.accept(TODAY);
		assertThat(this.assignment.remark()).isEmpty();
	}

	@Test
	void refusesWhatDoesNotFitItsState() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.assignment.accept(TODAY))
			.withMessage("Поручение «Составить график семинаров»: принять исполнение сейчас нельзя "
					+ "(состояние «В работе»).");
		this.assignment.report("Готово", false, TODAY);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.assignment.report("Ещё", true, TODAY));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.assignment.giveBack("Нет"));
	}

	@Test
	void takesFourThousandCharactersAndNotOneMore() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.assignment.report("я".repeat(4001), true, TODAY))
			.withMessageContaining("4000");
		this.assignment.report("я".repeat(4000), true, TODAY);
		assertThat(this.assignment.report().orElseThrow()).hasSize(4000);
	}

	@Test
	void isOverdueFromTheDayAfterUntilItIsOver() {
		assertThat(this.assignment.overdue(DUE)).isFalse();
		assertThat(this.assignment.overdue(DUE.plusDays(1))).isTrue();
		this.assignment.report("Готово", false, DUE.plusDays(2));
		assertThat(this.assignment.overdue(DUE.plusDays(3))).isFalse();
	}

}
