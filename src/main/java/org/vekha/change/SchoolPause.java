package org.vekha.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.vekha.deadline.Period;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * A time in which the support of a school stands still.
 */
@Entity
public class SchoolPause {

	/** Longer than that it would be no pause of a school year's work. */
	private static final int MOST_DAYS = 365;

	@Id
	private UUID id;

	@Version
	private Integer version;

	private UUID supportId;

	private UUID changeId;

	private LocalDate pausedOn;

	private LocalDate plannedEnd;

	private LocalDate resumedOn;

	private String reason;

	protected SchoolPause() {
	}

	SchoolPause(UUID supportId, UUID changeId, LocalDate pausedOn, LocalDate plannedEnd, String reason) {
		this.id = UUID.randomUUID();
		this.supportId = supportId;
		this.changeId = changeId;
		this.pausedOn = pausedOn;
		this.plannedEnd = Require.day(plannedEnd, "Возобновить не позднее");
		this.reason = Require.text(reason, "Причина приостановки");
		if (!plannedEnd.isAfter(pausedOn) || plannedEnd.isAfter(pausedOn.plusDays(MOST_DAYS))) {
			throw new RuleViolation("Возобновить не позднее: укажите день после %s и не дальше года."
				.formatted(pausedOn.format(Period.DATE)));
		}
	}

	/**
	 * Ends the pause.
	 * @return how many days it has lasted
	 */
	long resume(LocalDate day, LocalDate today) {
		requireOpen();
		if (Require.day(day, "Дата возобновления").isBefore(this.pausedOn) || day.isAfter(today)) {
			throw new RuleViolation("Дата возобновления: укажите день от %s (начало паузы) до %s (сегодня)."
				.formatted(this.pausedOn.format(Period.DATE), today.format(Period.DATE)));
		}
		this.resumedOn = day;
		return ChronoUnit.DAYS.between(this.pausedOn, day);
	}

	/** Ends it because the support has ended meanwhile. */
	void end(LocalDate today) {
		if (this.resumedOn == null) {
			this.resumedOn = today;
		}
	}

	private void requireOpen() {
		if (this.resumedOn != null) {
			throw new RuleViolation("Сопровождение уже возобновлено %s.".formatted(this.resumedOn.format(Period.DATE)));
		}
	}

	public UUID supportId() {
		return this.supportId;
	}

	public UUID changeId() {
		return this.changeId;
	}

	public LocalDate pausedOn() {
		return this.pausedOn;
	}

	public LocalDate plannedEnd() {
		return this.plannedEnd;
	}

	/** The day on which it ended, or {@code null} while it lasts. */
	public LocalDate resumedOn() {
		return this.resumedOn;
	}

	public String reason() {
		return this.reason;
	}

	/** How many days it has lasted, once it is over. */
	public long days() {
		return ChronoUnit.DAYS.between(this.pausedOn, this.resumedOn);
	}

}
