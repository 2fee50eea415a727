package org.vekha.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vekha.cycle.Agreement;
import org.vekha.cycle.AgreementState;
import org.vekha.cycle.FollowUp;
import org.vekha.roadmap.ExpectedResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a school is asked about in a month.
 */
class AskedMonthTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final LocalDate THIS_MONTH = LocalDate.of(2026, 11, 30);

	private static final LocalDate NEXT_MONTH = LocalDate.of(2026, 12, 1);

	private static final LocalDate LAST_MONTH = LocalDate.of(2026, 10, 30);

	private static final ExpectedResult CONCLUSION = ExpectedResult.read(null);

	private static final ExpectedResult ORDER = ExpectedResult.read("Приказ");

	private final AskedMonth month = new AskedMonth(TODAY);

	@Test
	void endsWithItsLastDayAndHoldsWhatIsLate() {
		assertThat(this.month.lastDay()).isEqualTo(THIS_MONTH);
		assertThat(new AskedMonth(LocalDate.of(2028, 2, 1)).lastDay()).isEqualTo(LocalDate.of(2028, 2, 29));
		assertThat(this.month.covers(THIS_MONTH)).isTrue();
		assertThat(this.month.covers(LAST_MONTH)).isTrue();
		assertThat(this.month.covers(NEXT_MONTH)).isFalse();
		assertThat(this.month.daysLate(LAST_MONTH)).isEqualTo(23);
		assertThat(this.month.daysLate(TODAY)).isZero();
		assertThat(this.month.daysLate(NEXT_MONTH)).isZero();
	}

	@Test
	void asksAboutMeasuresThatAreDue() {
		assertThat(standing(THIS_MONTH, null)).isEqualTo(Standing.ASKED);
		assertThat(standing(LAST_MONTH, mark(MarkState.NOT_DUE, TODAY))).isEqualTo(Standing.ASKED);
		assertThat(standing(NEXT_MONTH, null)).isEqualTo(Standing.LATER);
		assertThat(standing(NEXT_MONTH, mark(MarkState.IN_PROGRESS, TODAY))).isEqualTo(Standing.LATER);
	}

	@Test
	void asksEveryMonthAboutWhatGoesOn() {
		assertThat(standing(THIS_MONTH, mark(MarkState.IN_PROGRESS, TODAY))).isEqualTo(Standing.ANSWERED);
		assertThat(standing(LAST_MONTH, mark(MarkState.IN_PROGRESS, LAST_MONTH))).isEqualTo(Standing.ASKED);
		assertThat(standing(LAST_MONTH, mark(MarkState.PARTLY_DONE, TODAY.minusYears(1)))).isEqualTo(Standing.ASKED);
	}

	@Test
	void asksOnceAboutWhatCannotBeDone() {
		assertThat(standing(LAST_MONTH, mark(MarkState.NOT_DONE, LAST_MONTH))).isEqualTo(Standing.ANSWERED);
	}

	@Test
	void isDoneWithWhatIsDoneAndShown() {
		assertThat(standing(NEXT_MONTH, mark(MarkState.DONE, TODAY))).isEqualTo(Standing.DONE);
		var unproved = mark(MarkState.DONE, TODAY);
		assertThat(this.month.ofMeasure(THIS_MONTH, ORDER, unproved, false)).isEqualTo(Standing.ASKED);
		assertThat(this.month.lacking(ORDER, unproved, false))
			.hasValueSatisfying(lack -> assertThat(lack).contains("ожидается документ"));
		assertThat(this.month.ofMeasure(THIS_MONTH, ORDER, unproved, true)).isEqualTo(Standing.DONE);
		assertThat(this.month.lacking(ORDER, unproved, true)).isEmpty();
	}

	@Test
	void asksAboutWhatWasAgreedOn() {
		var agreement = new Agreement("Провести срез", THIS_MONTH);
		assertThat(this.month.ofAgreement(agreement)).isEqualTo(Standing.ASKED);
		assertThat(this.month.ofAgreement(new Agreement("Провести срез", NEXT_MONTH))).isEqualTo(Standing.LATER);
		assertThat(this.month.ofAgreement(followed(AgreementState.IN_PROGRESS, TODAY, null)))
			.isEqualTo(Standing.ANSWERED);
		assertThat(this.month.ofAgreement(followed(AgreementState.IN_PROGRESS, LAST_MONTH, null)))
			.isEqualTo(Standing.ASKED);
		assertThat(this.month.ofAgreement(followed(AgreementState.MOVED, TODAY, THIS_MONTH))).isEqualTo(Standing.ASKED);
		assertThat(this.month.ofAgreement(followed(AgreementState.MOVED, TODAY, NEXT_MONTH))).isEqualTo(Standing.LATER);
		assertThat(this.month.ofAgreement(followed(AgreementState.DONE, TODAY, null))).isEqualTo(Standing.DONE);
	}

	private Standing standing(LocalDate due, MeasureMark mark) {
		return this.month.ofMeasure(due, CONCLUSION, mark, false);
	}

	private static MeasureMark mark(MarkState state, LocalDate markedOn) {
		return new MeasureMark(UUID.randomUUID(), 1,
				new Marking(UUID.randomUUID(), 0, state, markedOn, null, null, null), "director", markedOn);
	}

	private static Agreement followed(AgreementState state, LocalDate day, LocalDate newDue) {
		return new Agreement(UUID.randomUUID(), "Провести срез", THIS_MONTH,
				List.of(new FollowUp(state, day, newDue, "Сказано.")));
	}

}
