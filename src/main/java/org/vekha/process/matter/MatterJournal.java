package org.vekha.process.matter;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.IdentityService;
import org.vekha.document.Matter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what was handed in, given back and accepted, by whom and why: the records
 * themselves know the last of it only.
 */
@Component
public class MatterJournal {

	private final JdbcClient jdbc;

	private final IdentityService identities;

	private final Clock clock;

	MatterJournal(JdbcClient jdbc, IdentityService identities, Clock clock) {
		this.jdbc = jdbc;
		this.identities = identities;
		this.clock = clock;
	}

	/**
	 * Notes what the user who is logged in has done.
	 * @param reason what was said about it, or {@code null}
	 */
	public void note(Matter matter, Act act, String title, String reason) {
		var user = this.identities.getCurrentAuthentication();
		note(matter, act, title, reason, (user != null) ? user.getUserId() : null);
	}

	/** Notes what came of itself, or of several who are not to be named. */
	public void noteUnsigned(Matter matter, Act act, String title) {
		note(matter, act, title, null, null);
	}

	private void note(Matter matter, Act act, String title, String reason, String user) {
		this.jdbc.sql("""
				insert into vekha.matter_event (kind, matter_id, act, title, reason, user_id, happened_at)
				values (?, ?, ?, ?, ?, ?, ?)
				""")
			.params(matter.kind(), matter.id(), act.name(), title,
					(reason != null && !reason.isBlank()) ? reason : null, user, Timestamp.from(this.clock.instant()))
			.update();
	}

	/** What became of these matters, the latest first. */
	List<MatterEvent> of(Collection<Matter> matters, int most) {
		var ids = matters.stream().map(Matter::id).distinct().toList();
		if (ids.isEmpty()) {
			return List.of();
		}
		var kinds = matters.stream().map(Matter::kind).distinct().toList();
		return this.jdbc.sql("""
				select kind, matter_id, act, title, reason, user_id, happened_at from vekha.matter_event
				where matter_id in (:ids) and kind in (:kinds) order by id desc limit :most
				""")
			.param("ids", ids)
			.param("kinds", kinds)
			.param("most", most)
			.query((row, number) -> new MatterEvent(
					new Matter(row.getString("kind"), row.getObject("matter_id", UUID.class)),
					Act.valueOf(row.getString("act")), row.getString("title"), row.getString("reason"),
					row.getString("user_id"), row.getTimestamp("happened_at").toInstant()))
			.list()
			.stream()
			.filter(event -> matters.contains(event.matter()))
			.toList();
	}

}
