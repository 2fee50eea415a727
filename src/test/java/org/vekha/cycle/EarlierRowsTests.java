package org.vekha.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.Period;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.Roadmap;
import org.vekha.roadmap.Roadmaps;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

class EarlierRowsTests {

	private static final LocalDate ORDER_DATE = LocalDate.of(2021, 4, 1);

	private static final LocalDate NEW_DATE = LocalDate.of(2021, 6, 15);

	private final Roadmaps roadmaps = mock();

	private final EarlierRows rows = new EarlierRows(this.roadmaps);

	private final UUID roadmapId = UUID.randomUUID();

	private final Activity march = row("Март",
			Deadline.interval("Март", LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 31)));

	private final Activity spring = row("Февраль-март",
			Deadline.interval("Февраль-март", LocalDate.of(2021, 2, 1), LocalDate.of(2021, 3, 31)));

	private final Activity may = row("Май",
			Deadline.interval("Май", LocalDate.of(2021, 5, 1), LocalDate.of(2021, 5, 31)));

	@BeforeEach
	void approvedInApril() {
		var roadmap = mock(Roadmap.class);
		given(roadmap.requireApproved()).willReturn(ORDER_DATE);
		given(roadmap.period()).willReturn(new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)));
		given(this.roadmaps.get(this.roadmapId)).willReturn(roadmap);
		var open = List.of(this.march, this.spring, this.may, row("", Deadline.unclear("", "Срока нет.")));
		given(this.roadmaps.openActivities(this.roadmapId)).willReturn(open);
	}

	@Test
	void areThoseThatWereOverBeforeTheOrder() {
		assertThat(this.rows.of(this.roadmapId)).containsExactly(this.march, this.spring);
	}

	@Test
	void areDoneOrMoved() {
		settle(new EarlierRow(this.march.id(), true, null), new EarlierRow(this.spring.id(), false, NEW_DATE));
		verify(this.roadmaps).markDoneBeforeApproval(this.march.id());
		verify(this.roadmaps).redate(this.spring.id(), new Period(ORDER_DATE, NEW_DATE));
	}

	@Test
	void areDecidedAboutEachAndOnce() {
		var done = new EarlierRow(this.march.id(), true, null);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> settle(done))
			.withMessage("Срок этих мероприятий прошёл до приказа, решите, исполнены ли они: Февраль-март.");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> settle(done, done))
			.withMessageContaining("один раз");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> settle(new EarlierRow(this.may.id(), true, null)))
			.withMessageContaining("прошёл до приказа");
	}

	private void settle(EarlierRow... decided) {
		this.rows.settle(this.roadmapId, List.of(decided), (what, day) -> assertThat(day).isEqualTo(NEW_DATE));
	}

	private static Activity row(String label, Deadline deadline) {
		var row = mock(Activity.class);
		given(row.id()).willReturn(UUID.randomUUID());
		given(row.label()).willReturn(label);
		given(row.deadline()).willReturn(deadline);
		return row;
	}

}
