package org.vekha.help;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * A school's request for help. It waits until the curator has answered, or until somebody
 * says that it has settled itself.
 *
 * <p>
 * It has no version: whoever ends it locks its row first, so that the second is told who
 * was quicker.
 */
@Entity
public class HelpRequest {

	@Id
	private UUID id;

	private String municipalityId;

	private String schoolId;

	private UUID supportId;

	private String text;

	private String askedBy;

	private Instant askedAt;

	@Enumerated(EnumType.STRING)
	private HelpState state;

	private String answer;

	private String endedBy;

	private Instant endedAt;

	protected HelpRequest() {
	}

	HelpRequest(AskingSchool school, String text, String userId, Instant now) {
		this.id = UUID.randomUUID();
		this.municipalityId = school.municipalityId();
		this.schoolId = school.schoolId();
		this.supportId = school.supportId();
		this.text = Require.text(text, "Какая нужна помощь");
		this.askedBy = Require.value(userId, "Кто просит");
		this.askedAt = now;
		this.state = HelpState.OPEN;
	}

	void answer(String text, String userId, Instant now) {
		requireOpen();
		this.answer = Require.text(text, "Ответ школе");
		end(HelpState.ANSWERED, userId, now);
	}

	/** Ends it without an answer: there is nothing to help with any more. */
	void close(String userId, Instant now) {
		requireOpen();
		end(HelpState.CLOSED, userId, now);
	}

	private void end(HelpState state, String userId, Instant now) {
		this.state = state;
		this.endedBy = Require.value(userId, "Кто отвечает");
		this.endedAt = now;
	}

	private void requireOpen() {
		if (this.state != HelpState.OPEN) {
			throw new RuleViolation("На эту просьбу уже ответили или её закрыли: «%s». Обновите страницу."
				.formatted(this.state.title()));
		}
	}

	public UUID id() {
		return this.id;
	}

	public String municipalityId() {
		return this.municipalityId;
	}

	public String schoolId() {
		return this.schoolId;
	}

	public UUID supportId() {
		return this.supportId;
	}

	public String text() {
		return this.text;
	}

	public String askedBy() {
		return this.askedBy;
	}

	public Instant askedAt() {
		return this.askedAt;
	}

	public HelpState state() {
		return this.state;
	}

	/** What was answered, or {@code null}. */
	public String answer() {
		return this.answer;
	}

	/** Who answered or closed it, or {@code null}. */
	public String endedBy() {
		return this.endedBy;
	}

	public Instant endedAt() {
		return this.endedAt;
	}

}
