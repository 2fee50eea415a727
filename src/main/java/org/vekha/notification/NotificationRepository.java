package org.vekha.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface NotificationRepository extends JpaRepository<Notification, UUID> {

	@Query("""
			select notification from Notification notification
			where notification.toGroup = false and notification.recipient = :user
				or notification.toGroup = true and notification.recipient in :groups
					and notification.municipalityId in :municipalities
			order by notification.createdAt desc, notification.id
			""")
	List<Notification> findFor(String user, Collection<String> groups, Collection<String> municipalities,
			Pageable page);

	List<Notification> findByTaskIdAndKindOrderByCreatedAtDesc(String taskId, NotificationKind kind, Limit most);

	/**
	 * The next letter that nobody else is sending; until the second moment nobody else
	 * will.
	 */
	@Query(value = """
			update vekha.notification set mail_due = :until
			where id = (select id from vekha.notification where mail_due <= :now
				order by mail_due limit 1 for update skip locked)
			returning *
			""", nativeQuery = true)
	Optional<Notification> takeNextLetter(Instant now, Instant until);

}
