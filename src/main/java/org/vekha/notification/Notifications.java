package org.vekha.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.vekha.access.Accounts;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that people were told about their tasks.
 */
@Service
@Transactional
public class Notifications {

	/** How many notifications a page shows. */
	public static final int PAGE_SIZE = 50;

	private static final String STORE = """
			insert into vekha.notification (id, municipality_id, recipient, to_group, kind, task_id, day, title, text,
				path, created_at, mail_due)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (task_id, kind, day, recipient) do nothing
			""";

	private final NotificationRepository repository;

	private final JdbcTemplate database;

	private final Accounts accounts;

	private final Clock clock;

	private final boolean mailed;

	Notifications(NotificationRepository repository, JdbcTemplate database, Accounts accounts, Clock clock,
			@Value("${spring.mail.host:}") String mailHost) {
		this.repository = repository;
		this.database = database;
		this.accounts = accounts;
		this.clock = clock;
		this.mailed = !mailHost.isBlank();
	}

	/**
	 * Stores what nobody was told yet on that day; may be repeated, also at the same time
	 * on another server.
	 * @return how many were new
	 */
	public int store(List<Notice> notices) {
		var now = Timestamp.from(this.clock.instant());
		var stored = this.database.batchUpdate(STORE,
				notices.stream()
					.map(notice -> new Object[] { UUID.randomUUID(), notice.municipalityId(), notice.recipient().key(),
							notice.recipient().group(), notice.kind().name(), notice.taskId(), notice.day(),
							notice.title(), notice.text(), notice.path(), now, this.mailed ? now : null })
					.toList());
		return (int) Arrays.stream(stored).filter(count -> count > 0).count();
	}

	/**
	 * A page of what the user was told, in person or as one of a group, the latest first.
	 * @param page the number of the page, the first is 0
	 */
	@Transactional(readOnly = true)
	public List<Notification> page(String userId, int page) {
		return this.repository.findFor(userId, this.accounts.groupsOf(userId), this.accounts.municipalitiesOf(userId),
				PageRequest.of(page, PAGE_SIZE));
	}

	/** The last time that somebody reminded of the task. */
	@Transactional(readOnly = true)
	public Optional<Notification> lastReminder(String taskId) {
		return this.repository.findByTaskIdAndKindOrderByCreatedAtDesc(taskId, NotificationKind.REMINDER, Limit.of(1))
			.stream()
			.findFirst();
	}

}
