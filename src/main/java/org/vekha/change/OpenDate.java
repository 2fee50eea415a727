package org.vekha.change;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A date that can still be moved.
 *
 * @param runningId the year or plan to which it belongs
 * @param schoolId the school whose date it is, or {@code null}
 * @param label what is due, in words, without the school
 * @param due the day that holds now
 * @param state how far it has come
 */
public record OpenDate(DatedItem item, UUID runningId, String schoolId, String label, LocalDate due, String state) {

}
