package org.vekha.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vekha.deadline.Deadline;
import org.vekha.deadline.DeadlineKind;
import org.vekha.deadline.DeadlineReader;
import org.vekha.deadline.Period;
import org.vekha.shared.RuleViolation;

/**
 * Reads the measures of a programme as a school writes them: deadlines in words, and
 * measures of an earlier version known again by their ids.
 */
public final class MeasureReader {

	/** How deadlines can be written, for those whose words were not understood. */
	public static final String WAYS_TO_WRITE = "Напишите, например, «до 25 декабря», «февраль», «ежемесячно» или "
			+ "«в течение года».";

	private final DeadlineReader deadlines;

	private final Map<String, Measure> known;

	private final LocalDate lastDay;

	/**
	 * Sets up the reader.
	 * @param deadlines the reader of the school's year
	 * @param known measures of earlier versions, whose ids may come back
	 * @param lastDay the last day of the school's year
	 */
	public MeasureReader(DeadlineReader deadlines, Collection<Measure> known, LocalDate lastDay) {
		this.deadlines = deadlines;
		this.known = known.stream()
			.collect(Collectors.toMap(measure -> measure.id().toString(), Function.identity(), (one, other) -> one));
		this.lastDay = lastDay;
	}

	/**
	 * Reads all rows.
	 * @throws RuleViolation naming every row that cannot be taken, and why
	 */
	public List<Measure> read(List<WrittenMeasure> rows) {
		var measures = new ArrayList<Measure>();
		var faults = new ArrayList<String>();
		var open = new HashMap<>(this.known);
		for (int row = 1; row <= rows.size(); row++) {
			var written = rows.get(row - 1);
			try {
				requireKnown(written);
				// An id that comes twice stands for a row that was copied
				measures.add(read(written, open.remove(written.id())));
			}
			catch (RuleViolation ex) {
				faults.add("Мероприятие %d%s: %s".formatted(row, quoted(written.title()), ex.getMessage()));
			}
		}
		if (!faults.isEmpty()) {
			throw new RuleViolation(String.join(" ", faults));
		}
		return measures;
	}

	private void requireKnown(WrittenMeasure row) {
		if (!row.isNew() && !this.known.containsKey(row.id())) {
			throw new RuleViolation("такого мероприятия в этой программе нет. Удалите строку и впишите его новой.");
		}
	}

	private Measure read(WrittenMeasure row, Measure before) {
		return new Measure((before != null) ? before.id() : UUID.randomUUID(), row.riskNumber(), row.title(),
				deadline(row.deadline(), before), row.responsible(), row.expectedResult());
	}

	private Deadline deadline(String phrase, Measure before) {
		if (before != null && before.deadline().phrase().equals(phrase)) {
			return inYear(before.deadline());
		}
		var read = this.deadlines.read(phrase);
		if (read.kind() == DeadlineKind.UNCLEAR) {
			throw new RuleViolation("срок «%s» не удалось прочитать. %s %s".formatted(read.phrase(),
					(read.explanation() != null) ? read.explanation() : "", WAYS_TO_WRITE));
		}
		if (read.span().isEmpty()) {
			throw new RuleViolation(
					"срок «%s» зависит от события, день в нём не назван. %s".formatted(read.phrase(), WAYS_TO_WRITE));
		}
		return inYear(read);
	}

	private Deadline inYear(Deadline deadline) {
		var end = deadline.span().map(Period::end).orElseThrow();
		if (end.isAfter(this.lastDay)) {
			throw new RuleViolation("срок «%s» – это %s, позже конца года. Укажите срок не позже %s."
				.formatted(deadline.phrase(), end.format(Period.DATE), this.lastDay.format(Period.DATE)));
		}
		return deadline;
	}

	private static String quoted(String title) {
		if (title == null || title.isBlank()) {
			return "";
		}
		return " «%s»".formatted((title.length() > 60) ? title.substring(0, 60) + "…" : title);
	}

}
