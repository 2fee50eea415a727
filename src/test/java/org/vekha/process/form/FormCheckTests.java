package org.vekha.process.form;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

/**
 * The rules by which a submission is held against its form.
 */
class FormCheckTests {

	private final FormSchema approval = Forms.schema("approve-roadmap");

	private final FormSchema selfAssessment = Forms.schema("fill-self-assessment");

	private final FormSchema report = Forms.schema("report-activity");

	@Test
	void asksForTheOrderOnlyWhenTheRoadmapIsApproved() {
		rejects(this.approval, Map.of("decision", "approve"), "Номер приказа", "Дата приказа");
		assertThat(FormCheck.check(this.approval, Map.of("decision", "return", "remark", "Сдвиньте сроки"))).hasSize(2);
		rejects(this.approval, Map.of("decision", "return", "orderNumber", "5"), "Что исправить");
	}

	@Test
	void asksForFactsOnlyWhereTheFactorShowsItself() {
		rejects(this.selfAssessment, factors(Map.of("number", "1.1", "grade", "ACUTE")),
				"Список «Факторы риска», строка 1: заполните поле «Факты и цифры».");
		assertThat(FormCheck.check(this.selfAssessment, factors(Map.of("number", "1.1", "grade", "ABSENT"))))
			.containsKey("factors");
	}

	@Test
	void asksForNoEvidenceOfWhatWasNotDone() {
		assertThat(FormCheck.check(this.report, Map.of("outcome", "NOT_DONE", "description", "Перенесено на март")))
			.hasSize(2);
		rejects(this.report, Map.of("outcome", "DONE", "description", "Проведено", "evidenceKind", "DOCUMENT"),
				"Когда исполнено", "Название и номер", "Дата документа");
	}

	@Test
	void leavesBlanksOut() {
		var submitted = new HashMap<String, Object>(
				Map.of("decision", "return", "remark", " Исправьте ", "orderNumber", ""));
		submitted.put("orderDate", null);
		assertThat(FormCheck.check(this.approval, submitted)).containsOnly(entry("decision", "return"),
				entry("remark", "Исправьте"));
	}

	@Test
	void readsListsThatTasklistSendsAsJson() {
		var sent = Variables.createVariables()
			.putValueTyped("factors", SpinValues.jsonValue("[{\"number\":\"1.1\",\"grade\":\"ABSENT\"}]").create());
		assertThat(FormCheck.check(this.selfAssessment, sent)).containsEntry("factors",
				List.of(Map.of("number", "1.1", "grade", "ABSENT")));
	}

	@Test
	void readsListsThatAreSentAsJsonObjects() {
		var sent = Variables.createVariables()
			.putValueTyped("factors",
					Variables.serializedObjectValue("[{\"number\":\"1.1\",\"grade\":\"ABSENT\"}]")
						.serializationDataFormat("application/json")
						.objectTypeName("java.util.ArrayList")
						.create());
		assertThat(FormCheck.check(this.selfAssessment, sent)).containsKey("factors");
	}

	@Test
	void takesNothingThatIsSerialisedOtherwise() {
		var sent = Variables.createVariables()
			.putValueTyped("factors",
					Variables.serializedObjectValue("rO0ABQ==")
						.serializationDataFormat("application/x-java-serialized-object")
						.objectTypeName("java.util.ArrayList")
						.create());
		rejects(this.selfAssessment, sent, "Поле «Факторы риска» должно быть списком.");
	}

	@Test
	void takesNoBrokenJson() {
		var sent = Variables.createVariables().putValueTyped("factors", SpinValues.jsonValue("[{").create());
		rejects(this.selfAssessment, sent, "Поле «Факторы риска» должно быть списком.");
	}

	@Test
	void takesNoMoreRowsThanAListMayHave() {
		rejects(this.selfAssessment, Map.of("factors", Collections.nCopies(2001, Map.of("number", "1.1"))),
				"больше 2000 строк");
	}

	@Test
	void takesNoRowThatIsNone() {
		rejects(this.selfAssessment, Map.of("factors", List.of("1.1")), "строка 1: строка не опознана");
	}

	@Test
	void takesNoAnswerThatTheFormDoesNotOffer() {
		rejects(this.approval, Map.of("decision", "maybe"), "В поле «Ваше решение» выбран ответ, которого нет в форме");
		rejects(this.selfAssessment, factors(Map.of("number", "1.1", "grade", "NONE")), "Проявляется?");
	}

	@Test
	void takesOnlyASchoolYearOfTheUsualShape() {
		rejects(Forms.schema("open-school-year"), Map.of("schoolYear", "2026-2027", "approvalMode", "head"),
				"Поле «Учебный год» заполнено не по образцу");
	}

	@Test
	void namesOnlyTheFirstOfManyFaults() {
		rejects(this.selfAssessment, Map.of("factors", Collections.nCopies(20, Map.of("number", "1.1"))),
				"И ещё замечаний: 13.");
	}

	private static Map<String, Object> factors(Map<String, Object> row) {
		return Map.of("factors", List.of(row));
	}

	private static void rejects(FormSchema form, Map<String, Object> submitted, String... words) {
		assertThatExceptionOfType(FormRejected.class).isThrownBy(() -> FormCheck.check(form, submitted))
			.satisfies(ex -> assertThat(ex.getMessage()).contains(words));
	}

}
