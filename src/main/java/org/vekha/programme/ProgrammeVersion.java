package org.vekha.programme;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A programme as it was submitted once; never changed afterwards.
 *
 * @param author the id of the user who submitted it
 */
@Embeddable
public record ProgrammeVersion(String title, String goal, @JdbcTypeCode(SqlTypes.JSON) List<Measure> measures,
		String author, LocalDate submittedOn) {

}
