package org.vekha.process.school;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RuntimeService;
import org.vekha.access.Role;
import org.vekha.assessment.AssessmentResults;
import org.vekha.assessment.Procedure;
import org.vekha.assessment.ProcedureKind;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.SchoolSupports;
import org.vekha.cycle.SupportVariants;
import org.vekha.cycle.Track;
import org.vekha.cycle.Variant;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.Period;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.process.RunningYears;
import org.vekha.process.access.Participants;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Keys;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.risk.RiskCatalogue;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Circle;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.Mode;
import org.vekha.roadmap.Responsibility;
import org.vekha.roadmap.RoadmapRow;

import org.springframework.stereotype.Component;

/**
 * Starts the tracks of schools, each in a district of its own whose year is under way.
 * The road map has a row for every step of a school and three rows that run all year: for
 * all schools, for another school only, and for no school.
 */
@Component
class SchoolTracks {

	static final String ROW_OF_ALL_SCHOOLS = "п. 21 Неделя открытых уроков";

	private static final Period YEAR = new Period(Districts.YEAR.firstDay(), Districts.YEAR.lastDay());

	private final Districts districts;

	private final RunningYears runningYears;

	private final MunicipalYears years;

	private final SchoolSupports supports;

	private final SupportVariants variants;

	private final AssessmentResults results;

	private final RiskCatalogue catalogue;

	private final QuarterlyReports reports;

	private final RuntimeService runtime;

	private final Keys keys;

	private final Participants participants;

	private final Jobs jobs;

	SchoolTracks(Districts districts, RunningYears runningYears, MunicipalYears years, SchoolSupports supports,
			SupportVariants variants, AssessmentResults results, RiskCatalogue catalogue, QuarterlyReports reports,
			RuntimeService runtime, Keys keys, Participants participants, Jobs jobs) {
		this.districts = districts;
		this.runningYears = runningYears;
		this.years = years;
		this.supports = supports;
		this.variants = variants;
		this.results = results;
		this.catalogue = catalogue;
		this.reports = reports;
		this.runtime = runtime;
		this.keys = keys;
		this.participants = participants;
		this.jobs = jobs;
	}

	/** The track of the only supported school of a district; it has a partner. */
	SchoolTrack start() {
		return start(1).get(0);
	}

	/** The tracks of several schools of one district. */
	List<SchoolTrack> start(int howMany) {
		var district = open(howMany);
		var year = this.runningYears.start(district);
		return IntStream.rangeClosed(1, howMany)
			.mapToObj(number -> begin(district, year, number, supportOf(year, district.school(number))))
			.toList();
	}

	/** The track of a school whose year does without some steps. */
	SchoolTrack start(Track track) {
		var district = this.districts.open(1, allYear("21", "Неделя открытых уроков", Body.SCHOOL));
		var year = this.runningYears.start(district, track);
		return begin(district, year, 1, supportOf(year, district.school(1)));
	}

	/** The track of a school whose programme three experts review. */
	SchoolTrack startWithThreeExperts() {
		var district = open(1);
		var experts = List.of(district.user(Role.EXPERT), district.expert2(), this.districts.thirdExpert(district));
		var year = this.runningYears.start(district, Track.full(), List.of(), List.of(), experts);
		return begin(district, year, 1, supportOf(year, district.school(1)));
	}

	/** The track of a school at risk beside a listed one. */
	SchoolTrack startAtRisk() {
		var district = open(2);
		var year = this.runningYears.start(district, Track.full(), List.of(district.school(2)));
		return begin(district, year, 2, supportOf(year, district.school(2)));
	}

	/** The track of a school whose variant starts in a later month than the year. */
	SchoolTrack startLater(Month month) {
		var district = open(1);
		this.variants.replace(district.id(),
				List.of(new Variant("network", "Сетевая модель", null, null, List.of(district.school(1)), month)));
		var year = this.runningYears.start(district);
		return begin(district, year, 1, supportOf(year, district.school(1)));
	}

	/** The track of a school that joined in mid-year and has no partner. */
	SchoolTrack startWithoutPartner() {
		var district = open(1);
		var year = this.runningYears.start(district);
		var joined = this.years.join(year.id(), district.partnerSchool(), district.user(Role.CURATOR), null);
		return begin(district, year, 2, joined);
	}

	/** The track of a school that joined in mid-year with a variant. */
	SchoolTrack startJoined(String variant) {
		var district = open(1);
		var year = this.runningYears.start(district);
		var joined = this.years.join(year.id(), district.partnerSchool(), district.user(Role.CURATOR), null, variant);
		return begin(district, year, 2, joined);
	}

	/** The track of the same school in the next year. */
	SchoolTrack startNextYear(SchoolTrack track) {
		var year = this.runningYears.startNext(track.district());
		return begin(track.district(), year, track.number(), supportOf(year, track.district().school(track.number())));
	}

	/** Tells the track what the year's own process tells it when it closes. */
	void closeYear(SchoolTrack track) {
		this.runtime.createMessageCorrelation("YearClosed")
			.tenantId(track.district().id())
			.processInstanceVariableEquals(Ids.SUPPORT, track.supportId().toString())
			.correlateAll();
		this.jobs.fireDue(track.district().id());
	}

	private SchoolTrack begin(District district, MunicipalYear year, int number, UUID supportId) {
		var id = supportId.toString();
		var instance = this.runtime.startProcessInstanceByKey(SchoolSupportProcess.KEY,
				this.keys.of(Ids.SUPPORT, supportId), Map.of(Ids.SUPPORT, id));
		this.jobs.fireDue(district.id());
		return new SchoolTrack(district, number, year, supportId, instance, this.catalogue.of(district.id()),
				this.participants, this.jobs, this.reports);
	}

	private UUID supportOf(MunicipalYear year, String schoolId) {
		return this.supports.of(year.id())
			.stream()
			.filter(support -> support.schoolId().equals(schoolId))
			.findFirst()
			.orElseThrow()
			.id();
	}

	private District open(int howMany) {
		var steps = Arrays.stream(CycleStep.values())
			.filter(step -> step.scope() == CycleStep.Scope.SCHOOL)
			.map(step -> Districts.row(String.valueOf(step.ordinal()), inSeptember(), Body.EDUCATION_DEPARTMENT, step));
		var district = this.districts.open(howMany,
				Stream
					.concat(steps,
							Stream.of(allYear("21", "Неделя открытых уроков", Body.SCHOOL),
									allYear("22", "Занятия в базовой школе", Body.SCHOOL, "another-school"),
									allYear("23", "Консультации для учителей", Body.METHODICAL_ASSOCIATION)))
					.toArray(RoadmapRow[]::new));
		this.results.record(district.school(1), new Procedure(ProcedureKind.VPR, "МА", 5), Districts.YEAR.previous(),
				new BigDecimal("41.7"), new BigDecimal("8.3"), 24);
		return district;
	}

	private static Deadline inSeptember() {
		return Deadline.interval("сентябрь", YEAR.start(), YEAR.start().plusDays(19));
	}

	private static RoadmapRow allYear(String number, String title, Body beside, String... schools) {
		return new RoadmapRow(number, null, title, Deadline.wholePeriod("в течение года", YEAR), "ММЦ",
				List.of(new Responsibility(Body.METHODICAL_CENTRE, Mode.LEAD),
						new Responsibility(beside, Mode.PARTICIPANT)),
				null, null, null, (schools.length > 0) ? Circle.named(List.of(schools)) : Circle.all());
	}

}
