package org.vekha.process.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.vekha.access.Accounts;
import org.vekha.municipality.Municipalities;
import org.vekha.notification.Notice;
import org.vekha.notification.NotificationKind;
import org.vekha.notification.Notifications;
import org.vekha.notification.Recipient;
import org.vekha.process.model.Written;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

import org.springframework.stereotype.Component;

/**
 * Reminds those who have a task, or can take it, in somebody's name.
 */
@Component
class Reminders {

	private final Notifications notifications;

	private final Municipalities municipalities;

	private final Accounts accounts;

	private final Clock clock;

	Reminders(Notifications notifications, Municipalities municipalities, Accounts accounts, Clock clock) {
		this.notifications = notifications;
		this.municipalities = municipalities;
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * Reminds of the task, once a day.
	 * @param word what is said beside, or nothing
	 */
	void remind(DeskTask task, DeskScope scope, String word) {
		var municipality = this.municipalities.get(task.municipalityId());
		var due = (task.due() != null) ? "Срок: %s.".formatted(day(task.due(), task.municipalityId())) : "";
		var said = Require.optionalLine(word, "Текст напоминания");
		var text = "%s напоминает о задаче. %s %s".formatted(this.accounts.nameOf(scope.userId()), due,
				(said != null) ? said : "");
		var recipients = recipients(task);
		if (recipients.contains(Recipient.user(scope.userId()))) {
			throw new RuleViolation("это ваша задача, напоминать о ней некому.");
		}
		var stored = this.notifications.store(recipients.stream()
			.map(recipient -> new Notice(task.municipalityId(), recipient, NotificationKind.REMINDER, task.id(),
					task.fullName(), text, task.path(), municipality.today(this.clock)))
			.toList());
		if (stored == 0) {
			throw new RuleViolation("сегодня о ней уже напомнили.");
		}
	}

	private static List<Recipient> recipients(DeskTask task) {
		var recipients = new ArrayList<Recipient>();
		if (task.assignee() != null) {
			recipients.add(Recipient.user(task.assignee()));
		}
		else {
			task.groups().stream().map(Recipient::group).forEach(recipients::add);
		}
		return recipients;
	}

	private String day(Instant due, String municipalityId) {
		return Written.day(due.atZone(this.municipalities.get(municipalityId).zone()).toLocalDate());
	}

}
