package org.vekha.process.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.vekha.change.Travels;
import org.vekha.municipality.Municipalities;
import org.vekha.municipality.Municipality;
import org.vekha.notification.Notifications;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every hour for tasks that are due soon or late: a day begins at another hour in
 * each time zone. It may be repeated, and run on several servers at the same time.
 */
@Component
class DueSweep {

	private static final int PAGE_SIZE = 200;

	/** Three working days are never longer, not even over New Year. */
	private static final Duration LONGEST_AHEAD = Duration.ofDays(16);

	private final OpenTasks tasks;

	private final Notifications notifications;

	private final Municipalities municipalities;

	private final Travels travels;

	private final Clock clock;

	DueSweep(OpenTasks tasks, Notifications notifications, Municipalities municipalities, Travels travels,
			Clock clock) {
		this.tasks = tasks;
		this.notifications = notifications;
		this.municipalities = municipalities;
		this.travels = travels;
		this.clock = clock;
	}

	/**
	 * Tells everybody what they were not told yet.
	 * @return how many notifications are new
	 */
	@Scheduled(cron = "${vekha.due-sweep:0 10 * * * *}")
	public int sweep() {
		var owners = this.municipalities.all().stream().collect(Collectors.toMap(Municipality::id, each -> each));
		var zones = owners.values().stream().collect(Collectors.toMap(Municipality::id, Municipality::zone));
		var until = this.clock.instant().plus(LONGEST_AHEAD);
		int stored = 0;
		OpenTask last = null;
		List<OpenTask> page;
		do {
			page = this.tasks.next(until, last, PAGE_SIZE, zones);
			stored += tell(page, owners);
			last = page.isEmpty() ? null : page.get(page.size() - 1);
		}
		while (page.size() == PAGE_SIZE);
		return stored;
	}

	private int tell(List<OpenTask> page, Map<String, Municipality> owners) {
		var visits = this.travels.lateAfter(page.stream().flatMap(task -> task.visit().stream()).toList());
		var notices = page.stream()
			.filter(task -> owners.containsKey(task.municipalityId()))
			.flatMap(task -> Signals
				.of(task, task.visit().map(visits::get).orElse(task.due()),
						owners.get(task.municipalityId()).today(this.clock))
				.stream())
			.toList();
		return notices.isEmpty() ? 0 : this.notifications.store(notices);
	}

}
