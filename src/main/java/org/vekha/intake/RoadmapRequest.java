package org.vekha.intake;

import java.time.LocalDate;

import org.vekha.deadline.Period;
import org.vekha.roadmap.RoadmapKind;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * For which year a road map is to come in, and under which order.
 *
 * @param title its name, or {@code null} to take it from the file
 * @param plan from when to when it is to be carried out
 * @param orderNumber the order that put it in force, or {@code null} if none did yet
 * @param orderDate the date of that order
 * @param author who hands it in
 */
public record RoadmapRequest(String municipalityId, SchoolYear schoolYear, RoadmapKind kind, String title, Period plan,
		String orderNumber, LocalDate orderDate, String author) {

	public static final int MOST_YEARS = 10;

	public RoadmapRequest {
		Require.value(municipalityId, "Муниципалитет");
		Require.value(schoolYear, "Учебный год");
		Require.value(kind, "Вид дорожной карты");
		title = Require.optionalText(title, "Название дорожной карты");
		plan = plan(Require.value(plan, "Период плана").start(), plan.end());
		orderNumber = Require.optionalLine(orderNumber, "Номер приказа");
		Require.wholeOrder(orderNumber, orderDate, "приказа");
		if (orderDate != null) {
			Require.day(orderDate, "Дата приказа");
		}
	}

	RoadmapRequest over(Period otherPlan) {
		return new RoadmapRequest(this.municipalityId, this.schoolYear, this.kind, this.title, otherPlan,
				this.orderNumber, this.orderDate, this.author);
	}

	/**
	 * The span of a plan.
	 * @throws RuleViolation if a day is missing, they are in the wrong order, or the span
	 * is longer than any plan
	 */
	public static Period plan(LocalDate start, LocalDate end) {
		Require.day(start, "Начало периода плана");
		Require.day(end, "Окончание периода плана");
		if (start.isAfter(end)) {
			throw new RuleViolation("Начало периода плана (%s) позже его окончания (%s): исправьте даты."
				.formatted(start.format(Period.DATE), end.format(Period.DATE)));
		}
		if (start.plusYears(MOST_YEARS).isBefore(end)) {
			throw new RuleViolation("Период плана длиннее %d лет: исправьте даты.".formatted(MOST_YEARS));
		}
		return new Period(start, end);
	}

}
