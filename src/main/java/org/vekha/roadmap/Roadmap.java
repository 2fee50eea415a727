package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.deadline.Period;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * A road map for a school year: under which order, for how long, and whether it is in
 * force. Its rows are the {@link Activity activities}.
 */
@Entity
public class Roadmap {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private String municipalityId;

	private SchoolYear schoolYear;

	@Enumerated(EnumType.STRING)
	private RoadmapKind kind;

	private String title;

	private LocalDate periodStart;

	private LocalDate periodEnd;

	@Enumerated(EnumType.STRING)
	private RoadmapState state;

	private String orderNumber;

	private LocalDate orderDate;

	private String remark;

	private UUID predecessorId;

	private boolean inUse;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<RoadmapColumn> columns;

	protected Roadmap() {
	}

	Roadmap(RoadmapDraft draft, UUID predecessorId) {
		this.id = UUID.randomUUID();
		this.municipalityId = draft.municipalityId();
		this.schoolYear = draft.schoolYear();
		this.kind = draft.kind();
		this.state = RoadmapState.DRAFT;
		describe(draft, predecessorId);
	}

	/** Takes over what a draft says, which also puts it in force if an order is named. */
	void describe(RoadmapDraft draft, UUID predecessorId) {
		requireReplaceable();
		this.title = draft.title();
		this.periodStart = draft.period().start();
		this.periodEnd = draft.period().end();
		this.predecessorId = predecessorId;
		this.columns = draft.columns();
		if (draft.orderDate() != null) {
			approve(draft.orderNumber(), draft.orderDate());
		}
	}

	/**
	 * Says no if it may not be replaced as a whole any more.
	 * @throws RuleViolation if it is approved or in use
	 */
	public void requireReplaceable() {
		if (!replaceable()) {
			throw new RuleViolation("%s: дорожная карта уже %s, заменить её нельзя.".formatted(label(),
					this.inUse ? "в работе" : "утверждена"));
		}
	}

	/** Whether it may still be replaced as a whole. */
	public boolean replaceable() {
		return this.state == RoadmapState.DRAFT && !this.inUse;
	}

	/** Puts it in force; the same order may be named again. */
	void approve(String number, LocalDate date) {
		var known = Require.line(number, "Номер приказа");
		Require.day(date, "Дата приказа");
		var again = this.state == RoadmapState.APPROVED && known.equals(this.orderNumber)
				&& date.equals(this.orderDate);
		if (!again) {
			requireDraft();
			this.orderNumber = known;
			this.orderDate = date;
			this.state = RoadmapState.APPROVED;
			this.remark = null;
		}
	}

	void returnForRevision(String remark) {
		requireDraft();
		this.remark = Require.text(remark, "Замечания");
	}

	void requireDraft() {
		if (this.state != RoadmapState.DRAFT) {
			throw new RuleViolation("%s: дорожная карта уже не проект («%s»), изменить её нельзя.".formatted(label(),
					this.state.title()));
		}
	}

	/**
	 * The date of the order that put it in force.
	 * @throws RuleViolation if none did yet
	 */
	public LocalDate requireApproved() {
		if (this.state != RoadmapState.APPROVED) {
			throw new RuleViolation("%s: дорожная карта не утверждена приказом.".formatted(label()));
		}
		return this.orderDate;
	}

	void use() {
		if (this.state == RoadmapState.CLOSED) {
			throw new RuleViolation("%s: дорожная карта закрыта.".formatted(label()));
		}
		this.inUse = true;
	}

	void close() {
		this.state = RoadmapState.CLOSED;
	}

	private String label() {
		return "Учебный год " + this.schoolYear;
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

	public RoadmapKind kind() {
		return this.kind;
	}

	public String title() {
		return this.title;
	}

	public Period period() {
		return new Period(this.periodStart, this.periodEnd);
	}

	public RoadmapState state() {
		return this.state;
	}

	/** The number of the order that put it in force, or {@code null} before. */
	public String orderNumber() {
		return this.orderNumber;
	}

	/** The date of the order that put it in force, or {@code null} before. */
	public LocalDate orderDate() {
		return this.orderDate;
	}

	/** What is to be changed before it is approved, or {@code null}. */
	public String remark() {
		return this.remark;
	}

	/** The columns that its table was printed with; none if it was not. */
	public List<RoadmapColumn> columns() {
		return List.copyOf(this.columns);
	}

	/** The road map that it was rolled forward from, or {@code null}. */
	public UUID predecessorId() {
		return this.predecessorId;
	}

}
