package org.vekha.cycle;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * The contract of a school with its partner.
 *
 * @param validFrom the first day on which it holds; that of the contract if not said
 * @param validUntil the last day on which it holds, or {@code null} if not said
 * @param partnerSchoolId id of the school that it is with, noted when it is recorded
 */
@Embeddable
public record Contract(@Column(name = "contract_number") String number, @Column(name = "contract_date") LocalDate date,
		@Column(name = "contract_subject") String subject, @Column(name = "contract_valid_from") LocalDate validFrom,
		@Column(name = "contract_valid_until") LocalDate validUntil,
		@JdbcTypeCode(SqlTypes.JSON) @Column(name = "contract_obligations") List<Obligation> obligations,
		@Column(name = "contract_partner_id") String partnerSchoolId) {

	private static final int MOST_OBLIGATIONS = 50;

	public Contract {
		number = Require.line(number, "Номер договора");
		Require.day(date, "Дата договора");
		subject = Require.text(subject, "Предмет договора");
		validFrom = (validFrom != null) ? Require.day(validFrom, "Действует с") : date;
		if (validUntil != null && Require.day(validUntil, "Действует по").isBefore(validFrom)) {
			throw new RuleViolation("Договор № %s: срок действия заканчивается (%s) раньше, чем начинается (%s)."
				.formatted(number, Text.date(validUntil), Text.date(validFrom)));
		}
		obligations = (obligations == null || obligations.isEmpty()) ? List.of()
				: Require.list(obligations, MOST_OBLIGATIONS, "Обязательства сторон");
	}

	/** A contract of which only this was noted. */
	public Contract(String number, LocalDate date, String subject) {
		this(number, date, subject, null, null, null, null);
	}

	Contract with(String partner) {
		return new Contract(this.number, this.date, this.subject, this.validFrom, this.validUntil, this.obligations,
				partner);
	}

}
