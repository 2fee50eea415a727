package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.List;

import org.vekha.deadline.Period;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * A whole road map as it is handed over to be stored.
 *
 * @param orderNumber the order that put it in force, or {@code null} if none did yet
 * @param orderDate the date of that order
 * @param columns the columns that its table was printed with; none if it was not
 */
public record RoadmapDraft(String municipalityId, SchoolYear schoolYear, RoadmapKind kind, String title, Period period,
		String orderNumber, LocalDate orderDate, List<RoadmapColumn> columns, List<RoadmapRow> rows) {

	public RoadmapDraft {
		Require.value(municipalityId, "Муниципалитет");
		Require.value(schoolYear, "Учебный год");
		Require.value(kind, "Вид дорожной карты");
		title = Require.text(title, "Название дорожной карты");
		Require.value(period, "Срок реализации");
		Require.value(period.start(), "Начало реализации");
		orderNumber = Require.optionalLine(orderNumber, "Номер приказа");
		Require.wholeOrder(orderNumber, orderDate, "приказа");
		columns = (columns != null) ? List.copyOf(columns) : List.of();
		rows = (rows != null) ? List.copyOf(rows) : List.of();
		if (kind != RoadmapKind.MUNICIPAL) {
			rows.forEach(RoadmapDraft::requireNoStep);
		}
	}

	/**
	 * The cycle runs on the municipal road map alone; elsewhere nobody takes its steps.
	 */
	private static void requireNoStep(RoadmapRow row) {
		if (row.step() != null) {
			throw new RuleViolation("%s: этапом годового цикла («%s») может быть только мероприятие муниципальной "
				.formatted(row.label(), row.step().title()) + "дорожной карты.");
		}
	}

	public RoadmapDraft(String municipalityId, SchoolYear schoolYear, RoadmapKind kind, String title, Period period,
			String orderNumber, LocalDate orderDate, List<RoadmapRow> rows) {
		this(municipalityId, schoolYear, kind, title, period, orderNumber, orderDate, List.of(), rows);
	}

	RoadmapDraft with(List<RoadmapRow> otherRows) {
		return new RoadmapDraft(this.municipalityId, this.schoolYear, this.kind, this.title, this.period,
				this.orderNumber, this.orderDate, this.columns, otherRows);
	}

}
