package org.vekha.cycle;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.vekha.shared.Require;

/**
 * How the support of a school came to its end.
 *
 * @param outcome what it has brought, if it was summarised
 * @param reason why it ended without a summary, or {@code null}
 */
@Embeddable
record Ending(@Column(name = "outcome") String outcome,
		@Enumerated(EnumType.STRING) @Column(name = "recommendation") Recommendation recommendation,
		@Column(name = "end_reason") String reason, @Column(name = "ended_on") LocalDate endedOn) {

	static final Ending NONE = new Ending(null, null, null, null);

	static Ending summarised(String outcome, Recommendation recommendation, LocalDate day) {
		return new Ending(Require.text(outcome, "Итоги сопровождения"), Require.value(recommendation, "Рекомендация"),
				null, day);
	}

	static Ending because(String reason, LocalDate day) {
		return new Ending(null, null, reason, day);
	}

}
