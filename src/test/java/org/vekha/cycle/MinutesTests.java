package org.vekha.cycle;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vekha.roadmap.Body;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MinutesTests {

	private static final LocalDate HELD_ON = LocalDate.of(2021, 6, 29);

	@Test
	void needWhatWasFoundAndDecided() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new Minutes(HELD_ON, "Директора школ", " ", "Продолжить", null))
			.withMessageContaining("«Выводы»");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new Minutes(HELD_ON, "Директора школ", "Доля «2» снизилась", null, null))
			.withMessageContaining("«Решения»");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new Minutes(null, "Директора школ", "Доля «2» снизилась", "Продолжить", null))
			.withMessageContaining("«Дата проведения»");
	}

	@Test
	void mayHaveNoAssignments() {
		assertThat(new Minutes(HELD_ON, "Директора школ", "Доля «2» снизилась", "Продолжить", null).assignments())
			.isEmpty();
	}

	@Test
	void refuseAnAssignmentThatIsDueBeforeTheMeeting() {
		var assignment = new GivenAssignment("Разослать решения", Assignee.of(Body.METHODICAL_CENTRE),
				HELD_ON.minusDays(1));
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new Minutes(HELD_ON, "Директора школ", "Выводы", "Решения", List.of(assignment)))
			.withMessage("Срок поручения «Разослать решения» (28.06.2021) раньше даты проведения (29.06.2021).");
	}

	@Test
	void refuseAnAssignmentToNobody() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new GivenAssignment("Разослать решения", null, HELD_ON))
			.withMessageContaining("Ответственный");
	}

	@Test
	void refuseAMeetingThatHasNotTakenPlace() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> Minutes.requireHeld(HELD_ON, HELD_ON.minusDays(1)))
			.withMessageContaining("29.06.2021");
	}

	@Test
	void ofAnInterviewRefuseAnAgreementThatIsDueBefore() {
		var agreement = new Agreement("Провести самооценку", HELD_ON.minusDays(1));
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new InterviewMinutes(HELD_ON, "Директор", "Выводы", List.of(agreement)))
			.withMessageContaining("Провести самооценку");
	}

}
