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
public record ProgrammeVersion(String title, @JdbcTypeCode(SqlTypes.JSON) List<Goal> goals,
		@JdbcTypeCode(SqlTypes.JSON) List<Measure> measures, String author, LocalDate submittedOn) {

	/** What differs from an earlier version, item by item; empty if nothing does. */
	public List<ProgrammeChange> changesSince(ProgrammeVersion earlier) {
		return new ProgrammeChanges(earlier, this).all();
	}

}
