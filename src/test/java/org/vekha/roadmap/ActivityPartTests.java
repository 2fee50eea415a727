package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ActivityPartTests {

	private static final LocalDate TODAY = LocalDate.of(2020, 12, 15);

	private static final PartReport DONE = new PartReport(PartOutcome.DONE, TODAY, "Семинар проведён",
			Evidence.document("14", TODAY), List.of("yurga-1"));

	private final ActivityPart part = new ActivityPart(UUID.randomUUID(), 1,
			new PlannedPart(null, LocalDate.of(2020, 12, 1), LocalDate.of(2020, 12, 31), Body.WORKING_GROUP, null));

	@Test
	void isOverWithTheReportWhereNobodyAccepts() {
		this.part.open();
		this.part.report(DONE, "methodist", TODAY, false);
		assertThat(this.part.state()).isEqualTo(ActivityState.DONE);
		assertThat(this.part.report()).contains(DONE);
		assertThat(this.part.reportedBy()).isEqualTo("methodist");
	}

	@Test
	void isReviewedReturnedAndAccepted() {
		this.part.report(DONE, "methodist", TODAY, true);
		assertThat(this.part.state()).isEqualTo(ActivityState.IN_REVIEW);
		this.part.giveBack("Приложите список участников");
		assertThat(this.part.state()).isEqualTo(ActivityState.RETURNED);
		assertThat(this.part.remark()).isEqualTo("Приложите список участников");
		this.part.report(DONE, "methodist", TODAY, true);
		this.part.accept();
		assertThat(this.part.state()).isEqualTo(ActivityState.DONE);
		assertThat(this.part.remark()).isNull();
	}

	@Test
	void refusesAReturnWithoutARemark() {
		this.part.report(DONE, "methodist", TODAY, true);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.part.giveBack(" "))
			.withMessageContaining("Замечания");
	}

	@Test
	void refusesAReportWhenItIsOverOrInReview() {
		this.part.report(DONE, "methodist", TODAY, true);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.part.report(DONE, "methodist", TODAY, true));
		this.part.accept();
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.part.report(DONE, "methodist", TODAY, true));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(this.part::accept);
	}

	@Test
	void refusesADayThatHasNotCome() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.part.report(DONE, "methodist", TODAY.minusDays(1), false))
			.withMessageContaining("15.12.2020");
	}

	@Test
	void refusesToBeDoneWithoutADayOrEvidence() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new PartReport(PartOutcome.DONE, TODAY, "Проведён", Evidence.none(), null))
			.withMessageContaining("подтвердить");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new PartReport(PartOutcome.DONE, null, "Проведён", Evidence.paper(), null))
			.withMessageContaining("Дата исполнения");
		assertThat(new PartReport(PartOutcome.NOT_DONE, null, "Карантин", null, null).evidence())
			.isEqualTo(Evidence.none());
	}

	@Test
	void refusesEvidenceThatConfirmsNothing() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Evidence.document("14", null));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Evidence.link("на сайте"))
			.withMessageContaining("«на сайте»");
		assertThat(Evidence.document("14", TODAY).label()).isEqualTo("№ 14 от 15.12.2020");
	}

}
