package org.vekha.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Who works on the year for the municipality.
 *
 * @param workingGroup users of the working group
 * @param groupOrderNumber the order that set the group up, if there is one
 * @param groupOrderDate the date of that order
 * @param experts users who may review programmes
 */
@Embeddable
public record Team(@JdbcTypeCode(SqlTypes.JSON) List<String> workingGroup, String groupOrderNumber,
		LocalDate groupOrderDate, @JdbcTypeCode(SqlTypes.JSON) List<String> experts) {

	/** The same with one more expert. */
	Team with(String expert) {
		return new Team(this.workingGroup, this.groupOrderNumber, this.groupOrderDate,
				Stream.concat(this.experts.stream(), Stream.of(expert)).toList());
	}

}
