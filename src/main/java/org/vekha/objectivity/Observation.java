package org.vekha.objectivity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * Who watches how a school examines, and what they saw.
 *
 * @param act what they saw, or {@code null} before they were there
 */
@Embeddable
record Observation(@JdbcTypeCode(SqlTypes.JSON) @Column(name = "observers") List<Observer> observers,
		@JdbcTypeCode(SqlTypes.JSON) @Column(name = "observation_act") ObservationAct act) {

	static final Observation NONE = new Observation(List.of(), null);

	/**
	 * Appoints who watches.
	 * @param staff the users who work at the school, of whom nobody may
	 */
	Observation by(List<Observer> appointed, Collection<String> staff) {
		var checked = Require.list(appointed, ObjectivitySupport.MOST_ROWS, "Независимые наблюдатели");
		checked.stream().filter(observer -> staff.contains(observer.userId())).findFirst().ifPresent(own -> {
			throw new RuleViolation(
					"Наблюдатель %s работает в этой школе: назначьте независимого.".formatted(own.userId()));
		});
		return new Observation(checked, this.act);
	}

	Observation with(ObservationAct seen, LocalDate today) {
		Talk.requirePast("Дата акта", seen.date(), today);
		return new Observation(this.observers, seen);
	}

}
