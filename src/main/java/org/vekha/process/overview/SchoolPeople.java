package org.vekha.process.overview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.vekha.access.Accounts;
import org.vekha.cycle.Contract;
import org.vekha.cycle.SchoolSupport;
import org.vekha.process.model.Written;
import org.vekha.process.overview.SchoolSheet.PersonLine;
import org.vekha.school.School;
import org.vekha.school.Schools;

import org.springframework.stereotype.Component;

/**
 * Who has to do with a school: its own people, and those beside it.
 */
@Component
class SchoolPeople {

	private final Accounts accounts;

	private final Schools schools;

	SchoolPeople(Accounts accounts, Schools schools) {
		this.accounts = accounts;
		this.schools = schools;
	}

	List<PersonLine> of(School school, Optional<SchoolSupport> support) {
		var own = this.accounts.members(school.group());
		var logins = new HashSet<>(own);
		support.ifPresent(with -> {
			logins.add(with.curator());
			logins.addAll(with.experts());
		});
		var names = this.accounts.namesOf(logins);
		var people = new ArrayList<PersonLine>();
		own.stream()
			.sorted()
			.forEach(login -> people.add(new PersonLine("Школа", names.getOrDefault(login, login), login, null)));
		support.ifPresent(with -> {
			people.add(new PersonLine("Куратор", names.getOrDefault(with.curator(), with.curator()), with.curator(),
					null));
			with.experts()
				.forEach(login -> people.add(new PersonLine("Эксперт", names.getOrDefault(login, login), login, null)));
			with.partnerSchoolId().map(this.schools::get).ifPresent(partner -> people.add(partner(partner, with)));
		});
		return people;
	}

	private static PersonLine partner(School partner, SchoolSupport support) {
		var contract = support.contract().map(SchoolPeople::label).orElse("договор ещё не заключён");
		return new PersonLine("Школа-партнёр", "%s (%s)".formatted(partner.shortName(), contract), null, partner.id());
	}

	private static String label(Contract contract) {
		return "договор № %s от %s".formatted(contract.number(), Written.day(contract.date()));
	}

}
