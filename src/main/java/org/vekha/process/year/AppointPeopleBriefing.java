package org.vekha.process.year;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vekha.access.Person;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
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

	private final SchoolSupports supports;

	private final Intro intro;

	AppointPeopleBriefing(MunicipalYears years, Schools schools, Staff staff, SchoolSupports supports, Intro intro) {
		this.years = years;
		this.schools = schools;
		this.staff = staff;
		this.supports = supports;
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
		this.years.find(year.municipalityId(), year.schoolYear().previous())
			.ifPresent(before -> takeOver(before, listed, brief));
		return brief;
	}

	/** Proposes who worked with the schools the year before and still can. */
	private void takeOver(MunicipalYear before, List<String> listed, Map<String, Object> brief) {
		var known = this.supports.of(before.id())
			.stream()
			.collect(Collectors.toMap(SchoolSupport::schoolId, Function.identity(), (earlier, later) -> later));
		brief.put("appointments", this.schools.get(listed).stream().map(school -> {
			var row = appointment(school, onlyOf(brief, "curatorOptions"));
			var support = known.get(school.id());
			if (support != null) {
				if (offered(brief, "curatorOptions").contains(support.curator())) {
					row.put("curator", support.curator());
				}
				support.partnerSchoolId()
					.filter(offered(brief, "partnerOptions")::contains)
					.ifPresent(partner -> row.put("partner", partner));
			}
			return row;
		}).toList());
		before.team().ifPresent(team -> {
			brief.put("experts", team.experts().stream().filter(offered(brief, "expertOptions")::contains).toList());
			brief.put("workingGroup",
					team.workingGroup().stream().filter(offered(brief, "staffOptions")::contains).toList());
		});
	}

	private static String onlyOf(Map<String, Object> brief, String options) {
		var offered = offered(brief, options);
		return (offered.size() == 1) ? offered.get(0) : null;
	}

	@SuppressWarnings("unchecked")
	private static List<String> offered(Map<String, Object> brief, String options) {
		return ((List<Map<String, Object>>) brief.get(options)).stream()
			.map(each -> (String) each.get("value"))
			.toList();
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
