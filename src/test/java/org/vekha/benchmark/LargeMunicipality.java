package org.vekha.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.assessment.AssessmentResults;
import org.vekha.assessment.Procedure;
import org.vekha.assessment.ProcedureKind;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.Period;
import org.vekha.municipality.Municipalities;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.Mode;
import org.vekha.roadmap.Responsibility;
import org.vekha.roadmap.RoadmapDraft;
import org.vekha.roadmap.RoadmapKind;
import org.vekha.roadmap.RoadmapRow;
import org.vekha.roadmap.Roadmaps;
import org.vekha.school.Schools;
import org.vekha.shared.SchoolYear;

import org.springframework.boot.test.context.TestComponent;

/**
 * Makes a municipality as large as is wanted: eight results for each of its schools, and
 * a small road map, one row of which every school reports on for itself.
 */
@TestComponent
class LargeMunicipality {

	static final SchoolYear YEAR = SchoolYear.of("2026/2027");

	static final String PASSWORD = "Vekha-benchmark-1!";

	static final int CURATORS = 4;

	private static final List<Procedure> PROCEDURES = List.of(new Procedure(ProcedureKind.OGE, "МА", 9),
			new Procedure(ProcedureKind.OGE, "РУ", 9), new Procedure(ProcedureKind.VPR, "МА", 5),
			new Procedure(ProcedureKind.VPR, "РУ", 5));

	private static final List<SchoolYear> ASSESSED = List.of(SchoolYear.of("2024/2025"), SchoolYear.of("2025/2026"));

	private final Municipalities municipalities;

	private final Schools schools;

	private final AssessmentResults results;

	private final Roadmaps roadmaps;

	private final Accounts accounts;

	LargeMunicipality(Municipalities municipalities, Schools schools, AssessmentResults results, Roadmaps roadmaps,
			Accounts accounts) {
		this.municipalities = municipalities;
		this.schools = schools;
		this.results = results;
		this.roadmaps = roadmaps;
		this.accounts = accounts;
	}

	/**
	 * Stores the municipality.
	 * @return its id, with which the names of its users end
	 */
	String register(int schoolCount) {
		var id = "large" + schoolCount;
		this.municipalities.register(id, "Округ " + schoolCount, "Округ " + schoolCount, ZoneId.of("Asia/Novokuznetsk"),
				2, schoolCount + 1);
		this.accounts.registerMunicipality(id, "Округ " + schoolCount);
		user(id, "coordinator", Role.COORDINATOR);
		user(id, "head", Role.HEAD);
		user(id, "methodist", Role.METHODIST);
		user(id, "expert1", Role.EXPERT);
		user(id, "expert2", Role.EXPERT);
		IntStream.rangeClosed(1, CURATORS).forEach(number -> user(id, "curator" + number, Role.CURATOR));
		IntStream.rangeClosed(1, schoolCount + 1).forEach(number -> school(id, number));
		this.roadmaps.store(new RoadmapDraft(id, YEAR, RoadmapKind.MUNICIPAL, "План работы со школами",
				new Period(YEAR.firstDay(), YEAR.lastDay()), null, null, rows()));
		return id;
	}

	static String schoolId(String municipality, int number) {
		return "%s-%d".formatted(municipality, number);
	}

	private void school(String id, int number) {
		var school = this.schools.register(schoolId(id, number), id, "Школа № %d".formatted(number),
				"СОШ № %d".formatted(number), null, 300);
		this.accounts.registerGroup(school.group(), school.shortName());
		// Named by its group, whose only member it is
		user(id, school.group(), Role.SCHOOL);
		this.accounts.join("%s.%s".formatted(school.group(), id), school.group());
		for (var year : ASSESSED) {
			PROCEDURES.forEach(procedure -> this.results.record(school.id(), procedure, year,
					percent(number, PROCEDURES.indexOf(procedure)), new BigDecimal("10"), 40));
		}
	}

	/** Some figure or other between 0 and 60 %. */
	private static BigDecimal percent(int school, int procedure) {
		return BigDecimal.valueOf((school * 37 + procedure * 151) % 600, 1);
	}

	private void user(String id, String name, Role role) {
		var login = "%s.%s".formatted(name, id);
		this.accounts.registerUser(login, name, PASSWORD);
		this.accounts.join(login, role);
		this.accounts.admit(login, id);
	}

	private static List<RoadmapRow> rows() {
		var led = List.of(new Responsibility(Body.METHODICAL_CENTRE, Mode.LEAD));
		var shared = List.of(new Responsibility(Body.METHODICAL_CENTRE, Mode.LEAD),
				new Responsibility(Body.SCHOOL, Mode.SEPARATE));
		var autumn = Deadline.interval("октябрь – ноябрь", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 30));
		var wholeYear = Deadline.wholePeriod("в течение года", new Period(YEAR.firstDay(), YEAR.lastDay()));
		return List.of(row("1", "Семинары для учителей", autumn, led, null),
				row("2", "Открытые уроки", autumn, shared, null), row("3", "Консультации", wholeYear, led, null),
				row("4", "Собеседования с управленческими командами", autumn, led, CycleStep.INTERVIEW),
				row("5", "Разработка программ", autumn, led, CycleStep.PROGRAMME));
	}

	private static RoadmapRow row(String number, String title, Deadline deadline, List<Responsibility> bodies,
			CycleStep step) {
		return new RoadmapRow(number, null, title, deadline, bodies.get(0).body().title(), bodies, null, null, step,
				null);
	}

}
