package org.vekha.setup;

import java.time.ZoneId;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.access.Accounts;
import org.vekha.municipality.Municipalities;
import org.vekha.municipality.Municipality;
import org.vekha.municipality.ProgrammeSettings;
import org.vekha.school.School;
import org.vekha.school.Schools;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * Registers municipalities and schools together with what lets people work in them.
 */
@Service
@Transactional
public class MunicipalSetup {

	/** It is a part of the ids of schools and groups, and the end of logins. */
	private static final int LONGEST_ID = 24;

	private final Municipalities municipalities;

	private final Schools schools;

	private final Accounts accounts;

	MunicipalSetup(Municipalities municipalities, Schools schools, Accounts accounts) {
		this.municipalities = municipalities;
		this.schools = schools;
		this.accounts = accounts;
	}

	/**
	 * Adds a municipality that somebody filled in.
	 * @throws RuleViolation if there is one with this id or name already
	 */
	public Municipality open(MunicipalityEntry entry) {
		var id = entry.id().isEmpty() ? Words.key(entry.shortName(), LONGEST_ID) : entry.id();
		Require.line(entry.name(), "Название муниципалитета");
		Require.line(entry.shortName(), "Краткое название муниципалитета");
		Require.key(id, "Код муниципалитета");
		if (id.length() > LONGEST_ID) {
			throw new RuleViolation("Код муниципалитета длиннее %d знаков: сократите его.".formatted(LONGEST_ID));
		}
		for (var known : this.municipalities.all()) {
			if (known.id().equals(id)) {
				throw new RuleViolation(
						"Код «%s» уже у муниципалитета «%s»: укажите другой.".formatted(id, known.shortName()));
			}
			if (Words.lower(known.name()).equals(Words.lower(entry.name()))) {
				throw new RuleViolation(
						"Муниципалитет «%s» уже есть: откройте его в списке наверху.".formatted(known.shortName()));
			}
		}
		return describe(id, entry);
	}

	/** Corrects the description of a municipality. */
	public Municipality change(String id, MunicipalityEntry entry) {
		return describe(this.municipalities.get(id).id(), entry);
	}

	private Municipality describe(String id, MunicipalityEntry entry) {
		var municipality = register(id, entry.name(), entry.shortName(), zone(id, entry),
				Require.value(entry.experts(), "Сколько экспертов оценивают программу"),
				Require.value(entry.schools(), "Сколько школ в муниципалитете"));
		var settings = municipality.programme();
		var name = entry.programme().isEmpty() ? ProgrammeSettings.USUAL.name() : entry.programme();
		this.municipalities.setProgramme(id,
				new ProgrammeSettings(name, settings.conceptRequired(), settings.mediumTermRequired()));
		return municipality;
	}

	/** Whatever zone it has may stay, even if nobody could choose it. */
	private ZoneId zone(String id, MunicipalityEntry entry) {
		return this.municipalities.get(List.of(id))
			.stream()
			.map(Municipality::zone)
			.filter(zone -> zone.getId().equals(entry.zone()))
			.findFirst()
			.orElseGet(() -> TimeZones.of(entry.zone()));
	}

	/** Adds a municipality in which people can work, or brings it up to date. */
	public Municipality register(String id, String name, String shortName, ZoneId zone, int experts, int schoolCount) {
		var municipality = this.municipalities.register(id, name, shortName, zone, experts, schoolCount);
		this.accounts.registerMunicipality(id, municipality.name());
		return municipality;
	}

	/** Adds a school for which people can work, or brings it up to date. */
	public School enrol(String id, String municipalityId, String name, String shortName, String code, Integer pupils) {
		var school = this.schools.register(id, municipalityId, name, shortName, code, pupils);
		this.accounts.registerGroup(school.group(), school.shortName());
		return school;
	}

}
