package org.vekha.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AgreementTests {

	private static final LocalDate TODAY = CycleFixtures.TODAY;

	private final SchoolSupport support = CycleFixtures.support("yurga-14", null);

	private final Agreement agreement = new Agreement("Провести срезы", TODAY.plusDays(14));

	@BeforeEach
	void agree() {
		this.support.recordInterview(new InterviewMinutes(TODAY, "Директор", "Выводы",
				List.of(this.agreement, new Agreement("Найти наставника", TODAY.plusDays(30)))), TODAY);
	}

	@Test
	void isAskedAfterUntilItIsDone() {
		assertThat(this.support.openAgreements()).extracting(Agreement::text)
			.containsExactly("Провести срезы", "Найти наставника");
		answer(AgreementState.DONE, null, null);
		assertThat(this.support.openAgreements()).extracting(Agreement::text).containsExactly("Найти наставника");
		assertThat(current().state()).isEqualTo(AgreementState.DONE);
	}

	@Test
	void keepsItsHistory() {
		answer(AgreementState.MOVED, TODAY.plusDays(40), "Болел учитель");
		answer(AgreementState.IN_PROGRESS, null, null);
		answer(AgreementState.MOVED, TODAY.plusDays(50), null);
		answer(AgreementState.CANCELLED, null, "Срезы провёл район");
		assertThat(current().due()).isEqualTo(TODAY.plusDays(14));
		assertThat(current().currentDue()).isEqualTo(TODAY.plusDays(50));
		assertThat(current().followUps()).extracting(FollowUp::state)
			.containsExactly(AgreementState.MOVED, AgreementState.MOVED, AgreementState.CANCELLED);
		assertThat(current().followUps().get(0))
			.isEqualTo(new FollowUp(AgreementState.MOVED, TODAY, TODAY.plusDays(40), "Болел учитель"));
	}

	@Test
	void isNotAnsweredOnceItIsClosed() {
		answer(AgreementState.DONE, null, null);
		refused(AgreementState.MOVED, TODAY.plusDays(3), null, "уже закрыта: «Исполнена»");
	}

	@Test
	void isMovedToADayToComeAndCancelledWithAReason() {
		refused(AgreementState.MOVED, null, null, "Новый срок");
		refused(AgreementState.MOVED, TODAY.minusDays(1), null, "уже прошёл");
		refused(AgreementState.CANCELLED, null, " ", "почему");
		refused(AgreementState.DONE, null, "я".repeat(4001), "длиннее 4000");
		assertThat(current()).isEqualTo(this.agreement);
	}

	@Test
	void isOneOfTheSchool() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.support
				.followUp(List.of(new AgreementAnswer(UUID.randomUUID(), AgreementState.DONE, null, null)), TODAY))
			.withMessageContaining("Такой договорённости у школы нет");
		var twice = new AgreementAnswer(this.agreement.id(), AgreementState.DONE, null, null);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.support.followUp(List.of(twice, twice), TODAY))
			.withMessageContaining("дважды");
	}

	@Test
	void isReadFromMinutesThatKnewNoIds() throws Exception {
		var json = JsonMapper.builder().findAndAddModules().build();
		var old = """
				{"heldOn":"2020-09-01","participants":"Директор","findings":"Выводы",
				 "agreements":[{"text":"Срезы","due":"2020-10-01"}]}
				""";
		var one = json.readValue(old, InterviewMinutes.class);
		var other = json.readValue(old, InterviewMinutes.class);
		assertThat(one.agreements().get(0).id()).isEqualTo(other.agreements().get(0).id());
		assertThat(one.protocol()).isEqualTo(Protocol.NONE);
		assertThat(json.readValue(json.writeValueAsString(one), InterviewMinutes.class)).isEqualTo(one);
	}

	private Agreement current() {
		return this.support.interview().orElseThrow().agreements().get(0);
	}

	private void answer(AgreementState state, LocalDate newDue, String note) {
		this.support.followUp(List.of(new AgreementAnswer(this.agreement.id(), state, newDue, note)), TODAY);
	}

	private void refused(AgreementState state, LocalDate newDue, String note, String complaint) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> answer(state, newDue, note))
			.withMessageContaining(complaint);
	}

}
