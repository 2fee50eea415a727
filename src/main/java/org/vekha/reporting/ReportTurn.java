package org.vekha.reporting;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How far a school has come with its report on a period.
 *
 * @param number of the period
 * @param title of the period
 */
public record ReportTurn(UUID id, UUID supportId, int number, String title, LocalDate opensOn, LocalDate dueOn,
		ReportState state) {

}
