package org.vekha.assessment;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * How a school did in a procedure of a school year: either its figures, or why there are
 * none.
 */
@Entity
public class AssessmentResult {

	private static final BigDecimal ALL = BigDecimal.valueOf(100);

	private static final int DECIMALS = 2;

	private static final int MOST_PARTICIPANTS = 20_000;

	@Id
	private UUID id;

	@Version
	private Integer version;

	private String schoolId;

	@Embedded
	private Procedure procedure;

	private SchoolYear schoolYear;

	private BigDecimal percentTwo;

	private BigDecimal percentHigh;

	private Integer participants;

	@Enumerated(EnumType.STRING)
	private NoDataReason noDataReason;

	protected AssessmentResult() {
	}

	public AssessmentResult(String schoolId, Procedure procedure, SchoolYear schoolYear) {
		this.id = UUID.randomUUID();
		this.schoolId = Require.value(schoolId, "Школа");
		this.procedure = Require.value(procedure, "Оценочная процедура");
		this.schoolYear = Require.value(schoolYear, "Учебный год");
		this.noDataReason = NoDataReason.UNKNOWN;
	}

	/** Takes the figures, in place of whatever was known before. */
	public AssessmentResult with(BigDecimal percentTwo, BigDecimal percentHigh, Integer participants) {
		if (participants != null && (participants < 1 || participants > MOST_PARTICIPANTS)) {
			throw new RuleViolation("%s: число участников должно быть от 1 до %d, указано %d."
				.formatted(this.procedure.label(), MOST_PARTICIPANTS, participants));
		}
		this.percentTwo = percent(percentTwo, "доля «2»");
		this.percentHigh = percent(percentHigh, "доля высоких результатов");
		this.participants = participants;
		this.noDataReason = null;
		return this;
	}

	/** Notes that there are no figures, in place of whatever was known before. */
	public AssessmentResult without(NoDataReason reason) {
		this.noDataReason = Require.value(reason, "Причина отсутствия данных");
		this.percentTwo = null;
		this.percentHigh = null;
		this.participants = null;
		return this;
	}

	// Rounding could lift a result over the threshold of the list, so it is refused
	private BigDecimal percent(BigDecimal percent, String what) {
		if (percent == null) {
			throw new RuleViolation("Заполните поле «%s».".formatted(label(what)));
		}
		if (percent.signum() < 0 || percent.compareTo(ALL) > 0) {
			throw new RuleViolation("%s: укажите от 0 до 100 %%.".formatted(label(what)));
		}
		if (percent.scale() > DECIMALS && percent.stripTrailingZeros().scale() > DECIMALS) {
			throw new RuleViolation("%s: укажите не больше двух знаков после запятой.".formatted(label(what)));
		}
		return percent;
	}

	private String label(String what) {
		return this.procedure.label() + ", " + what;
	}

	UUID id() {
		return this.id;
	}

	public boolean hasFigures() {
		return this.noDataReason == null;
	}

	public String schoolId() {
		return this.schoolId;
	}

	public Procedure procedure() {
		return this.procedure;
	}

	public SchoolYear schoolYear() {
		return this.schoolYear;
	}

	/** The share of «2», or of those below the minimum, or {@code null} without data. */
	public BigDecimal percentTwo() {
		return this.percentTwo;
	}

	/** The share of high results, or {@code null} without data. */
	public BigDecimal percentHigh() {
		return this.percentHigh;
	}

	/** How many pupils took part, or {@code null} if not known. */
	public Integer participants() {
		return this.participants;
	}

	/** Why there are no figures, or {@code null} if there are. */
	public NoDataReason noDataReason() {
		return this.noDataReason;
	}

}
