package org.vekha.cycle;

import java.time.LocalDate;
import java.util.List;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * What the coordinator says when the plan of a partner school is opened.
 *
 * @param title the title of the stored plan, or {@code null} where it is the only one of
 * the year
 * @param partnerSchool the school whose plan it is: its name or id
 * @param helpedSchools the schools that it helps: their names or ids
 */
public record PlanOpening(SchoolYear schoolYear, String title, String partnerSchool, List<String> helpedSchools,
		String orderNumber, LocalDate orderDate) {

	/** The most schools that one school can help. */
	private static final int MOST_SCHOOLS = 100;

	public PlanOpening {
		Require.value(schoolYear, "Учебный год");
		title = Require.optionalText(title, "Название плана");
		partnerSchool = Require.line(partnerSchool, "Школа-партнёр");
		helpedSchools = Require.list(helpedSchools, MOST_SCHOOLS, "Школы, которым помогает школа-партнёр");
		orderNumber = Require.line(orderNumber, "Номер приказа");
		Require.day(orderDate, "Дата приказа");
	}

	void requireOrderWithin(LocalDate planEnd, LocalDate today) {
		if (this.orderDate.isAfter(today)) {
			throw new RuleViolation(
					"Дата приказа (%s) ещё не наступила: проверьте её.".formatted(Text.date(this.orderDate)));
		}
		if (this.orderDate.isAfter(planEnd)) {
			throw new RuleViolation(
					"Дата приказа (%s) позже окончания плана (%s): проверьте дату или выберите другой план."
						.formatted(Text.date(this.orderDate), Text.date(planEnd)));
		}
	}

}
