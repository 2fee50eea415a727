package org.vekha.change;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.cycle.StepDate;
import org.vekha.deadline.Period;
import org.vekha.roadmap.CycleStep;
import org.vekha.school.School;
import org.vekha.school.Schools;
import org.vekha.school.TravelBreak;
import org.vekha.school.TravelBreaks;

/**
 * Which events need a way to the school, and what becomes of them while there is none: an
 * interview, and every activity of a school whose title says that somebody travels.
 */
@Service
@Transactional(readOnly = true)
public class Travels {

	private static final Set<CycleStep> AT_THE_SCHOOL = EnumSet.of(CycleStep.INTERVIEW);

	private static final String TRAVEL = "выезд";

	private final TravelBreaks breaks;

	private final Schools schools;

	Travels(TravelBreaks breaks, Schools schools) {
		this.breaks = breaks;
		this.schools = schools;
	}

	/** Whether somebody has to travel to the school for the step. */
	public static boolean needed(CycleStep step) {
		return AT_THE_SCHOOL.contains(step);
	}

	/** Whether somebody has to travel to the school for an activity of this title. */
	public static boolean needed(String title) {
		return title.toLowerCase(Locale.ROOT).contains(TRAVEL);
	}

	/** The last day on which the step of a school is in time. */
	public LocalDate lateAfter(StepDate step) {
		return (step.schoolId() != null && needed(step.step())) ? this.breaks.lateAfter(step.schoolId(), step.due())
				: step.due();
	}

	/** The last day on which each of the visits is in time, asked for at once. */
	public Map<Visit, LocalDate> lateAfter(Collection<Visit> visits) {
		if (visits.isEmpty()) {
			return Map.of();
		}
		var bySchool = this.breaks.of(visits.stream().map(Visit::schoolId).distinct().toList())
			.stream()
			.collect(Collectors.groupingBy(TravelBreak::schoolId));
		return visits.stream()
			.distinct()
			.collect(Collectors.toMap(visit -> visit,
					visit -> bySchool.getOrDefault(visit.schoolId(), List.of())
						.stream()
						.filter(one -> one.includes(visit.due()))
						.findFirst()
						.map(one -> one.lateAfter(visit.due()))
						.orElse(visit.due())));
	}

	/** What to say to whoever plans visits to several schools, for those days. */
	public List<String> warnings(Map<String, LocalDate> days) {
		var breaks = this.breaks.of(days.keySet())
			.stream()
			.filter(one -> one.includes(days.get(one.schoolId())))
			.toList();
		if (breaks.isEmpty()) {
			return List.of();
		}
		var names = this.schools.get(breaks.stream().map(TravelBreak::schoolId).distinct().toList())
			.stream()
			.collect(Collectors.toMap(School::id, School::shortName));
		return breaks.stream()
			.map(one -> warning(names.get(one.schoolId()), one, days.get(one.schoolId())))
			.sorted()
			.toList();
	}

	/**
	 * What to say to whoever plans a visit for that day, if the school cannot be reached.
	 */
	public Optional<String> warning(String schoolId, LocalDate day) {
		return this.breaks.on(schoolId, day).map(one -> warning(this.schools.get(schoolId).shortName(), one, day));
	}

	private static String warning(String school, TravelBreak one, LocalDate day) {
		return "%s: выезда нет (%s). Задача не считается просроченной до %s.".formatted(school, one.label(),
				one.lateAfter(day).format(Period.DATE));
	}

	/**
	 * Something at a school, for which somebody has to travel there.
	 */
	public record Visit(String schoolId, LocalDate due) {

	}

}
