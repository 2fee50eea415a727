package org.vekha.cycle;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * The plan by which a partner school helps others, in a period of its own.
 */
@Entity
public class PartnerPlan {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private String municipalityId;

	private SchoolYear schoolYear;

	private UUID roadmapId;

	private String partnerSchoolId;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> helpedSchools;

	@Enumerated(EnumType.STRING)
	private PlanState state;

	private LocalDate openedOn;

	private String summary;

	private LocalDate closedOn;

	protected PartnerPlan() {
	}

	PartnerPlan(String municipalityId, SchoolYear schoolYear, UUID roadmapId, String partnerSchoolId,
			List<String> helpedSchools, LocalDate openedOn) {
		this.id = UUID.randomUUID();
		this.municipalityId = municipalityId;
		this.schoolYear = schoolYear;
		this.roadmapId = roadmapId;
		this.partnerSchoolId = partnerSchoolId;
		this.helpedSchools = List.copyOf(helpedSchools);
		this.openedOn = Require.day(openedOn, "Дата открытия плана");
		this.state = PlanState.OPENED;
		if (new HashSet<>(helpedSchools).size() < helpedSchools.size()) {
			throw new RuleViolation(
					"Школа указана дважды среди тех, кому помогает школа-партнёр: оставьте одну строку.");
		}
		if (helpedSchools.contains(partnerSchoolId)) {
			throw new RuleViolation("Школа-партнёр не может помогать сама себе: уберите её из списка школ.");
		}
	}

	/** Notes that work on the plan has begun; may be repeated. */
	void start() {
		if (this.state != PlanState.UNDER_WAY) {
			require(PlanState.OPENED, "начать работу");
			this.state = PlanState.UNDER_WAY;
		}
	}

	void close(String text, LocalDate today) {
		requireUnderWay("закрыть план");
		this.summary = Require.text(text, "Справка об итогах плана");
		this.closedOn = Require.day(today, "Дата закрытия");
		this.state = PlanState.CLOSED;
	}

	void requireOpened(String what) {
		require(PlanState.OPENED, what);
	}

	void requireUnderWay(String what) {
		require(PlanState.UNDER_WAY, what);
	}

	private void require(PlanState needed, String what) {
		if (this.state != needed) {
			throw new RuleViolation(
					"План школы-партнёра: %s сейчас нельзя (состояние «%s»).".formatted(what, this.state.title()));
		}
	}

	public UUID id() {
		return this.id;
	}

	public String municipalityId() {
		return this.municipalityId;
	}

	public SchoolYear schoolYear() {
		return this.schoolYear;
	}

	public UUID roadmapId() {
		return this.roadmapId;
	}

	public String partnerSchoolId() {
		return this.partnerSchoolId;
	}

	/** The schools that it helps, which are those that its rows concern. */
	public List<String> helpedSchools() {
		return this.helpedSchools;
	}

	public PlanState state() {
		return this.state;
	}

	/** What came of it, or {@code null} before it is closed. */
	public String summary() {
		return this.summary;
	}

	public LocalDate closedOn() {
		return this.closedOn;
	}

}
