package org.vekha.programme;

import java.time.LocalDate;
import java.util.ArrayList;
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

	/** In words, what differs from an earlier version; empty if nothing does. */
	public List<String> changesSince(ProgrammeVersion earlier) {
		var changes = new ArrayList<String>();
		if (!this.title.equals(earlier.title)) {
			changes.add("изменено название");
		}
		if (!this.goal.equals(earlier.goal)) {
			changes.add("изменена цель");
		}
		this.measures.stream()
			.filter(measure -> !earlier.measures.contains(measure))
			.forEach(measure -> changes.add("%s «%s»".formatted(
					earlier.names(measure.title()) ? "изменено мероприятие" : "добавлено мероприятие",
					measure.title())));
		earlier.measures.stream()
			.filter(measure -> !names(measure.title()))
			.forEach(measure -> changes.add("убрано мероприятие «%s»".formatted(measure.title())));
		return changes;
	}

	private boolean names(String measureTitle) {
		return this.measures.stream().anyMatch(measure -> measure.title().equals(measureTitle));
	}

}
