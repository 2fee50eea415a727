package org.vekha.cycle;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
 * @param supportedAtRisk ids of those of them that are supported, too
 * @param biased ids of the schools with signs of biased results, listed or not
 * @param letterNumber the letter that brought the list from above, if one did
 * @param letterDate the date of that letter
 * @param confirmedOn the day on which the coordinator confirmed it
 */
@Embeddable
public record OfficialList(@JdbcTypeCode(SqlTypes.JSON) @Column(name = "listed_schools") List<String> listed,
		@JdbcTypeCode(SqlTypes.JSON) @Column(name = "at_risk_schools") List<String> atRisk,
		@JdbcTypeCode(SqlTypes.JSON) @Column(name = "supported_at_risk") List<String> supportedAtRisk,
		@JdbcTypeCode(SqlTypes.JSON) @Column(name = "biased_schools") List<String> biased, String letterNumber,
		LocalDate letterDate, @Column(name = "list_confirmed_on") LocalDate confirmedOn) {

	public OfficialList {
		if (listed == null || listed.isEmpty()) {
			throw new RuleViolation("В списке нет ни одной школы: отметьте школы, которым нужна поддержка.");
		}
		listed = listed.stream().distinct().toList();
		atRisk = distinct(atRisk);
		supportedAtRisk = distinct(supportedAtRisk);
		biased = distinct(biased);
		if (new HashSet<>(listed).removeAll(atRisk)) {
			throw new RuleViolation("Школа не может быть сразу и в списке, и в зоне риска: оставьте её в одном месте.");
		}
		if (!Set.copyOf(atRisk).containsAll(supportedAtRisk)) {
			throw new RuleViolation(
					"Облегчённо сопровождают только школы в зоне риска: отметьте школу и в зоне риска.");
		}
		letterNumber = Require.optionalLine(letterNumber, "Номер письма");
		Require.value(confirmedOn, "Дата подтверждения списка");
	}

	/** A list on which no school at risk is supported and none has biased results. */
	OfficialList(List<String> listed, List<String> atRisk, String letterNumber, LocalDate letterDate,
			LocalDate confirmedOn) {
		this(listed, atRisk, null, null, letterNumber, letterDate, confirmedOn);
	}

	private static List<String> distinct(List<String> schools) {
		return (schools != null) ? schools.stream().distinct().toList() : List.of();
	}

	/** The schools that are supported: listed ones first. */
	public List<String> supported() {
		return Stream.concat(this.listed.stream(), this.supportedAtRisk.stream()).toList();
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
