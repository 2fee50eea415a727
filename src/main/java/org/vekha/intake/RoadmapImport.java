package org.vekha.intake;

import java.time.Instant;
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
import org.vekha.roadmap.ColumnMeaning;
import org.vekha.roadmap.RoadmapColumn;
import org.vekha.roadmap.RoadmapDraft;
import org.vekha.roadmap.RoadmapKind;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * A road map that has been read and waits for the coordinator's word. It is no road map
 * yet.
 */
@Entity
public class RoadmapImport {

	/** A longer one is a mistake in the file; the largest known has 40. */
	static final int MOST_ROWS = 2000;

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

	private String orderNumber;

	private LocalDate orderDate;

	private String origin;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<RoadmapColumn> columns;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<ImportRow> rows;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> warnings;

	private String author;

	private Instant begunAt;

	@Enumerated(EnumType.STRING)
	private RoadmapImportState state = RoadmapImportState.OPEN;

	private UUID roadmapId;

	protected RoadmapImport() {
	}

	/**
	 * Notes what was read.
	 * @param origin where it comes from: the name of the file, or which year's road map
	 */
	RoadmapImport(RoadmapRequest request, String title, String origin, List<RoadmapColumn> columns,
			List<ImportRow> rows, List<String> warnings, Instant now) {
		this.id = UUID.randomUUID();
		this.municipalityId = request.municipalityId();
		this.schoolYear = request.schoolYear();
		this.kind = request.kind();
		this.title = title;
		this.periodStart = request.plan().start();
		this.periodEnd = request.plan().end();
		this.orderNumber = request.orderNumber();
		this.orderDate = request.orderDate();
		this.origin = origin;
		this.columns = columns;
		this.rows = Require.list(rows, MOST_ROWS, "Строки дорожной карты");
		this.warnings = warnings;
		this.author = request.author();
		this.begunAt = now;
	}

	void rename(String otherTitle) {
		requireOpen();
		this.title = Require.text(otherTitle, "Название дорожной карты");
	}

	void correct(List<ImportRow> corrected) {
		requireOpen();
		this.rows = Require.list(corrected, MOST_ROWS, "Строки дорожной карты");
	}

	/**
	 * The road map to be stored.
	 * @throws RuleViolation naming the first row that needs a decision
	 */
	RoadmapDraft confirmed() {
		requireOpen();
		for (var row : this.rows) {
			if (row.undecided()) {
				throw new RuleViolation("Строка %d: исполнитель «%s» не опознан. Укажите, кто это, или отметьте "
					.formatted(row.id(), row.unknown().isEmpty() ? row.responsiblePhrase() : row.unknown().get(0))
						+ "исполнителей сами, затем подтвердите ещё раз.");
			}
			if (row.title() == null) {
				throw new RuleViolation("Строка %d: впишите мероприятие или уберите строку.".formatted(row.id()));
			}
		}
		return new RoadmapDraft(this.municipalityId, this.schoolYear, this.kind, this.title, plan(), this.orderNumber,
				this.orderDate, this.columns, this.rows.stream().map(ImportRow::confirmed).toList());
	}

	void stored(UUID roadmap) {
		requireOpen();
		this.state = RoadmapImportState.STORED;
		this.roadmapId = roadmap;
	}

	void discard() {
		requireOpen();
		this.state = RoadmapImportState.DISCARDED;
		this.rows = List.of();
	}

	private void requireOpen() {
		if (this.state != RoadmapImportState.OPEN) {
			throw new RuleViolation("Загрузка уже завершена: начните новую.");
		}
	}

	boolean resultsExpected() {
		return this.columns.stream().anyMatch(column -> column.meaning() == ColumnMeaning.EXPECTED_RESULT);
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

	public Period plan() {
		return new Period(this.periodStart, this.periodEnd);
	}

	/** Where it comes from: the name of the file, or which year's road map. */
	public String origin() {
		return this.origin;
	}

	public List<RoadmapColumn> columns() {
		return this.columns;
	}

	public List<ImportRow> rows() {
		return this.rows;
	}

	public List<String> warnings() {
		return this.warnings;
	}

	/** Who handed it in. */
	public String author() {
		return this.author;
	}

	public RoadmapImportState state() {
		return this.state;
	}

	/** The road map that it has become, or {@code null}. */
	public UUID roadmapId() {
		return this.roadmapId;
	}

}
