package org.vekha.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.shared.RuleViolation;

/**
 * A programme as it was submitted once; never changed afterwards.
 *
 * @param author the id of the user who submitted it
 */
@Embeddable
public record ProgrammeVersion(String title, @JdbcTypeCode(SqlTypes.JSON) List<Goal> goals,
		@JdbcTypeCode(SqlTypes.JSON) List<Measure> measures, String author, LocalDate submittedOn) {

	/** Everything that a remark can be about, in the order of the programme. */
	public List<ProgrammeItem> items() {
		return Stream
			.of(Stream.of(ProgrammeItem.WHOLE),
					IntStream.rangeClosed(1, this.goals.size()).mapToObj(ProgrammeItem::goal),
					this.measures.stream().map(measure -> ProgrammeItem.measure(measure.id())))
			.flatMap(items -> items)
			.toList();
	}

	void require(ProgrammeItem item) {
		if (!items().contains(item)) {
			throw new RuleViolation("Такого пункта в этой версии программы нет: откройте задачу заново.");
		}
	}

	/** How people call the item: «Цель 2 (риск 1.2)», «Мероприятие 3 «Курсы»». */
	public String label(ProgrammeItem item) {
		var items = items();
		int place = items.indexOf(item);
		if (place <= 0) {
			return "Программа в целом";
		}
		if (place <= this.goals.size()) {
			return "Цель %d (риск %s)".formatted(place, this.goals.get(place - 1).riskNumber());
		}
		int row = place - this.goals.size();
		return "Мероприятие %d «%s»".formatted(row, this.measures.get(row - 1).title());
	}

	/** What differs from an earlier version, item by item; empty if nothing does. */
	public List<ProgrammeChange> changesSince(ProgrammeVersion earlier) {
		return new ProgrammeChanges(earlier, this).all();
	}

}
