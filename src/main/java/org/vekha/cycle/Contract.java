package org.vekha.cycle;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.vekha.shared.Require;

/**
 * The contract of a school with its partner.
 */
@Embeddable
public record Contract(@Column(name = "contract_number") String number, @Column(name = "contract_date") LocalDate date,
		@Column(name = "contract_subject") String subject) {

	public Contract {
		number = Require.line(number, "Номер договора");
		Require.day(date, "Дата договора");
		subject = Require.text(subject, "Предмет договора");
	}

}
