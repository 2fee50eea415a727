package org.vekha.intake;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.vekha.deadline.Period;
import org.vekha.roadmap.CycleStep;

/**
 * Proposes which step of the cycle a row of a road map is.
 */
public final class StepFinder {

	private static final int ENOUGH = 5;

	private static final int LONGEST_TITLE = 4000;

	private static final StepRules RULES = StepRules.read();

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

	private static final Pattern YEARS = Pattern
		.compile("(?iu)(?<!\\d)20\\d\\d(?:\\s*[-–/]\\s*20\\d\\d)?(?!\\d)\\s*(?:уч\\p{L}*\\.?\\s*)?(?:г\\p{L}*\\.?)?");

	private static final Pattern BIASED = Pattern.compile("(?iu)необъективн");

	// What is said by the way: in brackets, and what the one appointed or planned is for
	private static final Pattern ASIDE = Pattern.compile(
			"\\([^)]*\\)?|,\\s*(?:осуществляющ|обеспечивающ|курирующ)[^,.]*|(?<!\\p{L})для\\s+(?:оказани|осуществлени|обеспечени).*");

	private StepFinder() {
	}

	/** The step that the title speaks of, if it is one. The coordinator confirms it. */
	public static Optional<CycleStep> propose(String title) {
		return propose(title, biased(title));
	}

	/**
	 * The same with the section and the plan of the road map in view: a road map for a
	 * later year is the next one, and a section on biased results is about the schools
	 * that have them.
	 * @param section the section that the row stands in, or {@code null}
	 */
	public static Optional<CycleStep> propose(String title, String section, Period plan) {
		return biased(section) ? propose(title, true) : propose(title, plan);
	}

	private static Optional<CycleStep> propose(String title, boolean biased) {
		if (title == null || title.isBlank()) {
			return Optional.empty();
		}
		var text = title.substring(0, Math.min(title.length(), LONGEST_TITLE))
			.toLowerCase(Locale.forLanguageTag("ru"))
			.replace('ё', 'е')
			.replaceAll("\\s+", " ");
		var core = ASIDE.matcher(text).replaceAll(" ");
		var common = RULES.commonWeight(core);
		return RULES.ofSteps()
			.keySet()
			.stream()
			.filter(step -> biased || step.scope() != CycleStep.Scope.OBJECTIVITY)
			.map(step -> new Weighed(step, RULES.weight(step, text, core) + common))
			.filter(weighed -> weighed.weight() >= ENOUGH)
			.max(Comparator.comparingInt(Weighed::weight)
				.thenComparing(weighed -> weighed.step().ordinal(), Comparator.reverseOrder()))
			.map(Weighed::step);
	}

	/**
	 * The same with the plan of the road map in view: a road map for a later year is the
	 * next one.
	 */
	public static Optional<CycleStep> propose(String title, Period plan) {
		if (title != null && later(title, plan)) {
			var next = propose(YEARS.matcher(title).replaceAll("следующий учебный год "))
				.filter(CycleStep.NEXT_ROADMAP::equals);
			if (next.isPresent()) {
				return next;
			}
		}
		return propose(title)
			.map(step -> (step == CycleStep.ROADMAP_APPROVAL && later(title, plan)) ? CycleStep.NEXT_ROADMAP : step);
	}

	/** Only of such schools: what all schools do for fair results is no step. */
	private static boolean biased(String text) {
		return text != null && BIASED.matcher(text).find();
	}

	private static boolean later(String title, Period plan) {
		return YEAR.matcher(title).results().mapToInt(year -> Integer.parseInt(year.group())).max().orElse(0) > plan
			.end()
			.getYear();
	}

	private record Weighed(CycleStep step, int weight) {

	}

}
