package org.vekha.objectivity;

import java.time.LocalDate;
import java.util.List;

import org.vekha.shared.Require;

/**
 * The protocol of the municipal commission that marked works once more.
 *
 * @param orderNumber the order by which the commission worked
 */
public record Recheck(String orderNumber, LocalDate orderDate, LocalDate heldOn, List<RecheckedWorks> works,
		String findings) {

	private static final int MOST_PROCEDURES = 50;

	public Recheck {
		orderNumber = Require.line(orderNumber, "Номер приказа о перепроверке");
		Require.day(orderDate, "Дата приказа о перепроверке");
		Require.day(heldOn, "Дата перепроверки");
		works = Require.list(works, MOST_PROCEDURES, "Перепроверенные работы");
		findings = Require.optionalText(findings, "Выводы комиссии");
	}

	/** For instance «18 из 20». */
	public String total() {
		return "%d из %d".formatted(this.works.stream().mapToInt(RecheckedWorks::confirmed).sum(),
				this.works.stream().mapToInt(RecheckedWorks::works).sum());
	}

}
