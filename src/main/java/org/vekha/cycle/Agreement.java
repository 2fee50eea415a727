package org.vekha.cycle;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * What was agreed on with a school, until when, and what has become of it.
 *
 * @param due until when, as it was agreed on at first
 * @param followUps what was found whenever somebody asked after it
 */
public record Agreement(UUID id, String text, LocalDate due, List<FollowUp> followUps) {

	private static final int MOST_FOLLOW_UPS = 100;

	public Agreement {
		text = Require.text(text, "Договорённость");
		Require.day(due, "Срок договорённости");
		// Minutes of earlier versions name none
		id = (id != null) ? id : UUID.nameUUIDFromBytes((due + text).getBytes(StandardCharsets.UTF_8));
		followUps = (followUps != null) ? List.copyOf(followUps) : List.of();
	}

	/** A new one. */
	public Agreement(String text, LocalDate due) {
		this(UUID.randomUUID(), text, due, List.of());
	}

	public AgreementState state() {
		return this.followUps.isEmpty() ? AgreementState.IN_PROGRESS
				: this.followUps.get(this.followUps.size() - 1).state();
	}

	/** Until when, as it stands now. */
	public LocalDate currentDue() {
		return this.followUps.stream()
			.map(FollowUp::newDue)
			.filter(moved -> moved != null)
			.reduce(this.due, (earlier, later) -> later);
	}

	/** Whether it is still to be asked after. */
	public boolean open() {
		return state().isOpen();
	}

	/** The agreement as it stands after somebody has asked after it. */
	Agreement followedUp(FollowUp found) {
		if (!open()) {
			throw new RuleViolation(
					"Договорённость «%s» уже закрыта: «%s». Обновите страницу.".formatted(this.text, state().title()));
		}
		// Nothing new is no history
		if (found.state() == AgreementState.IN_PROGRESS && found.note() == null) {
			return this;
		}
		if (this.followUps.size() >= MOST_FOLLOW_UPS) {
			throw new RuleViolation("Договорённость «%s» отмечали уже %d раз: исполните её или снимите."
				.formatted(this.text, MOST_FOLLOW_UPS));
		}
		var all = new ArrayList<>(this.followUps);
		all.add(found);
		return new Agreement(this.id, this.text, this.due, all);
	}

}
