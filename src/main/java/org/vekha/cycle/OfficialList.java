package org.vekha.cycle;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * The list of schools as it was confirmed for a year.
 *
 * @param listed ids of the schools that are supported
 * @param atRisk ids of the schools that are watched
 * @param letterNumber the letter that brought the list from above, if one did
 * @param letterDate the date of that letter
 * @param confirmedOn the day on which the coordinator confirmed it
 */
@Embeddable
public record OfficialList(@JdbcTypeCode(SqlTypes.JSON) @Column(name = "listed_schools") List<String> listed,
		@JdbcTypeCode(SqlTypes.JSON) @Column(name = "at_risk_schools") List<String> atRisk, String letterNumber,
		LocalDate letterDate, @Column(name = "list_confirmed_on") LocalDate confirmedOn) {

	public OfficialList {
		if (listed == null || listed.isEmpty()) {
			throw new RuleViolation("В списке нет ни одной школы: отметьте школы, которым нужна поддержка.");
		}
		listed = listed.stream().distinct().toList();
		atRisk = (atRisk != null) ? atRisk.stream().distinct().toList() : List.of();
		if (new HashSet<>(listed).removeAll(atRisk)) {
			throw new RuleViolation("Школа не может быть сразу и в списке, и в зоне риска: оставьте её в одном месте.");
		}
		letterNumber = Require.optionalLine(letterNumber, "Номер письма");
		Require.value(confirmedOn, "Дата подтверждения списка");
	}

	/** The paper that the list rests on. */
	String basis() {
		if (this.letterNumber == null) {
			return "Список подтверждён муниципальным координатором";
		}
		return (this.letterDate != null) ? "Письмо № %s от %s".formatted(this.letterNumber, Text.date(this.letterDate))
				: "Письмо № " + this.letterNumber;
	}

}
