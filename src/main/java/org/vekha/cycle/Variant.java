package org.vekha.cycle;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

import org.vekha.school.StatusKind;
import org.vekha.shared.Require;
import org.vekha.shared.SchoolYear;

/**
 * A model of support that a municipality has for some of its schools.
 *
 * @param key how schools and forms name it
 * @param track the steps that it takes, of those that the year takes
 * @param meantFor what a school is to which it is proposed
 * @param schools ids of the schools to which it is proposed before any other
 * @param startsIn the month in which its work begins, or {@code null} for that of the
 * year
 */
public record Variant(String key, String title, Track track, StatusKind meantFor, List<String> schools,
		Month startsIn) {

	static final List<Variant> USUAL = List.of(
			new Variant("full", "Полное сопровождение", Track.full(), StatusKind.LOW_RESULTS, List.of(), null),
			new Variant("light", "Зона риска: собеседование, меры помощи, отчёты", Track.light(), StatusKind.RISK_ZONE,
					List.of(), null));

	public Variant {
		key = Require.key(key, "Код модели сопровождения");
		title = Require.line(title, "Название модели сопровождения");
		track = (track != null) ? track : Track.full();
		meantFor = (meantFor != null) ? meantFor : StatusKind.LOW_RESULTS;
		schools = (schools != null) ? List.copyOf(schools) : List.of();
	}

	/** The day on which its work begins, or {@code null} for that of the year. */
	LocalDate startIn(SchoolYear year) {
		if (this.startsIn == null) {
			return null;
		}
		var first = year.firstDay().withDayOfMonth(1);
		var start = first.withMonth(this.startsIn.getValue());
		return start.isBefore(first) ? start.plusYears(1) : start;
	}

}
