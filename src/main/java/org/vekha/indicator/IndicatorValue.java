package org.vekha.indicator;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.vekha.shared.SchoolYear;

/**
 * Plan and fact of an indicator in a school year, as written and, where it is one, as a
 * number to compute with.
 */
@Entity
class IndicatorValue {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private UUID indicatorId;

	private SchoolYear schoolYear;

	private String plan;

	private BigDecimal planNumber;

	private String fact;

	private BigDecimal factNumber;

	private boolean late;

	private boolean absent;

	protected IndicatorValue() {
	}

	IndicatorValue(UUID indicatorId, SchoolYear schoolYear) {
		this.id = UUID.randomUUID();
		this.indicatorId = indicatorId;
		this.schoolYear = schoolYear;
	}

	void plan(Amount amount) {
		this.plan = amount.text();
		this.planNumber = amount.number().orElse(null);
	}

	void fact(Amount amount) {
		this.fact = amount.text();
		this.factNumber = amount.number().orElse(null);
		this.late = false;
		this.absent = false;
	}

	/** Notes that the fact is not known yet; one that is known stays. */
	void expectLate() {
		this.late = this.fact == null;
		this.absent = false;
	}

	/** Notes that the fact will never be known. */
	void expectNothing() {
		this.late = false;
		this.absent = this.fact == null;
	}

	UUID indicatorId() {
		return this.indicatorId;
	}

	SchoolYear schoolYear() {
		return this.schoolYear;
	}

	String plan() {
		return this.plan;
	}

	String fact() {
		return this.fact;
	}

	boolean absent() {
		return this.absent;
	}

	boolean late() {
		return this.late;
	}

}
