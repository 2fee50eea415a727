package org.vekha.behalf;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.vekha.shared.Require;

/**
 * One task that somebody does for another. It never changes: it is a note of what was
 * done.
 */
@Entity
public class EntryForAnother {

	@Id
	private UUID id;

	private String municipalityId;

	private String taskId;

	private String instanceId;

	private String matter;

	private String performer;

	private String performerName;

	private String enteredBy;

	@Embedded
	private Source source;

	private Instant begunAt;

	protected EntryForAnother() {
	}

	EntryForAnother(TaskOfAnother task, String enteredBy, Source source, Instant begunAt) {
		this.id = UUID.randomUUID();
		this.municipalityId = task.municipalityId();
		this.taskId = task.taskId();
		this.instanceId = task.instanceId();
		this.matter = task.matter();
		this.performer = task.performer();
		this.performerName = task.performerName();
		this.enteredBy = Require.line(enteredBy, "Кто вносит");
		this.source = source;
		this.begunAt = begunAt;
	}

	public UUID id() {
		return this.id;
	}

	public String taskId() {
		return this.taskId;
	}

	/** What there was to do, and about what. */
	public String matter() {
		return this.matter;
	}

	/** Whose task it is: a login, or the key of a group. */
	public String performer() {
		return this.performer;
	}

	public String performerName() {
		return this.performerName;
	}

	/** The login of whoever does it for the performer. */
	public String enteredBy() {
		return this.enteredBy;
	}

	public Source source() {
		return this.source;
	}

	public Instant begunAt() {
		return this.begunAt;
	}

}
