package org.vekha.process.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.vekha.cycle.ScheduledStep;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.identification.Identification;
import org.vekha.identification.Identifications;
import org.vekha.identification.ResultHistories;
import org.vekha.process.model.Written;
import org.vekha.process.overview.SchoolInstances.Running;
import org.vekha.process.overview.SchoolSheet.ReportLine;
import org.vekha.process.overview.SchoolSheet.StatusLine;
import org.vekha.process.overview.SchoolSheet.StepLine;
import org.vekha.reporting.QuarterlyReport;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.roadmap.ActivityState;
import org.vekha.school.School;
import org.vekha.school.SchoolStatus;
import org.vekha.school.Schools;
import org.vekha.school.TravelBreak;
import org.vekha.school.TravelBreaks;
import org.vekha.shared.NotFound;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings together all that is known of a school, some queries for each kind of it.
 */
@Component
class SchoolSheets {

	/** What else an address may hold is not even looked for. */
	private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,64}");

	private final Schools schools;

	private final TravelBreaks breaks;

	private final SchoolSupports supports;

	private final Identifications identifications;

	private final ResultHistories results;

	private final SchoolProgrammes programmes;

	private final QuarterlyReports reports;

	private final SchoolPapers papers;

	private final SchoolPeople people;

	private final SchoolInstances instances;

	SchoolSheets(Schools schools, TravelBreaks breaks, SchoolSupports supports, Identifications identifications,
			ResultHistories results, SchoolProgrammes programmes, QuarterlyReports reports, SchoolPapers papers,
			SchoolPeople people, SchoolInstances instances) {
		this.schools = schools;
		this.breaks = breaks;
		this.supports = supports;
		this.identifications = identifications;
		this.results = results;
		this.programmes = programmes;
		this.reports = reports;
		this.papers = papers;
		this.people = people;
		this.instances = instances;
	}

	/**
	 * The school, if it is one of the municipality's.
	 * @throws NotFound otherwise
	 */
	@Transactional(readOnly = true)
	public School school(OverviewScope scope, String id) {
		return Optional.ofNullable(id)
			.filter(asked -> ID.matcher(asked).matches())
			.flatMap(this.schools::find)
			.filter(school -> school.municipalityId().equals(scope.municipality().id()))
			.orElseThrow(() -> new NotFound("Школа не найдена в этом муниципалитете. Выберите её из списка."));
	}

	/**
	 * All that is shown of the school.
	 * @throws NotFound if it is none of the municipality's
	 */
	@Transactional(readOnly = true)
	public SchoolSheet of(OverviewScope scope, String schoolId) {
		var school = school(scope, schoolId);
		var year = SchoolDirectory.schoolYear(scope);
		var statuses = this.schools.statusesOf(schoolId);
		var support = this.supports.of(schoolId, year)
			.filter(found -> found.municipalityId().equals(school.municipalityId()));
		var running = this.instances.of(school.municipalityId(), schoolId);
		var papers = this.papers.of(scope, schoolId);
		var today = scope.today();
		return new SchoolSheet(school.id(), school.name(), school.shortName(), facts(school), year.toString(),
				support.map(SchoolSheets::state).orElse(null),
				this.identifications.ofSchool(schoolId, year).map(Identification::explanation).orElse(null),
				statuses.stream().map(SchoolSheets::line).toList(),
				SchoolResults.of(this.results.of(school, year, statuses)),
				support.map(this.programmes::profile).orElse(null),
				support.map(with -> this.programmes.programme(with, today)).orElse(null),
				support.map(with -> SchoolProgrammes.agreements(with, today)).orElse(List.of()),
				support.map(with -> steps(with, today)).orElse(List.of()),
				support.map(with -> reports(with, today, running)).orElse(List.of()), papers.lines(), papers.more(),
				this.people.of(school, support), running.stream().map(Running::line).distinct().toList());
	}

	private List<String> facts(School school) {
		var facts = new ArrayList<String>();
		Optional.ofNullable(school.pupils()).ifPresent(pupils -> facts.add("Обучающихся: %d".formatted(pupils)));
		Optional.ofNullable(school.code()).ifPresent(code -> facts.add("Логин в федеральных таблицах: " + code));
		school.mergedInto()
			.map(this.schools::get)
			.ifPresent(other -> facts.add("Присоединена к школе: " + other.shortName()));
		this.schools.namesOf(school.id())
			.forEach(former -> facts.add("До %s называлась: %s".formatted(Written.day(former.until()), former.name())));
		this.breaks.of(List.of(school.id()))
			.stream()
			.map(TravelBreak::label)
			.forEach(label -> facts.add("Нет выезда: " + label));
		return facts;
	}

	private static String state(SchoolSupport support) {
		var state = support.state().title();
		if (support.endReason() != null) {
			return "%s, %s: %s".formatted(state, Written.day(support.endedOn()), support.endReason());
		}
		return (support.recommendation() != null)
				? "%s, %s: %s. %s".formatted(state, Written.day(support.endedOn()), support.recommendation().title(),
						support.outcome())
				: (support.variantTitle() != null) ? "%s. %s".formatted(state, support.variantTitle()) : state;
	}

	private static StatusLine line(SchoolStatus status) {
		return new StatusLine(status.schoolYear().toString(), status.kind().title(), status.basis(),
				Written.day(status.since()), (status.until() != null) ? Written.day(status.until()) : null);
	}

	private List<StepLine> steps(SchoolSupport support, LocalDate today) {
		return this.supports.steps(support.id())
			.stream()
			.sorted(Comparator.comparing(ScheduledStep::step))
			.map(step -> line(step, today))
			.toList();
	}

	private static StepLine line(ScheduledStep step, LocalDate today) {
		var late = !step.state().isFinal() && step.state() != ActivityState.PAUSED && step.due() != null
				&& step.due().isBefore(today);
		return new StepLine(step.step().title(), Written.day(step.due()), step.state().title(),
				(step.doneOn() != null) ? Written.day(step.doneOn()) : null,
				late ? ChronoUnit.DAYS.between(step.due(), today) : 0);
	}

	private List<ReportLine> reports(SchoolSupport support, LocalDate today, List<Running> running) {
		var instances = running.stream()
			.filter(each -> each.matter() != null)
			.collect(Collectors.toMap(Running::matter, each -> each.line().id(), (first, second) -> first));
		return this.reports.ofSupport(support.id()).stream().map(report -> line(report, today, instances)).toList();
	}

	private static ReportLine line(QuarterlyReport report, LocalDate today, Map<UUID, String> instances) {
		return new ReportLine(report.period().title(), Written.day(report.dueOn()), report.state().title(),
				report.state().isToBeWritten() && report.dueOn().isBefore(today),
				(report.submittedOn() != null) ? Written.day(report.submittedOn()) : null,
				report.answered().isEmpty() ? null
						: "%d из %d".formatted(report.answered().size(), report.lines().size()),
				report.remark(), instances.get(report.id()));
	}

}
