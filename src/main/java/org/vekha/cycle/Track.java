package org.vekha.cycle;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.CycleStep;
import org.vekha.shared.RuleViolation;

/**
 * Which of the cycle's steps a municipality and its schools take.
 *
 * @param leftOut the steps that they do without
 * @param profileSource where the risk profiles come from
 */
@Embeddable
public record Track(@JdbcTypeCode(SqlTypes.JSON) @Column(name = "left_out_steps") Set<CycleStep> leftOut,
		@Enumerated(EnumType.STRING) @Column(name = "profile_source") ProfileSource profileSource) {

	private static final Set<CycleStep> OPTIONAL = EnumSet.of(CycleStep.INTERVIEW, CycleStep.EXPERT_REVIEW,
			CycleStep.PROGRAMME_CONSENT, CycleStep.PROGRAMME_ORDER, CycleStep.CONTRACT, CycleStep.ROUND_TABLE,
			CycleStep.INDICATORS);

	/** Each rests on the one before: they are taken together or not at all. */
	private static final Set<CycleStep> OF_PROGRAMME = EnumSet.of(CycleStep.SELF_ASSESSMENT, CycleStep.RISK_PROFILE,
			CycleStep.PROGRAMME);

	private static final Set<CycleStep> ON_PROGRAMME = EnumSet.of(CycleStep.EXPERT_REVIEW, CycleStep.PROGRAMME_CONSENT,
			CycleStep.PROGRAMME_ORDER);

	private static final String PROFILE = "на рисковом профиле стоит школьная программа, пропускают их только вместе. "
			+ "Если профиль готовит не школа, выберите, что он приходит извне";

	private static final Map<CycleStep, String> REASONS = Map.of(CycleStep.SELF_ASSESSMENT, PROFILE,
			CycleStep.RISK_PROFILE, PROFILE, CycleStep.PROGRAMME,
			"она стоит на рисковом профиле, пропускают их только вместе", CycleStep.SCHOOL_SUMMARY,
			"ими заканчивается сопровождение школы");

	public Track {
		profileSource = (profileSource != null) ? profileSource : ProfileSource.SELF_ASSESSMENT;
		var steps = EnumSet.noneOf(CycleStep.class);
		steps.addAll((leftOut != null) ? leftOut : Set.of());
		var source = profileSource;
		var without = OF_PROGRAMME.stream().allMatch(step -> steps.contains(step) || exchanged(step, source));
		if (without) {
			steps.addAll(ON_PROGRAMME);
		}
		for (var step : steps) {
			if (!OPTIONAL.contains(step) && !exchanged(step, profileSource)
					&& !(without && OF_PROGRAMME.contains(step))) {
				throw new RuleViolation("Этап «%s» пропустить нельзя: %s.".formatted(step.title(),
						REASONS.getOrDefault(step, "без него год не пройти")));
			}
		}
		leftOut = Collections.unmodifiableSet(steps);
	}

	/** Every step is taken. */
	public static Track full() {
		return new Track(Set.of(), ProfileSource.SELF_ASSESSMENT);
	}

	/**
	 * Without a programme, and so without a profile and all that becomes of a programme:
	 * an interview, what was agreed there, reports and a summary.
	 */
	public static Track light() {
		return new Track(OF_PROGRAMME, ProfileSource.SELF_ASSESSMENT);
	}

	/** Whether a municipality may do without the step. */
	public static boolean optional(CycleStep step) {
		return OPTIONAL.contains(step);
	}

	public boolean takes(CycleStep step) {
		return !this.leftOut.contains(step) && !exchanged(step, this.profileSource);
	}

	/** Only the steps that both take. */
	Track and(Track other) {
		var steps = EnumSet.noneOf(CycleStep.class);
		steps.addAll(this.leftOut);
		steps.addAll(other.leftOut);
		return new Track(steps,
				(this.profileSource != ProfileSource.SELF_ASSESSMENT) ? this.profileSource : other.profileSource);
	}

	/** The steps that are not taken, each once. */
	Set<CycleStep> notTaken() {
		return EnumSet.allOf(CycleStep.class)
			.stream()
			.filter(step -> !takes(step))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(CycleStep.class)));
	}

	/**
	 * Refuses to leave out what the road map asks for.
	 * @throws RuleViolation if a row is a step that is left out
	 */
	static void requireFree(List<Activity> rows, Collection<CycleStep> leftOut) {
		rows.stream().filter(row -> asksFor(row, leftOut)).findFirst().ifPresent(row -> {
			throw new RuleViolation("Этап «%s» пропустить нельзя: его требует дорожная карта, %s."
				.formatted(row.step().title(), row.label()));
		});
	}

	/** The same, but for what a road map asks for. */
	Track without(List<Activity> rows) {
		var asked = rows.stream()
			.filter(row -> asksFor(row, this.leftOut))
			.map(Activity::step)
			.collect(Collectors.toSet());
		var others = EnumSet.noneOf(CycleStep.class);
		this.leftOut.stream().filter(step -> !asked.contains(step)).forEach(others::add);
		return new Track(others, this.profileSource);
	}

	private static boolean asksFor(Activity row, Collection<CycleStep> steps) {
		return row.step() != null && steps.contains(row.step()) && !row.state().isFinal();
	}

	private static boolean exchanged(CycleStep step, ProfileSource source) {
		return step == CycleStep.SELF_ASSESSMENT && source == ProfileSource.OUTSIDE;
	}

}
