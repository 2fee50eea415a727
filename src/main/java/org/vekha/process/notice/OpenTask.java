package org.vekha.process.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.vekha.access.Role;
import org.vekha.change.Travels.Visit;
import org.vekha.notification.Recipient;
import org.vekha.process.change.TaskVisits;

/**
 * An open task with a date.
 *
 * @param key its id in the model
 * @param schoolId the school that it is about, or {@code null}
 * @param assignee the login of whoever has it in person, or {@code null}
 * @param groups the groups that can take it
 * @param curator the login of the school's curator, or {@code null}
 * @param created the day on which it was opened
 * @param due its last day
 */
record OpenTask(String id, String key, String name, String municipalityId, String schoolId, String assignee,
		List<String> groups, String curator, LocalDate created, LocalDate due, Instant dueAt) {

	/** The way to the school, if somebody has to go there for it. */
	Optional<Visit> visit() {
		return TaskVisits.of(this.key, this.name, this.schoolId, this.due);
	}

	/** Who is to do it. */
	Set<Recipient> performers() {
		var performers = new LinkedHashSet<Recipient>();
		if (this.assignee != null) {
			performers.add(Recipient.user(this.assignee));
		}
		else {
			this.groups.stream().map(Recipient::group).forEach(performers::add);
		}
		return performers;
	}

	/** Who is to know that it is late. */
	Set<Recipient> concerned() {
		var concerned = performers();
		concerned.add(Recipient.role(Role.COORDINATOR));
		if (this.curator != null) {
			concerned.add(Recipient.user(this.curator));
		}
		return concerned;
	}

}
