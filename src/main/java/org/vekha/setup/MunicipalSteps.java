package org.vekha.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.vekha.access.Role;
import org.vekha.municipality.Municipality;

/**
 * How far a municipality has come.
 *
 * @param schools how many schools it has
 * @param people how many people each group has there
 * @param roadmap whether its coordinator has stored a road map
 */
public record MunicipalSteps(Municipality municipality, long schools, Map<String, Integer> people, boolean roadmap) {

	/** How many steps there are. */
	public static final int ALL = 4;

	private static final List<Role> NEEDED = List.of(Role.COORDINATOR, Role.CURATOR, Role.SCHOOL);

	public boolean schoolsDone() {
		return this.schools > 0;
	}

	public boolean peopleDone() {
		return missing().isEmpty();
	}

	/** The municipality itself is there. */
	public int done() {
		return 1 + (schoolsDone() ? 1 : 0) + (peopleDone() ? 1 : 0) + (this.roadmap ? 1 : 0);
	}

	public boolean open() {
		return done() < ALL;
	}

	/** The roles without which no year runs, as far as nobody holds them. */
	public List<Role> missing() {
		return NEEDED.stream().filter(role -> count(role) == 0).toList();
	}

	/** What a year can do without, but not well. */
	public List<String> advice() {
		var advice = new ArrayList<String>();
		var experts = this.municipality.expertsPerProgramme();
		if (count(Role.EXPERT) < experts) {
			advice.add("Экспертов меньше, чем оценивают программу: есть %d, нужно %d.".formatted(count(Role.EXPERT),
					experts));
		}
		if (count(Role.HEAD) == 0) {
			advice.add("Начальника управления нет: приказы внесёт координатор.");
		}
		return advice;
	}

	public int count(Role role) {
		return this.people.getOrDefault(role.group(), 0);
	}

}
