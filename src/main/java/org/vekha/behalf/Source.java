package org.vekha.behalf;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * Where an entry for another comes from: a call, a letter, a paper, and of which day.
 *
 * @param text who called or wrote, the number of the letter
 */
@Embeddable
public record Source(@Enumerated(EnumType.STRING) @Column(name = "source") EntrySource kind,
		@Column(name = "source_text") String text, @Column(name = "source_date") LocalDate date) {

	public Source {
		Require.value(kind, "Источник");
		text = Require.line(text, "Кто сообщил, номер письма");
		Require.day(date, "Дата источника");
	}

	void requireNotAfter(LocalDate today) {
		if (this.date.isAfter(today)) {
			throw new RuleViolation("Дата источника ещё не наступила: укажите день, когда это стало известно.");
		}
	}

}
