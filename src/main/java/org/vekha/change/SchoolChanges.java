package org.vekha.change;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.RunningPlan;
import org.vekha.cycle.RunningPlans;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.cycle.StepDates;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.RoadmapKind;
import org.vekha.school.School;
import org.vekha.school.Schools;
import org.vekha.school.TravelBreaks;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * Schools that come, go, merge or are renamed in the middle of a year.
 */
@Service
@Transactional
public class SchoolChanges {

	private final YearChanges changes;

	private final RunningPlans running;

	private final MunicipalYears years;

	private final SchoolSupports supports;

	private final Schools schools;

	private final TravelBreaks breaks;

	private final Travels travels;

	private final StepDates steps;

	SchoolChanges(YearChanges changes, RunningPlans running, MunicipalYears years, SchoolSupports supports,
			Schools schools, TravelBreaks breaks, Travels travels, StepDates steps) {
		this.changes = changes;
		this.running = running;
		this.years = years;
		this.supports = supports;
		this.schools = schools;
		this.breaks = breaks;
		this.travels = travels;
		this.steps = steps;
	}

	/**
	 * Takes a school onto the list of the newest year under way.
	 * @param variant the key of the variant that it follows, or {@code null} for the
	 * proposed one
	 * @return its support
	 */
	public UUID add(UUID changeId, String schoolId, String curator, String partnerSchoolId, String variant,
			Paper paper) {
		var change = this.changes.get(changeId);
		var school = own(change, schoolId);
		if (school.mergedInto().isPresent()) {
			throw new RuleViolation("%s присоединена к другой школе: выберите ту.".formatted(school.shortName()));
		}
		var year = this.running.underWay(change.municipalityId())
			.stream()
			.filter(plan -> plan.kind() == RoadmapKind.MUNICIPAL)
			.max(Comparator.comparing(plan -> plan.period().start()))
			.map(RunningPlan::id)
			.orElseThrow(
					() -> new RuleViolation("Ни один учебный год ещё не в работе: школу включат при его открытии."));
		var supportId = this.years.join(year, schoolId, curator, partnerSchoolId, variant);
		var visit = this.travels.warning(schoolId, this.steps.find(supportId, CycleStep.INTERVIEW).due());
		decide(change, paper,
				"Включена в список: " + school.shortName() + visit.map(warning -> ". " + warning).orElse(""));
		return supportId;
	}

	/**
	 * Lets a school leave the list.
	 * @return what its support ends with, in words
	 */
	public String leave(UUID changeId, UUID supportId, Paper paper) {
		var change = this.changes.get(changeId);
		var school = own(change, goingOn(supportId).schoolId());
		decide(change, paper, "Вышла из списка: " + school.shortName());
		return reason(paper);
	}

	/**
	 * Lets a school become a part of another: what it has done stays readable under its
	 * own name.
	 * @return the supports that end, if there are any
	 */
	public List<UUID> merge(UUID changeId, String schoolId, String into, Paper paper) {
		var change = this.changes.get(changeId);
		var school = own(change, schoolId);
		var other = own(change, into);
		decide(change, paper, "%s присоединена к школе %s".formatted(school.shortName(), other.shortName()));
		this.schools.merge(schoolId, into);
		return supports(change.municipalityId(), schoolId);
	}

	/** Gives a school other names; what it was called stays known. */
	public void rename(UUID changeId, String schoolId, String name, String shortName, Paper paper) {
		var change = this.changes.get(changeId);
		var before = own(change, schoolId).shortName();
		decide(change, paper, "%s переименована: %s".formatted(before, Require.line(shortName, "Краткое название")));
		this.schools.rename(schoolId, name, shortName, this.changes.today(change));
	}

	/** Says when a school cannot be reached. */
	public void setBreaks(UUID changeId, String schoolId, List<TravelBreaks.Break> breaks, Paper paper) {
		var change = this.changes.get(changeId);
		var school = own(change, schoolId);
		decide(change, paper, "%s: периоды без выезда, %d".formatted(school.shortName(), breaks.size()));
		this.breaks.set(schoolId, breaks);
	}

	/** The supports of a school that have not ended. */
	@Transactional(readOnly = true)
	public List<UUID> supports(String municipalityId, String schoolId) {
		return this.running.underWay(municipalityId)
			.stream()
			.flatMap(year -> this.supports.of(year.id()).stream())
			.filter(support -> support.schoolId().equals(schoolId) && support.goingOn())
			.map(SchoolSupport::id)
			.toList();
	}

	/** The paper in a line, as a support that ends keeps it. */
	public static String reason(Paper paper) {
		return (paper.number() != null) ? "%s (№ %s)".formatted(paper.reason(), paper.number()) : paper.reason();
	}

	private SchoolSupport goingOn(UUID supportId) {
		var support = this.supports.get(supportId);
		if (!support.goingOn()) {
			throw new RuleViolation("Сопровождение школы уже окончено: «%s».".formatted(support.state().title()));
		}
		return support;
	}

	private School own(YearChange change, String schoolId) {
		var school = this.schools.get(schoolId);
		if (!school.municipalityId().equals(change.municipalityId())) {
			throw new RuleViolation("Школа другого муниципалитета: выберите школу из списка.");
		}
		return school;
	}

	/**
	 * What happens to a school happens at once: nothing of it is left to be carried out.
	 */
	private void decide(YearChange change, Paper paper, String summary) {
		this.changes.decide(change, paper, summary, this.changes.today(change));
		this.changes.finish(change.id());
	}

}
