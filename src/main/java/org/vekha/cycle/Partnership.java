package org.vekha.cycle;

import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * A supported school and the one that helps it.
 *
 * @param partnerSchoolId id of the school that helps, or {@code null} if there is none
 * @param contract the contract with it, or {@code null} before one is recorded
 * @param formerContracts those with former partners, the oldest first
 */
@Embeddable
record Partnership(@Column(name = "partner_school_id") String partnerSchoolId, @Embedded Contract contract,
		@JdbcTypeCode(SqlTypes.JSON) @Column(name = "former_contracts") List<FormerContract> formerContracts) {

	/** Whether the two were asked for a contract that is still to come. */
	boolean awaitsContract() {
		return this.partnerSchoolId != null && this.contract == null;
	}

	Partnership with(Contract signed) {
		if (this.partnerSchoolId == null) {
			throw new RuleViolation("У школы нет школы-партнёра: договор заключать не с кем.");
		}
		if (this.contract != null && this.partnerSchoolId.equals(this.contract.partnerSchoolId())) {
			throw new RuleViolation("Договор с этой школой уже записан: № %s от %s.".formatted(this.contract.number(),
					Text.date(this.contract.date())));
		}
		return new Partnership(this.partnerSchoolId, signed.with(this.partnerSchoolId), this.formerContracts);
	}

	/** The same school with another partner; the contract with the former one is kept. */
	Partnership with(String partner, String schoolId) {
		if (schoolId.equals(Require.value(partner, "Школа-партнёр"))) {
			throw new RuleViolation("Школа не может быть партнёром сама себе: выберите другую школу-партнёра.");
		}
		if (partner.equals(this.partnerSchoolId)) {
			throw new RuleViolation("Эта школа и так партнёр: выберите другую школу-партнёра.");
		}
		return new Partnership(partner, null,
				(this.contract == null) ? this.formerContracts : Stream
					.concat(this.formerContracts.stream(),
							Stream.of(new FormerContract(this.partnerSchoolId, this.contract.number(),
									this.contract.date(), this.contract.subject())))
					.toList());
	}

}
