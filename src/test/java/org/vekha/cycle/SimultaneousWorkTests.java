package org.vekha.cycle;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.municipality.Municipalities;
import org.vekha.process.Jobs;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.Evidence;
import org.vekha.roadmap.PartOutcome;
import org.vekha.roadmap.PartReport;
import org.vekha.roadmap.RoadmapDraft;
import org.vekha.roadmap.Roadmaps;
import org.vekha.roadmap.YurgaRoadmap;
import org.vekha.school.Schools;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Several people and jobs work on the same year, step and activity at the same time: no
 * change is lost, and nobody's act fails because of another's.
 */
@VekhaTest
class SimultaneousWorkTests {

	private static final int SCHOOLS = 24;

	private static final LocalDate TODAY = LocalDate.of(2020, 11, 27);

	private static final AtomicInteger COUNT = new AtomicInteger();

	private final String municipalityId = "busy%d".formatted(COUNT.incrementAndGet());

	@Autowired
	private Municipalities municipalities;

	@Autowired
	private Schools schools;

	@Autowired
	private Roadmaps roadmaps;

	@Autowired
	private ActivityParts parts;

	@Autowired
	private MunicipalYears years;

	@Autowired
	private SchoolSupports supports;

	@BeforeEach
	void municipalityWithSchoolsAndRoadmap() {
		Jobs.setClock(TODAY);
		this.municipalities.register(this.municipalityId, "Район", "Район", ZoneId.of("Asia/Novokuznetsk"), 1, SCHOOLS);
		schoolIds().forEach(id -> this.schools.register(id, this.municipalityId, id, id, null, null));
		var printed = YurgaRoadmap.printed();
		this.roadmaps.store(new RoadmapDraft(this.municipalityId, printed.schoolYear(), printed.kind(), printed.title(),
				printed.period(), null, null, printed.rows()));
	}

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void opensAYearOnce() throws InterruptedException {
		var opened = allAtOnce(Stream.generate(() -> (Callable<Object>) this::open).limit(4));
		assertThat(opened).filteredOn(future -> failure(future) == null).hasSize(1);
		assertThat(opened).extracting(SimultaneousWorkTests::failure)
			.filteredOn(failure -> failure != null)
			.allSatisfy(failure -> assertThat(failure).isInstanceOf(RuleViolation.class)
				.hasMessage("Учебный год 2020/2021 уже открыт для муниципалитета «Район»: "
						+ "второй раз открыть его нельзя."));
	}

	@Test
	void refusesNoSchoolWhereAllTakeTheSameStep() throws InterruptedException {
		var yearId = underWay();
		var minutes = new InterviewMinutes(TODAY, "Директор", "Не хватает учителей", null);
		var done = allAtOnce(this.years.supportIds(yearId).stream().flatMap(id -> Stream.of(act(() -> {
			this.supports.recordInterview(id, minutes);
			this.supports.stepDone(id, CycleStep.SELF_ASSESSMENT, TODAY);
		}), act(() -> this.supports.recordContract(id, new Contract("3", TODAY, "Наставничество"))))));
		assertThat(done).allMatch(future -> failure(future) == null);
		assertThat(this.supports.of(yearId)).hasSize(SCHOOLS - 1)
			.allMatch(support -> support.interview().isPresent() && support.contract().isPresent());
		assertThat(row(yearId, 5).state()).isEqualTo(ActivityState.DONE);
		assertThat(row(yearId, 8).state()).isEqualTo(ActivityState.DONE);
		assertThat(row(yearId, 9).state()).isNotEqualTo(ActivityState.DONE);
	}

	@Test
	void waitsForTheLastSchoolOfAStep() {
		var yearId = underWay();
		var ids = this.years.supportIds(yearId);
		ids.subList(1, ids.size()).forEach(id -> this.supports.stepDone(id, CycleStep.SELF_ASSESSMENT, TODAY));
		assertThat(row(yearId, 8).state()).isEqualTo(ActivityState.IN_PROGRESS);
		this.supports.leave(ids.get(0), "Результаты выросли", TODAY);
		assertThat(row(yearId, 8).state()).isEqualTo(ActivityState.DONE);
	}

	@Test
	void letsAnActivityFollowAllItsParts() throws InterruptedException {
		var seminars = row(underWay(), 18);
		var report = new PartReport(PartOutcome.NOT_DONE, null, "Карантин", Evidence.none(), null);
		var ids = this.roadmaps.planParts(seminars.id(), List.of());
		assertThat(ids).hasSize(3);
		var reported = allAtOnce(ids.stream().map(id -> act(() -> this.parts.report(id, report, "methodist"))));
		assertThat(reported).allMatch(future -> failure(future) == null);
		assertThat(this.roadmaps.activity(seminars.id()).state()).isEqualTo(ActivityState.NOT_DONE);
	}

	@Test
	void leavesAListThatNamesAnUnknownSchoolUnconfirmed() {
		var yearId = open().id();
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.years.confirmList(yearId, List.of(schoolIds().get(0), "nowhere-1"), List.of(), null,
					null, TODAY))
			.withMessage("Школа не найдена: «nowhere-1».");
		assertThat(this.years.get(yearId).state()).isEqualTo(YearState.OPENED);
		assertThat(this.schools.statusesOf(schoolIds().get(0))).isEmpty();
	}

	private MunicipalYear open() {
		return this.years.open(this.municipalityId, YurgaRoadmap.YEAR, ApprovalMode.HEAD, TODAY);
	}

	/** All schools but the last are supported; the last helps them. */
	private UUID underWay() {
		var year = open();
		var listed = schoolIds().subList(0, SCHOOLS - 1);
		this.years.confirmList(year.id(), listed, List.of(), null, null, TODAY);
		var partner = schoolIds().get(SCHOOLS - 1);
		this.years.appoint(year.id(), new Appointments(List.of("methodist"), null, null,
				listed.stream().map(id -> new SchoolAppointment(id, "curator", partner)).toList(), List.of("expert")));
		this.roadmaps.approve(year.roadmapId(), "512", YurgaRoadmap.ORDER_DATE);
		var earlier = this.years.earlierRows(year.id())
			.stream()
			.map(row -> new EarlierRow(row.id(), true, null))
			.toList();
		Map<CycleStep, LocalDate> dates = this.years.proposeSchedule(year.id());
		this.years.confirmSchedule(year.id(), dates, List.of(), earlier);
		return year.id();
	}

	private Activity row(UUID yearId, int number) {
		return this.roadmaps.activities(this.years.get(yearId).roadmapId()).get(number - 1);
	}

	private List<String> schoolIds() {
		return IntStream.rangeClosed(1, SCHOOLS).mapToObj(number -> this.municipalityId + "-" + number).toList();
	}

	private static List<Future<Object>> allAtOnce(Stream<Callable<Object>> acts) throws InterruptedException {
		var threads = Executors.newFixedThreadPool(4);
		try {
			return threads.invokeAll(acts.toList());
		}
		finally {
			threads.shutdown();
		}
	}

	private static Callable<Object> act(Runnable act) {
		return Executors.callable(act);
	}

	private static Throwable failure(Future<Object> future) {
		try {
			future.get();
			return null;
		}
		catch (ExecutionException ex) {
			return ex.getCause();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
