package org.vekha.cycle;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * All the people of a year, appointed in one table.
 *
 * @param staff which of the experts work at a school, by its id
 */
public record Appointments(List<String> workingGroup, String groupOrderNumber, LocalDate groupOrderDate,
		List<SchoolAppointment> schools, List<String> experts, Map<String, Set<String>> staff) {

	public Appointments {
		workingGroup = named(workingGroup, "Рабочая группа");
		experts = named(experts, "Эксперты");
		groupOrderNumber = Require.optionalLine(groupOrderNumber, "Номер приказа о рабочей группе");
		Require.wholeOrder(groupOrderNumber, groupOrderDate, "приказа о рабочей группе");
		staff = Map.copyOf(staff);
		schools = (schools != null) ? List.copyOf(schools) : List.of();
		var ids = new HashSet<String>();
		if (!schools.stream().allMatch(appointment -> ids.add(appointment.schoolId()))) {
			throw new RuleViolation("Одна и та же школа указана дважды: оставьте одну строку.");
		}
	}

	/** Appointments where no expert works at any of the schools. */
	public Appointments(List<String> workingGroup, String groupOrderNumber, LocalDate groupOrderDate,
			List<SchoolAppointment> schools, List<String> experts) {
		this(workingGroup, groupOrderNumber, groupOrderDate, schools, experts, Map.of());
	}

	Set<String> staffOf(String schoolId) {
		return this.staff.getOrDefault(schoolId, Set.of());
	}

	Team team() {
		return new Team(this.workingGroup, this.groupOrderNumber, this.groupOrderDate, this.experts);
	}

	Set<String> schoolIds() {
		return this.schools.stream().map(SchoolAppointment::schoolId).collect(Collectors.toSet());
	}

	Set<String> partnerIds() {
		return this.schools.stream()
			.map(SchoolAppointment::partnerSchoolId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

	private static List<String> named(List<String> users, String what) {
		if (users == null || users.isEmpty()) {
			throw new RuleViolation("Заполните поле «%s».".formatted(what));
		}
		return users.stream().distinct().toList();
	}

}
