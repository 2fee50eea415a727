package org.vekha.process.notice;

import java.time.Clock;
import java.util.Collection;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.vekha.municipality.Municipalities;
import org.vekha.notification.Notice;
import org.vekha.notification.NotificationKind;
import org.vekha.notification.Notifications;
import org.vekha.notification.Recipient;

import org.springframework.stereotype.Component;

/**
 * Tells people of something that a process recorded and that no task of theirs shows.
 */
@Component
public class News {

	private final Notifications notifications;

	private final Municipalities municipalities;

	private final Clock clock;

	News(Notifications notifications, Municipalities municipalities, Clock clock) {
		this.notifications = notifications;
		this.municipalities = municipalities;
		this.clock = clock;
	}

	/**
	 * Tells them once, together with what the step records.
	 * @param title what it is about
	 */
	public void tell(DelegateExecution step, Collection<Recipient> recipients, String title, String text) {
		var today = this.municipalities.get(step.getTenantId()).today(this.clock);
		this.notifications.store(recipients.stream()
			.map(recipient -> new Notice(step.getTenantId(), recipient, NotificationKind.NEWS,
					step.getActivityInstanceId(), title, text, null, today))
			.toList());
	}

}
