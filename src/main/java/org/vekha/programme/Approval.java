package org.vekha.programme;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.vekha.deadline.Period;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * By what a programme came into force: the department's consent and the director's order.
 *
 * @param agreedOn when the department agreed, or {@code null} where it is not asked
 */
@Embeddable
record Approval(@Column(name = "agreed_on") LocalDate agreedOn, @Column(name = "order_number") String orderNumber,
		@Column(name = "order_date") LocalDate orderDate) {

	static final Approval NONE = new Approval(null, null, null);

	static Approval agreed(LocalDate day) {
		return new Approval(Require.day(day, "Дата согласования"), null, null);
	}

	/**
	 * The same, with the director's order.
	 * @param submittedOn when the version was submitted that it is about
	 */
	Approval by(String number, LocalDate date, LocalDate submittedOn, LocalDate today) {
		var order = Require.line(number, "Номер приказа");
		var earliest = (this.agreedOn != null) ? this.agreedOn : submittedOn;
		if (Require.day(date, "Дата приказа").isBefore(earliest)) {
			throw new RuleViolation("Приказ не может быть раньше, чем программа %s (%s), указано %s: проверьте дату."
				.formatted((this.agreedOn != null) ? "согласована" : "сдана", earliest.format(Period.DATE),
						date.format(Period.DATE)));
		}
		if (date.isAfter(today)) {
			throw new RuleViolation("Дата приказа (%s) ещё не наступила, сегодня %s: укажите дату подписанного приказа."
				.formatted(date.format(Period.DATE), today.format(Period.DATE)));
		}
		return new Approval(this.agreedOn, order, date);
	}

}
