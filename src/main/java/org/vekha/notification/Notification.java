package org.vekha.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/**
 * What somebody was told, mostly about a task, and what became of its letter.
 *
 * <p>
 * It has no version: only its letter changes, by whoever has taken it for sending.
 */
@Entity
public class Notification {

	private static final int MOST_ATTEMPTS = 8;

	private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);

	private static final int LONGEST_FAULT = 1000;

	@Id
	private UUID id;

	private String municipalityId;

	private String recipient;

	private boolean toGroup;

	@Enumerated(EnumType.STRING)
	private NotificationKind kind;

	private String taskId;

	private LocalDate day;

	private String title;

	private String text;

	private String path;

	private Instant createdAt;

	private Instant mailDue;

	private int mailAttempts;

	private String mailFault;

	private Instant mailedAt;

	protected Notification() {
	}

	void mailed(Instant now) {
		this.mailAttempts++;
		this.mailedAt = now;
		this.mailDue = null;
		this.mailFault = null;
	}

	/** Nobody has an address, which does not change by itself. */
	void unaddressed() {
		this.mailDue = null;
		this.mailFault = "Ни у кого из получателей не указан адрес электронной почты.";
	}

	/** Tries again later, each time after twice as long, and gives up in the end. */
	void failed(String fault, Instant now) {
		this.mailAttempts++;
		this.mailFault = (fault.length() > LONGEST_FAULT) ? fault.substring(0, LONGEST_FAULT) : fault;
		this.mailDue = (this.mailAttempts < MOST_ATTEMPTS)
				? now.plus(FIRST_PAUSE.multipliedBy(1L << (this.mailAttempts - 1))) : null;
	}

	public UUID id() {
		return this.id;
	}

	public String municipalityId() {
		return this.municipalityId;
	}

	public Recipient recipient() {
		return new Recipient(this.recipient, this.toGroup);
	}

	public NotificationKind kind() {
		return this.kind;
	}

	public String taskId() {
		return this.taskId;
	}

	public LocalDate day() {
		return this.day;
	}

	public String title() {
		return this.title;
	}

	public String text() {
		return this.text;
	}

	/** Where the task is opened. */
	public String path() {
		return this.path;
	}

	public Instant createdAt() {
		return this.createdAt;
	}

	/** When the letter is to be sent; nothing if there is none to send, or no more. */
	public Instant mailDue() {
		return this.mailDue;
	}

	public int mailAttempts() {
		return this.mailAttempts;
	}

	/** Why the letter was not sent, or {@code null}. */
	public String mailFault() {
		return this.mailFault;
	}

	public Instant mailedAt() {
		return this.mailedAt;
	}

}
