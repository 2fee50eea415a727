package org.vekha.cycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * The support of a school in few words.
 *
 * @param endedOn {@code null} while it goes on
 */
public record SupportLine(UUID id, String schoolId, String curator, SupportState state, LocalDate endedOn) {

	/** What counts of several in one year: the one that goes on, or the last. */
	static final Comparator<SupportLine> LATEST = Comparator
		.comparing(SupportLine::endedOn, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(SupportLine::id);

}
