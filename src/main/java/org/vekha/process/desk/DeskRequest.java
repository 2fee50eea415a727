package org.vekha.process.desk;

import java.time.LocalDate;
import java.util.List;

import org.vekha.behalf.EntrySource;

/**
 * What the page asks for: the ticked tasks, and of the rest what the act needs.
 *
 * @param text a remark, a reminder, a reason
 * @param user who is to get the tasks
 * @param date a new date, or the day on which something was done or known
 */
record DeskRequest(List<String> tasks, String text, String user, LocalDate date, String orderNumber,
		LocalDate orderDate, EntrySource source) {

}
