package org.vekha.objectivity;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.shared.Require;

/**
 * How the support of a school with signs of biased results came to its end.
 *
 * @param talk the last talk, or {@code null} if it ended without one
 * @param conclusion what became of the signs, or {@code null}
 * @param reason why it ended without a conclusion, or {@code null}
 */
@Embeddable
record Outcome(@JdbcTypeCode(SqlTypes.JSON) @Column(name = "outcome") Talk talk,
		@Enumerated(EnumType.STRING) @Column(name = "conclusion") Conclusion conclusion,
		@Column(name = "end_reason") String reason, @Column(name = "ended_on") LocalDate endedOn) {

	static Outcome concluded(Talk talk, Conclusion conclusion, LocalDate today) {
		Talk.requirePast("Дата собеседования", talk.heldOn(), today);
		return new Outcome(talk, Require.value(conclusion, "Решение"), null, today);
	}

	static Outcome none(String reason, LocalDate day) {
		return new Outcome(null, null, reason, day);
	}

}
