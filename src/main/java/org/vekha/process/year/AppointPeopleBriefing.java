package org.vekha.process.year;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.vekha.access.Person;
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

	private final Staff staff;

	private final Intro intro;

	AppointPeopleBriefing(MunicipalYears years, Schools schools, Staff staff, Intro intro) {
		this.years = years;
		this.schools = schools;
		this.staff = staff;
		this.intro = intro;
	}

	@Override
	public Map<String, Object> of(TaskContext task) {
		var year = this.years.get(UUID.fromString(task.text(Ids.YEAR)));
		var listed = year.officialList().orElseThrow().supported();
		var curators = this.staff.curators(year.municipalityId());
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
		brief.put("expertOptions", people(this.staff.experts(year.municipalityId())));
		brief.put("staffOptions", people(this.staff.forWorkingGroup(year.municipalityId())));
		brief.put("appointments",
				this.schools.get(listed).stream().map(school -> appointment(school, onlyCurator)).toList());
		return brief;
	}

	private static Map<String, Object> appointment(School school, String curator) {
		var row = new HashMap<String, Object>(Map.of("schoolId", school.id(), "school", school.shortName()));
		row.put("curator", curator);
		return row;
	}

	private static List<Map<String, Object>> people(List<Person> people) {
		return Written.options(people, Person::userId, Person::name);
	}

}
