package org.vekha.process.change;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vekha.access.Accounts;
import org.vekha.change.DateMove;
import org.vekha.change.DateMoves;
import org.vekha.change.PersonChange;
import org.vekha.change.PersonChanges;
import org.vekha.change.YearChange;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.school.School;
import org.vekha.school.Schools;

import org.springframework.stereotype.Component;

/**
 * Lists what a change has changed one by one: dates, and who has a school.
 */
@Component
class ChangeLines {

	private final DateMoves moves;

	private final PersonChanges people;

	private final SchoolSupports supports;

	private final Schools schools;

	private final Accounts accounts;

	ChangeLines(DateMoves moves, PersonChanges people, SchoolSupports supports, Schools schools, Accounts accounts) {
		this.moves = moves;
		this.people = people;
		this.supports = supports;
		this.schools = schools;
		this.accounts = accounts;
	}

	/**
	 * A page of them; none for a change of one thing, which its summary tells.
	 * @param page the number of the page, the first is 0
	 */
	List<ChangeLine> of(YearChange change, int page) {
		return switch (change.kind()) {
			case DATES -> dates(this.moves.of(change.id(), page));
			case PEOPLE -> people(this.people.of(change.id(), page));
			case SCHOOLS, PAUSE -> List.of();
		};
	}

	private List<ChangeLine> dates(List<DateMove> moved) {
		var names = names(moved.stream().map(DateMove::schoolId).filter(Objects::nonNull).toList());
		return moved.stream().map(move -> ChangeLine.of(move, names)).toList();
	}

	private List<ChangeLine> people(List<PersonChange> changed) {
		var bySupport = this.supports.all(changed.stream().map(PersonChange::supportId).toList())
			.stream()
			.collect(Collectors.toMap(SchoolSupport::id, SchoolSupport::schoolId));
		var names = names(bySupport.values());
		var logins = changed.stream().flatMap(one -> Stream.of(one.former(), one.successor())).distinct().toList();
		var people = this.accounts.namesOf(logins);
		return changed.stream()
			.map(one -> ChangeLine.of(one, names.get(bySupport.get(one.supportId())), people))
			.toList();
	}

	private Map<String, String> names(Collection<String> schoolIds) {
		return this.schools.get(schoolIds.stream().distinct().toList())
			.stream()
			.collect(Collectors.toMap(School::id, School::shortName));
	}

}
