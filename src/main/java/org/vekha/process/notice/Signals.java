package org.vekha.process.notice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.vekha.notification.Notice;
import org.vekha.notification.NotificationKind;
import org.vekha.notification.Recipient;
import org.vekha.process.model.Written;
import org.vekha.shared.WorkingDays;

/**
 * What is to be said of an open task today. A signal bears the day on which it was to be
 * given, so that it is given once, however often somebody looks.
 */
final class Signals {

	private static final int WORKING_DAYS_BEFORE = 3;

	private static final int WORKING_DAYS_AFTER = 3;

	private Signals() {
	}

	/**
	 * @param inTimeUntil the last day on which it is in time: the one on which it is due,
	 * or a later one where a school cannot be reached
	 */
	static List<Notice> of(OpenTask task, LocalDate inTimeUntil, LocalDate today) {
		var soon = soonFrom(task);
		var late = WorkingDays.after(inTimeUntil, WORKING_DAYS_AFTER);
		if (!today.isBefore(late)) {
			return notices(task, task.concerned(), NotificationKind.LATE, late,
					"Срок был %s: задача не выполнена.".formatted(Written.day(task.due())));
		}
		// Whoever got it with no more time than that knows
		if (!today.isBefore(soon) && !today.isAfter(task.due()) && task.created().isBefore(soon)) {
			return notices(task, task.performers(), NotificationKind.DUE_SOON, soon,
					"Срок — %s.".formatted(Written.day(task.due())));
		}
		return List.of();
	}

	static LocalDate soonFrom(OpenTask task) {
		return WorkingDays.before(task.due(), WORKING_DAYS_BEFORE);
	}

	private static List<Notice> notices(OpenTask task, Collection<Recipient> recipients, NotificationKind kind,
			LocalDate day, String text) {
		return recipients.stream()
			.map(recipient -> new Notice(task.municipalityId(), recipient, kind, task.id(), task.name(), text,
					"/camunda/app/tasklist/default/#/?task=" + task.id(), day))
			.toList();
	}

}
