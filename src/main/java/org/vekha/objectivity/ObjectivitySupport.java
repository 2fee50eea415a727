package org.vekha.objectivity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.cycle.MunicipalYear;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * The support of a school with signs of biased results in a school year.
 */
@Entity
public class ObjectivitySupport {

	static final int MOST_ROWS = 50;

	@Id
	private UUID id;

	@Version
	private Integer version;

	private UUID yearId;

	private UUID roadmapId;

	private String municipalityId;

	private SchoolYear schoolYear;

	private String schoolId;

	private UUID supportId;

	@Enumerated(EnumType.STRING)
	private ObjectivityState state;

	@JdbcTypeCode(SqlTypes.JSON)
	private Talk interview;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<ObjectivityMeasure> measures = List.of();

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Seminar> seminars = List.of();

	@Embedded
	private Observation observation = Observation.NONE;

	@JdbcTypeCode(SqlTypes.JSON)
	private Recheck recheck;

	@Embedded
	private Outcome outcome;

	protected ObjectivitySupport() {
	}

	ObjectivitySupport(MunicipalYear year, String schoolId, UUID supportId) {
		this.id = UUID.randomUUID();
		this.yearId = year.id();
		this.roadmapId = year.roadmapId();
		this.municipalityId = year.municipalityId();
		this.schoolYear = year.schoolYear();
		this.schoolId = schoolId;
		this.supportId = supportId;
		this.state = ObjectivityState.IN_PROGRESS;
	}

	void discuss(Talk talk, LocalDate today) {
		requireInProgress();
		if (this.interview != null) {
			throw new RuleViolation("Собеседование по объективности уже проведено: второй протокол не нужен.");
		}
		Talk.requirePast("Дата собеседования", talk.heldOn(), today);
		this.interview = talk;
	}

	void draft(List<ObjectivityMeasure> drafted) {
		requireInProgress();
		this.measures = Require.list(drafted, MOST_ROWS, "Меры по обеспечению объективности");
	}

	void attend(List<Seminar> attended, LocalDate today) {
		requireInProgress();
		var checked = Require.list(attended, MOST_ROWS, "Семинары");
		checked.forEach(
				seminar -> Talk.requirePast("Дата семинара «%s»".formatted(seminar.title()), seminar.heldOn(), today));
		this.seminars = checked;
	}

	/**
	 * Appoints who watches.
	 * @param staff the users who work at the school, of whom nobody may
	 */
	void appointObservers(List<Observer> appointed, Collection<String> staff) {
		requireInProgress();
		this.observation = this.observation.by(appointed, staff);
	}

	void observe(ObservationAct act, LocalDate today) {
		requireInProgress();
		this.observation = this.observation.with(act, today);
	}

	void recheck(Recheck protocol, LocalDate today) {
		requireInProgress();
		Talk.requirePast("Дата перепроверки", protocol.heldOn(), today);
		if (protocol.heldOn().isBefore(protocol.orderDate())) {
			throw new RuleViolation("Перепроверка проведена раньше приказа о ней: проверьте обе даты.");
		}
		this.recheck = protocol;
	}

	void conclude(Talk talk, Conclusion reached, LocalDate today) {
		requireInProgress();
		end(ObjectivityState.COMPLETED, Outcome.concluded(talk, reached, today));
	}

	void withdraw(String reason, LocalDate day) {
		requireInProgress();
		end(ObjectivityState.WITHDRAWN, Outcome.none(Require.text(reason, "Основание"), day));
	}

	void close(boolean carryOver, String reason, LocalDate day) {
		end(carryOver ? ObjectivityState.CARRIED_OVER : ObjectivityState.CLOSED,
				Outcome.none(Require.text(reason, "Основание решения"), day));
	}

	private void end(ObjectivityState end, Outcome how) {
		this.state = end;
		this.outcome = how;
	}

	private void requireInProgress() {
		if (!inProgress()) {
			throw new RuleViolation("Сопровождение по объективности уже окончено: «%s».".formatted(this.state.title()));
		}
	}

	public boolean inProgress() {
		return this.state == ObjectivityState.IN_PROGRESS;
	}

	public UUID id() {
		return this.id;
	}

	public UUID yearId() {
		return this.yearId;
	}

	UUID roadmapId() {
		return this.roadmapId;
	}

	public String municipalityId() {
		return this.municipalityId;
	}

	public SchoolYear schoolYear() {
		return this.schoolYear;
	}

	public String schoolId() {
		return this.schoolId;
	}

	/** The other support of the school in the year, if it is on two lists. */
	public Optional<UUID> supportId() {
		return Optional.ofNullable(this.supportId);
	}

	public ObjectivityState state() {
		return this.state;
	}

	public Optional<Talk> interview() {
		return Optional.ofNullable(this.interview);
	}

	public List<ObjectivityMeasure> measures() {
		return this.measures;
	}

	public List<Seminar> seminars() {
		return this.seminars;
	}

	public List<Observer> observers() {
		return this.observation.observers();
	}

	public Optional<ObservationAct> observationAct() {
		return Optional.ofNullable(this.observation.act());
	}

	public Optional<Recheck> recheck() {
		return Optional.ofNullable(this.recheck);
	}

	public Optional<Talk> outcome() {
		return Optional.ofNullable(this.outcome).map(Outcome::talk);
	}

	/** What became of the signs, or {@code null} before the last talk. */
	public Conclusion conclusion() {
		return (this.outcome != null) ? this.outcome.conclusion() : null;
	}

	/** Why it ended without a conclusion, or {@code null}. */
	public String endReason() {
		return (this.outcome != null) ? this.outcome.reason() : null;
	}

	public LocalDate endedOn() {
		return (this.outcome != null) ? this.outcome.endedOn() : null;
	}

}
