package org.vekha.process.matter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.vekha.access.Accounts;
import org.vekha.access.Person;
import org.vekha.access.Role;
import org.vekha.cycle.SchoolStep;
import org.vekha.cycle.SchoolSteps;
import org.vekha.cycle.SchoolSupport;
import org.vekha.process.matter.SchoolCard.Contact;
import org.vekha.process.matter.SchoolCard.Late;
import org.vekha.process.matter.SchoolCard.Step;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;
import org.vekha.school.School;
import org.vekha.school.Schools;
import org.vekha.school.TravelBreaks;

import org.springframework.stereotype.Component;

/**
 * Where a school is in its year, what it is late with, and who can be asked.
 */
@Component
class SchoolWay {

	/** Of a group, as many as somebody would call. */
	private static final int MOST_OF_GROUP = 3;

	private final SchoolSteps steps;

	private final QuarterlyReports reports;

	private final TravelBreaks travel;

	private final Schools schools;

	private final Accounts accounts;

	SchoolWay(SchoolSteps steps, QuarterlyReports reports, TravelBreaks travel, Schools schools, Accounts accounts) {
		this.steps = steps;
		this.reports = reports;
		this.travel = travel;
		this.schools = schools;
		this.accounts = accounts;
	}

	/** The steps that the school takes, in the order of the cycle. */
	List<Step> steps(SchoolSupport support) {
		var taken = taken(support);
		var current = taken.stream()
			.filter(SchoolWay::begun)
			.findFirst()
			.or(() -> taken.stream().filter(step -> !step.state().isFinal()).findFirst());
		return taken.stream()
			.map(step -> new Step(step.step().title(), step.due(), step.state().title(), step.state().isFinal(),
					current.filter(step::equals).isPresent()))
			.toList();
	}

	/** What should have been done by then. */
	List<Late> late(SchoolSupport support, LocalDate today) {
		var late = new ArrayList<Late>();
		taken(support).stream()
			.filter(step -> step.state().waits() && step.step() != CycleStep.REPORTS && step.due() != null)
			.filter(step -> lateAfter(support, step).isBefore(today))
			.forEach(step -> late.add(late(step.step().title(), step.due(), today)));
		this.reports.turnsOf(support.id())
			.stream()
			.filter(report -> report.state().isToBeWritten() && report.dueOn().isBefore(today))
			.forEach(report -> late.add(late("Отчёт: " + report.title(), report.dueOn(), today)));
		return late;
	}

	/** Nobody gets to some schools for weeks. */
	private LocalDate lateAfter(SchoolSupport support, SchoolStep step) {
		return (step.step() == CycleStep.INTERVIEW) ? this.travel.lateAfter(support.schoolId(), step.due())
				: step.due();
	}

	/** Whom the reader can ask about the school. */
	List<Contact> people(School school, Optional<SchoolSupport> support, Reader reader) {
		var people = new ArrayList<Contact>();
		support.map(SchoolSupport::curator)
			.ifPresent(curator -> people.add(contact("Куратор", curator, this.accounts.nameOf(curator))));
		if (reader == Reader.SCHOOL) {
			this.accounts.staff(school.municipalityId(), Role.COORDINATOR)
				.stream()
				.limit(MOST_OF_GROUP)
				.map(person -> contact("Координатор", person))
				.forEach(people::add);
			return people;
		}
		var members = this.accounts.members(school.group()).stream().sorted().limit(MOST_OF_GROUP).toList();
		people.addAll(named("Школа", members));
		support.flatMap(SchoolSupport::partnerSchoolId)
			.map(this.schools::get)
			.ifPresent(partner -> people.add(new Contact("Школа-партнёр", partner.shortName(), null)));
		return people;
	}

	private List<Contact> named(String role, Collection<String> users) {
		var names = this.accounts.namesOf(users);
		return users.stream().map(user -> contact(role, user, names.getOrDefault(user, user))).toList();
	}

	private Contact contact(String role, Person person) {
		return contact(role, person.userId(), person.name());
	}

	private Contact contact(String role, String user, String name) {
		return new Contact(role, name, this.accounts.emailOf(user).orElse(null));
	}

	private List<SchoolStep> taken(SchoolSupport support) {
		return this.steps.ofSupport(support.id()).stream().sorted(Comparator.comparing(SchoolStep::step)).toList();
	}

	private static boolean begun(SchoolStep step) {
		return !step.state().isFinal() && step.state() != ActivityState.NOT_DUE;
	}

	private static Late late(String title, LocalDate due, LocalDate today) {
		return new Late(title, due, ChronoUnit.DAYS.between(due, today));
	}

}
