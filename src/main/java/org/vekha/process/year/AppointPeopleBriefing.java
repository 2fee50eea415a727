package org.vekha.process.year;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.vekha.access.Accounts;
import org.vekha.access.Person;
import org.vekha.access.Role;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.MunicipalYears;
import org.vekha.process.form.Briefing;
import org.vekha.process.form.TaskContext;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Intro;
import org.vekha.process.model.Written;
import org.vekha.school.School;
import org.vekha.school.Schools;

import org.springframework.stereotype.Component;

/**
 * What the coordinator sees when people are appointed: the listed schools, and whom to
 * choose from.
 */
@Component
class AppointPeopleBriefing implements Briefing {

	private final MunicipalYears years;

	private final Schools schools;

	private final Accounts accounts;

	private final Intro intro;

	AppointPeopleBriefing(MunicipalYears years, Schools schools, Accounts accounts, Intro intro) {
		this.years = years;
		this.schools = schools;
		this.accounts = accounts;
		this.intro = intro;
	}

	@Override
	public Map<String, Object> of(TaskContext task) {
		var year = this.years.get(UUID.fromString(task.text(Ids.YEAR)));
		var listed = year.officialList().orElseThrow().listed();
		var curators = this.accounts.staff(year.municipalityId(), Role.CURATOR);
		var onlyCurator = (curators.size() == 1) ? curators.get(0).userId() : null;
		var partners = this.schools.ofMunicipality(year.municipalityId())
			.stream()
			.filter(school -> !listed.contains(school.id()))
			.toList();
		var brief = new HashMap<String, Object>();
		brief.put("intro", this.intro.of(task,
				"**Кто работает со школами в %s году.** Куратор нужен каждой школе, школа-партнёр – по желанию.",
				year.schoolYear()));
		brief.put("curatorOptions", people(curators));
		brief.put("partnerOptions", Written.options(partners, School::id, School::shortName));
		brief.put("expertOptions", people(this.accounts.staff(year.municipalityId(), Role.EXPERT)));
		brief.put("staffOptions", people(staff(year)));
		brief.put("appointments",
				this.schools.get(listed).stream().map(school -> appointment(school, onlyCurator)).toList());
		return brief;
	}

	private static Map<String, Object> appointment(School school, String curator) {
		var row = new HashMap<String, Object>(Map.of("schoolId", school.id(), "school", school.shortName()));
		row.put("curator", curator);
		return row;
	}

	private List<Person> staff(MunicipalYear year) {
		var staff = new ArrayList<Person>();
		for (var role : List.of(Role.WORKING_GROUP, Role.COORDINATOR, Role.HEAD, Role.CURATOR, Role.METHODIST,
				Role.PSYCHOLOGIST)) {
			this.accounts.staff(year.municipalityId(), role)
				.stream()
				.filter(one -> !staff.contains(one))
				.forEach(staff::add);
		}
		return staff;
	}

	private static List<Map<String, Object>> people(List<Person> people) {
		return Written.options(people, Person::userId, Person::name);
	}

}
