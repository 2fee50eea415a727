package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * What was done for one part of an activity, and what confirms it.
 *
 * @param outcome how it ended
 * @param doneOn the day on which it was done; none if it was not
 * @param text what was done, or why not
 * @param evidence what confirms it
 * @param participants ids of the schools that took part
 */
@Embeddable
public record PartReport(@Enumerated(EnumType.STRING) PartOutcome outcome, LocalDate doneOn,
		@Column(name = "report_text") String text, @Embedded Evidence evidence,
		@JdbcTypeCode(SqlTypes.JSON) List<String> participants) {

	public PartReport {
		Require.value(outcome, "Результат");
		text = Require.text(text, "Что сделано");
		evidence = Objects.requireNonNullElseGet(evidence, Evidence::none);
		participants = (participants != null) ? List.copyOf(participants) : List.of();
		if (outcome == PartOutcome.DONE) {
			Require.day(doneOn, "Дата исполнения");
			if (evidence.kind() == EvidenceKind.NONE) {
				throw new RuleViolation(
						"Исполненное мероприятие нужно подтвердить: приложите документ, укажите его номер "
								+ "или ссылку либо отметьте, что он есть на бумаге.");
			}
		}
	}

}
