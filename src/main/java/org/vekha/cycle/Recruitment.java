package org.vekha.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.vekha.municipality.Municipalities;
import org.vekha.school.School;
import org.vekha.school.Schools;
import org.vekha.school.StatusKind;
import org.vekha.shared.RuleViolation;

/**
 * Brings schools into a year, with the people who support them.
 */
@Component
class Recruitment {

	private final EntityManager entities;

	private final SchoolSupportRepository supports;

	private final Schools schools;

	private final Municipalities municipalities;

	Recruitment(EntityManager entities, SchoolSupportRepository supports, Schools schools,
			Municipalities municipalities) {
		this.entities = entities;
		this.supports = supports;
		this.schools = schools;
		this.municipalities = municipalities;
	}

	void confirm(MunicipalYear year, OfficialList list) {
		requireOwn(year, list.listed());
		requireOwn(year, list.atRisk());
		requireOwn(year, list.biased());
		year.confirmList(list);
		grant(year, list.listed(), StatusKind.LOW_RESULTS, list.basis(), list.confirmedOn());
		grant(year, list.atRisk(), StatusKind.RISK_ZONE, list.basis(), list.confirmedOn());
		grant(year, list.biased(), StatusKind.BIASED_RESULTS, list.basis(), list.confirmedOn());
		watchThoseThatLeft(year, list);
	}

	/** A school that was listed the year before and is not any more stays in sight. */
	private void watchThoseThatLeft(MunicipalYear year, OfficialList list) {
		var left = this.schools.withStatus(year.municipalityId(), year.schoolYear().previous(), StatusKind.LOW_RESULTS)
			.stream()
			.map(School::id)
			.filter(id -> !list.listed().contains(id))
			.toList();
		if (!left.isEmpty()) {
			grant(year, left, StatusKind.LEFT_LIST, list.basis(), list.confirmedOn());
		}
	}

	/** Starts the support of every school that is to have it: no other, none left out. */
	void appoint(MunicipalYear year, Appointments appointments) {
		year.appoint(appointments.team());
		var listed = year.officialList().orElseThrow().supported();
		requireAllOf(listed, appointments.schoolIds());
		requireOwn(year, appointments.partnerIds());
		var panel = panel(year, appointments.team());
		var bySchool = appointments.schools()
			.stream()
			.collect(Collectors.toMap(SchoolAppointment::schoolId, appointment -> appointment));
		for (int place = 0; place < listed.size(); place++) {
			var appointment = bySchool.get(listed.get(place));
			requireSomebodyFromOutside(appointment, appointments);
			add(new SchoolSupport(year, appointment,
					panel.forSchool(place, appointment.curator(), appointments.staffOf(appointment.schoolId()))));
		}
	}

	SchoolSupport join(MunicipalYear year, SchoolAppointment appointment, LocalDate today) {
		year.requireUnderWay("принять школу");
		var schoolId = appointment.schoolId();
		requireOwn(year, List.of(schoolId));
		requireOwn(year, (appointment.partnerSchoolId() != null) ? Set.of(appointment.partnerSchoolId()) : Set.of());
		if (this.supports.existsByYearIdAndSchoolIdAndStateIn(year.id(), schoolId, SupportState.goingOn())) {
			throw new RuleViolation("Школа «%s» уже сопровождается в этом году.".formatted(schoolId));
		}
		grant(year, List.of(schoolId), StatusKind.LOW_RESULTS, "Включена в список в течение года", today);
		this.schools.end(schoolId, year.schoolYear(), StatusKind.LEFT_LIST, today);
		var place = (int) this.supports.countByYearId(year.id());
		var panel = panel(year, year.team().orElseThrow());
		return add(new SchoolSupport(year, appointment, panel.forSchool(place, appointment.curator(), Set.of())));
	}

	List<UUID> supportIds(UUID yearId) {
		return this.supports.findIds(yearId);
	}

	private ExpertPanel panel(MunicipalYear year, Team team) {
		return new ExpertPanel(team.experts(), this.municipalities.get(year.municipalityId()).expertsPerProgramme());
	}

	private void requireOwn(MunicipalYear year, Collection<String> schoolIds) {
		var strange = this.schools.get(schoolIds)
			.stream()
			.filter(school -> !school.municipalityId().equals(year.municipalityId()))
			.map(School::shortName)
			.toList();
		if (!strange.isEmpty()) {
			throw new RuleViolation("Школа другого муниципалитета: %s.".formatted(String.join(", ", strange)));
		}
	}

	private void requireSomebodyFromOutside(SchoolAppointment appointment, Appointments appointments) {
		if (appointments.staffOf(appointment.schoolId()).containsAll(appointments.experts())) {
			throw new RuleViolation("%s: все назначенные эксперты работают в самой школе. Добавьте эксперта, который "
				.formatted(this.schools.get(appointment.schoolId()).shortName()) + "в ней не работает.");
		}
	}

	private void requireAllOf(List<String> listed, Set<String> appointed) {
		var strange = new HashSet<>(appointed);
		strange.removeAll(Set.copyOf(listed));
		if (!strange.isEmpty()) {
			throw new RuleViolation("Школы нет в подтверждённом списке: %s."
				.formatted(strange.stream().sorted().collect(Collectors.joining(", "))));
		}
		var missing = new ArrayList<>(listed);
		missing.removeAll(appointed);
		if (!missing.isEmpty()) {
			throw new RuleViolation("Назначьте куратора каждой школе: %s.".formatted(
					this.schools.get(missing).stream().map(School::shortName).collect(Collectors.joining(", "))));
		}
	}

	private void grant(MunicipalYear year, List<String> schoolIds, StatusKind kind, String basis, LocalDate day) {
		this.schools.grant(schoolIds, year.schoolYear(), kind, basis, day);
	}

	private SchoolSupport add(SchoolSupport support) {
		// Not by the repository, which would look for each of them first
		this.entities.persist(support);
		return support;
	}

}
