package org.vekha.process.desk;

import java.util.ArrayList;
import java.util.List;

import org.vekha.access.Accounts;
import org.vekha.behalf.EntriesForOthers;
import org.vekha.notification.Notifications;
import org.vekha.process.form.TaskContext;
import org.vekha.process.model.IntroLines;
import org.vekha.process.model.Written;

import org.springframework.stereotype.Component;

/**
 * Says in a form for whom it is filled in, and that somebody reminded of it.
 */
@Component
class DeskLines implements IntroLines {

	private final EntriesForOthers entries;

	private final Notifications notifications;

	private final Accounts accounts;

	DeskLines(EntriesForOthers entries, Notifications notifications, Accounts accounts) {
		this.entries = entries;
		this.notifications = notifications;
		this.accounts = accounts;
	}

	@Override
	public List<String> of(TaskContext task) {
		var lines = new ArrayList<String>();
		this.entries.of(task.taskId())
			.ifPresent(entry -> lines.add("**Вносится за исполнителя:** %s. Источник: %s, %s, %s. Вносит: %s."
				.formatted(Written.plain(entry.performerName()), entry.source().kind().title(),
						Written.plain(entry.source().text()), Written.day(entry.source().date()),
						Written.plain(this.accounts.nameOf(entry.enteredBy())))));
		this.notifications.lastReminder(task.taskId())
			.ifPresent(reminder -> lines
				.add("**Напоминание %s:** %s".formatted(Written.day(reminder.day()), Written.plain(reminder.text()))));
		return lines;
	}

}
