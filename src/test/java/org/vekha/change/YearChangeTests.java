package org.vekha.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class YearChangeTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

	private final YearChange change = new YearChange("yurga", ChangeKind.DATES, "coordinator", TODAY);

	@Test
	void isDecidedOnceOnItsPaper() {
		this.change.decide(Paper.of(new MovingOrder("5", TODAY, "Карантин")), "Перенесено сроков: 2", TODAY,
				Instant.EPOCH);
		assertThat(this.change.state()).isEqualTo(ChangeState.DECIDED);
		assertThat(this.change.paper()).isEqualTo(new Paper("5", TODAY, "Карантин"));
		this.change.finish(TODAY.plusDays(1));
		this.change.finish(TODAY.plusDays(2));
		assertThat(this.change.closedOn()).isEqualTo(TODAY.plusDays(1));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.change.cancel(TODAY))
			.withMessageContaining("уже внесено");
	}

	@Test
	void isTakenBackOnlyBeforeItIsDecided() {
		this.change.cancel(TODAY);
		assertThat(this.change.state()).isEqualTo(ChangeState.CANCELLED);
		assertThat(this.change.paper()).isNull();
	}

	@Test
	void restsOnAWholePaper() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new Paper("5", null, "Карантин"));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new MovingOrder(" ", TODAY, "Карантин"));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new MovingOrder("5", TODAY, "я".repeat(4001)))
			.withMessageContaining("4000");
		assertThat(new MovingOrder("5", TODAY, "я".repeat(4000)).reason()).hasSize(4000);
	}

	@Test
	void pausesForADayAtLeastAndAYearAtMost() {
		var id = UUID.randomUUID();
		var pause = new SchoolPause(id, id, TODAY, TODAY.plusDays(30), "Ремонт");
		assertThat(pause.resume(TODAY.plusDays(12), TODAY.plusDays(14))).isEqualTo(12);
		assertThat(pause.days()).isEqualTo(12);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> pause.resume(TODAY.plusDays(13), TODAY.plusDays(14)))
			.withMessageContaining("уже возобновлено");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new SchoolPause(id, id, TODAY, TODAY, "Ремонт"));
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new SchoolPause(id, id, TODAY, TODAY.plusDays(366), "Ремонт"));
	}

	@Test
	void readsItemsAsTheirKeysSay() {
		var item = new DatedItem(DatedItem.Kind.PART, UUID.randomUUID());
		assertThat(DatedItem.of(item.key())).isEqualTo(item);
		for (var wrong : new String[] { "PART", "PART:5", "YEAR:" + item.id(), "" }) {
			assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> DatedItem.of(wrong));
		}
	}

}
