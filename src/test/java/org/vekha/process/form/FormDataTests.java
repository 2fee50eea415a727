package org.vekha.process.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What a form's values are read as.
 */
class FormDataTests {

	private final FormData schedule = data("confirm-schedule",
			Map.of("steps", List.of(Map.of("step", "MONDAY", "dueDate", "2026-11-20"))));

	@Test
	void readsTheRowsOfAList() {
		assertThat(this.schedule.rows("steps")).singleElement().satisfies(row -> {
			assertThat(row.choice("step", DayOfWeek.class)).isEqualTo(DayOfWeek.MONDAY);
			assertThat(row.date("dueDate")).isEqualTo(LocalDate.of(2026, 11, 20));
		});
		assertThat(this.schedule.rows("exceptions")).isEmpty();
	}

	@Test
	void readsAnswersTicksAndNumbers() {
		var list = data("confirm-school-list", Map.of("listed", List.of("yurga-14")));
		assertThat(list.texts("listed")).containsExactly("yurga-14");
		assertThat(list.texts("atRisk")).isEmpty();
		assertThat(list.optionalText("letterNumber")).isNull();
		assertThat(list.optionalDate("letterDate")).isNull();
		var indicators = data("enter-indicators", Map.of("indicators", List.of(Map.of("late", true))));
		assertThat(indicators.rows("indicators").get(0).flag("late")).isTrue();
		var review = data("review-programme", Map.of("scores", List.of(Map.of("points", "2"))));
		assertThat(review.rows("scores").get(0).number("points")).isEqualTo(2);
		assertThat(data("accept-activity", Map.of("decision", "accept")).is("decision", "accept")).isTrue();
	}

	@Test
	void namesTheFieldThatIsMissing() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> data("confirm-school-list", Map.of()).text("letterNumber"))
			.withMessage("Заполните поле «Номер письма со списком».");
	}

	@Test
	void refusesAnAnswerOrIdThatThereIsNot() {
		var items = data("decide-unfinished", Map.of("items", List.of(Map.of("itemId", "1", "decision", "keep"))));
		var row = items.rows("items").get(0);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> row.id("itemId")).withMessageContaining("«1»");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> row.choice("decision", DayOfWeek.class))
			.withMessageContaining("«keep»");
		var dropped = data("check-next-roadmap", Map.of("dropped", List.of("everything")));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> dropped.ids("dropped"))
			.withMessageContaining("«everything»");
	}

	@Test
	void refusesAKeyOfARowThatIsNoText() {
		var profile = data("enter-risk-profile", Map.of("factors", List.of(Map.of("number", 7))));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> profile.rows("factors").get(0).text("number"))
			.withMessageContaining("«7»");
		var review = data("review-programme", Map.of("scores", List.of(Map.of("points", "много"))));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> review.rows("scores").get(0).number("points"))
			.withMessageContaining("«много»");
	}

	@Test
	void knowsOnlyDeclaredFields() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.schedule.text("steep"));
	}

	private static FormData data(String form, Map<String, Object> values) {
		return new FormData(Forms.schema(form).fields(), values);
	}

}
