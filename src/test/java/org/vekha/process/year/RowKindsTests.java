package org.vekha.process.year;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.cycle.ApprovalMode;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.DeadlineKind;
import org.vekha.deadline.DeadlineReader;
import org.vekha.deadline.Period;
import org.vekha.process.Districts;
import org.vekha.process.Leftovers;
import org.vekha.process.form.OpenForm;
import org.vekha.process.year.SmallYears.SmallYear;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.reporting.ReportLine;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityPart;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Circle;
import org.vekha.roadmap.Mode;
import org.vekha.roadmap.Reporter;
import org.vekha.roadmap.Responsibility;
import org.vekha.roadmap.RoadmapRow;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A road map with a row of each kind of deadline for each of those who can lead, taken
 * through its year: who is asked how often, and how the row ends.
 */
@VekhaTest
class RowKindsTests {

	private static final LocalDate[] DAYS = { LocalDate.of(2027, 2, 15), LocalDate.of(2027, 6, 11),
			LocalDate.of(2027, 6, 16), LocalDate.of(2027, 8, 20) };

	private static final Map<DeadlineKind, Deadline> DEADLINES = Stream
		.of(Deadline.interval("февраль", LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28)),
				Deadline.dates("ноябрь, февраль", month(2026, 11), month(2027, 2)),
				DeadlineReader.usual(new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31)))
					.read("ежемесячно"),
				Deadline.wholePeriod("в течение года", new Period(Districts.YEAR.firstDay(), Districts.YEAR.lastDay())),
				Deadline.event("по графику", null), Deadline.unclear("202-2021", "Год не читается."))
		.collect(Collectors.toMap(Deadline::kind, Function.identity()));

	/** How often each reporter is asked. */
	private static final Map<DeadlineKind, Integer> TIMES = Map.of(DeadlineKind.INTERVAL, 1, DeadlineKind.DATES, 2,
			DeadlineKind.RECURRING, 3, DeadlineKind.WHOLE_PERIOD, 1, DeadlineKind.EVENT, 1, DeadlineKind.UNCLEAR, 1);

	/** Who leads; the last has a part of the schools beside it. */
	private static final List<String> LEADS = Stream
		.concat(Arrays.stream(Body.values()).map(Body::name), Stream.of("METHODICAL_CENTRE+"))
		.toList();

	@Autowired
	private SmallYears smallYears;

	@Autowired
	private ActivityParts parts;

	@Autowired
	private QuarterlyReports reports;

	@Autowired
	private IdentityService identities;

	@Autowired
	private Leftovers leftovers;

	private SmallYear small;

	@BeforeEach
	void nobodyLogsInForTheMethodicalAssociation() {
		var rows = LEADS.stream().flatMap(lead -> DEADLINES.values().stream().map(deadline -> row(lead, deadline)));
		this.small = this.smallYears.prepare(rows.toArray(RoadmapRow[]::new));
		this.identities.deleteMembership(user(Role.METHODICAL_ASSOCIATION), Role.METHODICAL_ASSOCIATION.group());
	}

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void everyRowEndsDoneAndEachReporterIsAskedAsOftenAsTheRowIsDue() {
		this.small.begin(ApprovalMode.HEAD);
		this.small.staff().everything(DAYS);
		assertThat(this.small.rows()).hasSize(LEADS.size() * DEADLINES.size()).allSatisfy(row -> {
			assertThat(row.state()).as(row.number()).isEqualTo(ActivityState.DONE);
			assertThat(this.parts.of(row.id())).as(row.number())
				.allMatch(part -> part.state() == ActivityState.DONE)
				.extracting(ActivityPart::reporter)
				.containsExactlyInAnyOrderElementsOf(expected(row));
		});
		assertThat(this.small.rows()).filteredOn(row -> kind(row) == DeadlineKind.WHOLE_PERIOD)
			.allSatisfy(row -> assertThat(inLastReports().get(row.id())).as(row.number())
				.containsExactlyInAnyOrderElementsOf(expected(row)));
		// The methodist for a body without login, the coordinator for somebody outside
		assertThat(reporterOf(Body.METHODICAL_ASSOCIATION)).isEqualTo(user(Role.METHODIST));
		assertThat(reporterOf(Body.EXTERNAL)).isEqualTo(user(Role.COORDINATOR));
		assertThat(reporterOf(Body.PARTNER)).isEqualTo(user(Role.PARTNER));
		assertThat(this.leftovers.of(this.small.district().id(), "")).isEmpty();
	}

	/** Who has each row in the report of the last period. */
	private Map<UUID, List<Reporter>> inLastReports() {
		return this.reports.of(this.small.year().id())
			.stream()
			.filter(report -> report.period().last())
			.flatMap(report -> report.lines()
				.stream()
				.map(ReportLine::lineId)
				.map(line -> Map.entry(line, report.reporter())))
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	@Test
	void whatNobodyDidIsDecidedOnOnceAndClosed() {
		leaveUndone("close");
		assertThat(this.small.rows()).allSatisfy(row -> assertThat(row.state()).as(row.number())
			.isEqualTo(neverBegins(row) ? ActivityState.DROPPED : ActivityState.NOT_DONE));
		assertThat(this.leftovers.of(this.small.district().id(), "")).isEmpty();
	}

	@Test
	void whatNobodyDidIsCarriedOverWhereItIsSoDecided() {
		leaveUndone("carry");
		assertThat(this.small.rows())
			.allSatisfy(row -> assertThat(row.state()).as(row.number()).isEqualTo(ActivityState.CARRIED_OVER));
		assertThat(this.small.nextRows()).filteredOn(row -> row.content().carried())
			.hasSize(LEADS.size() * DEADLINES.size());
	}

	private void leaveUndone(String decision) {
		this.small.begin(ApprovalMode.HEAD);
		this.small.staff().answering("Task_DecideUnfinished", form -> decide(form, decision));
		for (var day : DAYS) {
			this.small.staff()
				.everythingBut(day, "Task_ReportActivity", "Task_SubmitReport", "Task_OpenActivity",
						"Task_ClarifyDeadline");
		}
	}

	private static Map<String, Object> decide(OpenForm form, String decision) {
		assertThat(form.table("items")).extracting(item -> item.get("label")).doesNotHaveDuplicates();
		return Map.of("items", form.rows("items", Map.of("decision", decision, "reason", "Решено на совещании")));
	}

	private List<Reporter> expected(Activity row) {
		var lead = row.number().substring(row.number().indexOf(' ') + 1);
		var schools = this.small.district().supported().stream().map(Reporter::school);
		var once = switch (lead) {
			case "SCHOOL" -> schools.toList();
			case "EXTERNAL" -> List.of(Reporter.of(Body.EDUCATION_DEPARTMENT));
			case "METHODICAL_CENTRE+" ->
				Stream.concat(Stream.of(Reporter.of(Body.METHODICAL_CENTRE)), schools).toList();
			default -> List.of(Reporter.of(Body.valueOf(lead)));
		};
		return Stream.generate(once::stream).limit(TIMES.get(kind(row))).flatMap(Function.identity()).toList();
	}

	private String reporterOf(Body lead) {
		var row = this.small.rows()
			.stream()
			.filter(each -> each.number().equals(DeadlineKind.INTERVAL + " " + lead))
			.findFirst()
			.orElseThrow();
		return this.parts.of(row.id()).get(0).reportedBy();
	}

	private String user(Role role) {
		return this.small.district().user(role);
	}

	private static boolean neverBegins(Activity row) {
		return kind(row) == DeadlineKind.EVENT || kind(row) == DeadlineKind.UNCLEAR;
	}

	private static DeadlineKind kind(Activity row) {
		return DeadlineKind.valueOf(row.number().substring(0, row.number().indexOf(' ')));
	}

	private static RoadmapRow row(String lead, Deadline deadline) {
		var body = Body.valueOf(lead.replace("+", ""));
		return new RoadmapRow(deadline.kind() + " " + lead, null, "Мероприятие", deadline, body.title(),
				List.of(new Responsibility(body, Mode.LEAD)), null, lead.endsWith("+") ? "Участие школы" : null, null,
				Circle.listed());
	}

	private static Period month(int year, int month) {
		var first = LocalDate.of(year, month, 1);
		return new Period(first, first.plusMonths(1).minusDays(1));
	}

}
