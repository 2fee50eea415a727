package org.vekha.process.assistance;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.vekha.access.Role;
import org.vekha.cycle.SchoolSupport;
import org.vekha.help.AskingSchool;
import org.vekha.help.HelpRequest;
import org.vekha.help.HelpRequests;
import org.vekha.municipality.Municipalities;
import org.vekha.notification.Notice;
import org.vekha.notification.NotificationKind;
import org.vekha.notification.Notifications;
import org.vekha.notification.Recipient;
import org.vekha.school.School;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets schools ask for help, and tells everybody whom it concerns. Who may ask and answer
 * is checked before.
 */
@Service
@Transactional
public class Assistance {

	private static final int NAME_IN_TITLE = 200;

	private final HelpRequests requests;

	private final Notifications notifications;

	private final Municipalities municipalities;

	private final Clock clock;

	Assistance(HelpRequests requests, Notifications notifications, Municipalities municipalities, Clock clock) {
		this.requests = requests;
		this.notifications = notifications;
		this.municipalities = municipalities;
		this.clock = clock;
	}

	/** Asks the school's curator for help; the coordinator hears of it. */
	public HelpRequest ask(SchoolSupport support, School school, String text, String userId) {
		var request = this.requests.ask(new AskingSchool(support.municipalityId(), support.schoolId(), support.id()),
				text, userId);
		var title = "%s: нужна помощь".formatted(shortened(school.shortName()));
		tell(request, Recipient.user(support.curator()), title, request.text(), "/my-schools#help-" + request.id());
		tell(request, Recipient.role(Role.COORDINATOR), title, request.text(), null);
		return request;
	}

	/** Answers the school. */
	public HelpRequest answer(UUID id, School school, String text, String userId) {
		var request = this.requests.answer(id, text, userId);
		tell(request, Recipient.group(school.group()), "Ответ куратора на просьбу о помощи", request.answer(),
				"/our-school");
		return request;
	}

	private void tell(HelpRequest request, Recipient recipient, String title, String text, String path) {
		this.notifications.store(
				List.of(new Notice(request.municipalityId(), recipient, NotificationKind.HELP, request.id().toString(),
						title, text, path, this.municipalities.get(request.municipalityId()).today(this.clock))));
	}

	private static String shortened(String name) {
		return (name.length() > NAME_IN_TITLE) ? name.substring(0, NAME_IN_TITLE - 1) + "…" : name;
	}

}
