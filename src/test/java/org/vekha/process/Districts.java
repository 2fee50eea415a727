package org.vekha.process;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.vekha.access.Accounts;
import org.vekha.access.Role;
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

import org.springframework.stereotype.Component;

/**
 * Makes small municipalities: one for each test, so that tests on the one database never
 * meet.
 */
@Component
public class Districts {

	public static final SchoolYear YEAR = SchoolYear.of("2026/2027");

	private static final AtomicInteger COUNT = new AtomicInteger();

	public static final String PASSWORD = "Vekha-test-1!";

	private final Municipalities municipalities;

	private final Schools schools;

	private final Roadmaps roadmaps;

	private final Accounts accounts;

	Districts(Municipalities municipalities, Schools schools, Roadmaps roadmaps, Accounts accounts) {
		this.municipalities = municipalities;
		this.schools = schools;
		this.roadmaps = roadmaps;
		this.accounts = accounts;
	}

	/**
	 * A municipality with schools, a user for each role and each school, and a road map.
	 * @param howManySchools supported schools; one more is there to be a partner
	 */
	public District open(int howManySchools, RoadmapRow... rows) {
		var id = "district%d".formatted(COUNT.incrementAndGet());
		this.municipalities.register(id, "Район " + id, "Район " + id, ZoneId.of("Asia/Novokuznetsk"), 2,
				howManySchools + 1);
		this.accounts.registerMunicipality(id, "Район " + id);
		for (var role : Role.values()) {
			user(id, role.group(), role.group(), role);
		}
		user(id, "expert2", "expert2", Role.EXPERT);
		IntStream.rangeClosed(1, howManySchools + 1).forEach(number -> school(id, number));
		if (rows.length > 0) {
			store(id, new Period(YEAR.firstDay(), YEAR.lastDay()), rows);
		}
		return new District(id, howManySchools);
	}

	/** Gives the municipality a road map, which may be for several years. */
	public void store(String id, Period plan, RoadmapRow... rows) {
		this.roadmaps.store(new RoadmapDraft(id, YEAR, RoadmapKind.MUNICIPAL, "План работы со школами", plan, null,
				null, List.of(rows)));
	}

	/** Has each programme reviewed by three experts, of whom one is new. */
	public String thirdExpert(District district) {
		this.municipalities.register(district.id(), "Район " + district.id(), "Район " + district.id(),
				ZoneId.of("Asia/Novokuznetsk"), 3, district.schools() + 1);
		user(district.id(), "expert3", "expert3", Role.EXPERT);
		return "expert3." + district.id();
	}

	private void school(String id, int number) {
		var school = this.schools.register("%s-%d".formatted(id, number), id, "Школа № %d".formatted(number),
				"СОШ № %d".formatted(number), null, 300);
		this.accounts.registerGroup(school.group(), school.shortName());
		user(id, "school%d".formatted(number), school.shortName(), Role.SCHOOL);
		this.accounts.join("school%d.%s".formatted(number, id), school.group());
	}

	private void user(String id, String name, String title, Role role) {
		var login = "%s.%s".formatted(name, id);
		this.accounts.registerUser(login, title, PASSWORD);
		this.accounts.join(login, role);
		this.accounts.admit(login, id);
	}

	/** A row whose work is dated. */
	public static RoadmapRow row(String number, LocalDate start, LocalDate end, Body lead) {
		return row(number, Deadline.interval("с %s по %s".formatted(start, end), start, end), lead, null);
	}

	public static RoadmapRow row(String number, Deadline deadline, Body lead, CycleStep step) {
		return new RoadmapRow(number, null, "Мероприятие " + number, deadline, lead.title(),
				List.of(new Responsibility(lead, Mode.LEAD)), null, null, step, null);
	}

	/**
	 * One such municipality.
	 *
	 * @param schools how many schools are supported; their numbers start at 1
	 */
	public record District(String id, int schools) {

		public String user(Role role) {
			return "%s.%s".formatted(role.group(), this.id);
		}

		public String expert2() {
			return "expert2." + this.id;
		}

		public String schoolUser(int number) {
			return "school%d.%s".formatted(number, this.id);
		}

		public String school(int number) {
			return "%s-%d".formatted(this.id, number);
		}

		public String partnerSchool() {
			return school(this.schools + 1);
		}

		public List<String> supported() {
			return IntStream.rangeClosed(1, this.schools).mapToObj(this::school).toList();
		}

	}

}
