package org.vekha.cycle;

import java.time.LocalDate;
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
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * A school year of a municipality, from its opening to the check of the next road map.
 */
@Entity
public class MunicipalYear {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private String municipalityId;

	private SchoolYear schoolYear;

	private UUID roadmapId;

	@Enumerated(EnumType.STRING)
	private ApprovalMode approvalMode;

	@Enumerated(EnumType.STRING)
	private YearState state;

	private LocalDate openedOn;

	@Embedded
	private OfficialList officialList;

	@Embedded
	private Team team;

	@Embedded
	private Track track = Track.full();

	@JdbcTypeCode(SqlTypes.JSON)
	private Minutes roundTable;

	private String summary;

	private LocalDate summarisedOn;

	private UUID nextRoadmapId;

	private String closingComment;

	private LocalDate closedOn;

	protected MunicipalYear() {
	}

	MunicipalYear(String municipalityId, SchoolYear schoolYear, UUID roadmapId, ApprovalMode approvalMode,
			LocalDate openedOn) {
		this.id = UUID.randomUUID();
		this.municipalityId = municipalityId;
		this.schoolYear = schoolYear;
		this.roadmapId = roadmapId;
		this.approvalMode = Require.value(approvalMode, "Порядок утверждения");
		this.openedOn = Require.day(openedOn, "Дата открытия года");
		this.state = YearState.OPENED;
	}

	void confirmList(OfficialList list) {
		require(YearState.OPENED, "подтвердить список школ");
		this.officialList = list;
		this.state = YearState.LIST_CONFIRMED;
	}

	void appoint(Team appointed) {
		require(YearState.LIST_CONFIRMED, "назначить участников");
		this.team = appointed;
		this.state = YearState.PEOPLE_APPOINTED;
	}

	void startWork(Track chosen) {
		require(YearState.PEOPLE_APPOINTED, "утвердить график сопровождения");
		this.track = chosen;
		this.state = YearState.UNDER_WAY;
	}

	void holdRoundTable(Minutes minutes, LocalDate today) {
		requireUnderWay("внести протокол круглого стола");
		Minutes.requireHeld(minutes.heldOn(), today);
		this.roundTable = minutes;
	}

	void summarise(String text, LocalDate day) {
		requireUnderWay("подготовить справку");
		this.summary = Require.text(text, "Справка об итогах года");
		this.summarisedOn = Require.day(day, "Дата справки");
	}

	void follow(UUID next) {
		requireUnderWay("составить проект дорожной карты");
		this.nextRoadmapId = next;
	}

	void close(String comment, LocalDate today) {
		requireUnderWay("закрыть год");
		this.closingComment = Require.optionalText(comment, "Комментарий");
		this.closedOn = today;
		this.state = YearState.CLOSED;
	}

	/** Lets somebody review programmes who was not appointed at the beginning. */
	void addExpert(String userId) {
		if (this.team != null && !this.team.experts().contains(userId)) {
			this.team = this.team.with(userId);
		}
	}

	void requireUnderWay(String what) {
		require(YearState.UNDER_WAY, what);
	}

	private void require(YearState needed, String what) {
		if (this.state != needed) {
			throw new RuleViolation("Учебный год %s: %s сейчас нельзя (состояние «%s»).".formatted(this.schoolYear,
					what, this.state.title()));
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

	public ApprovalMode approvalMode() {
		return this.approvalMode;
	}

	public YearState state() {
		return this.state;
	}

	/** Whether anything of the year can still change. */
	public boolean isOpen() {
		return this.state != YearState.CLOSED;
	}

	public LocalDate openedOn() {
		return this.openedOn;
	}

	/** The list of schools, once it is confirmed. */
	public Optional<OfficialList> officialList() {
		return Optional.ofNullable(this.officialList);
	}

	/** The people, once they are appointed. */
	public Optional<Team> team() {
		return Optional.ofNullable(this.team);
	}

	/** Which steps the year takes, as its schedule says; all of them before. */
	public Track track() {
		return this.track;
	}

	/** The minutes of the round table, once it was held. */
	public Optional<Minutes> roundTable() {
		return Optional.ofNullable(this.roundTable);
	}

	/** The summary of the year, or {@code null} before it is written. */
	public String summary() {
		return this.summary;
	}

	public LocalDate summarisedOn() {
		return this.summarisedOn;
	}

	/** The next year's road map, once it is drafted. */
	public Optional<UUID> nextRoadmapId() {
		return Optional.ofNullable(this.nextRoadmapId);
	}

	public String closingComment() {
		return this.closingComment;
	}

	public LocalDate closedOn() {
		return this.closedOn;
	}

}
