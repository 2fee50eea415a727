package org.vekha.process.ownschool;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.cycle.SchoolSupports;
import org.vekha.page.Menu;
import org.vekha.page.MenuEntry;
import org.vekha.school.School;
import org.vekha.school.Schools;
import org.vekha.shared.NotFound;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Tells for which schools somebody acts. Nobody else sees or touches anything of theirs
 * here, whoever else may see it elsewhere.
 */
@Component
class OwnSchools {

	private static final MenuEntry ENTRY = new MenuEntry("Наша школа", "/our-school", 1, EnumSet.of(Role.SCHOOL));

	private final SchoolSupports supports;

	private final Schools schools;

	private final Accounts accounts;

	private final Menu menu;

	OwnSchools(SchoolSupports supports, Schools schools, Accounts accounts, Menu menu) {
		this.supports = supports;
		this.schools = schools;
		this.accounts = accounts;
		this.menu = menu;
	}

	@Bean
	static MenuEntry ownSchoolEntry() {
		return ENTRY;
	}

	/**
	 * The user's schools that are supported now, the latest year first.
	 * @throws ResponseStatusException 403 for whoever works at no school
	 */
	List<OwnSchool> of(String userId) {
		this.menu.require(ENTRY, userId);
		var own = this.schools.ofGroups(this.accounts.groupsOf(userId))
			.stream()
			.collect(Collectors.toMap(School::id, Function.identity()));
		return this.supports.goingOn(own.keySet(), this.accounts.municipalitiesOf(userId))
			.stream()
			.map(support -> new OwnSchool(support, own.get(support.schoolId())))
			.sorted(Comparator.comparing((OwnSchool each) -> each.support().schoolYear())
				.reversed()
				.thenComparing(OwnSchool::label))
			.toList();
	}

	/**
	 * One of them.
	 * @throws NotFound if the user does not act for it, or it is not supported now
	 */
	OwnSchool require(UUID supportId, String userId) {
		return of(userId).stream()
			.filter(school -> school.supportId().equals(supportId))
			.findFirst()
			.orElseThrow(() -> new NotFound("Школа не найдена или вы работаете не в ней."));
	}

}
