package org.vekha.municipality;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * A municipality whose department supports schools: owner of everything that happens in
 * its years, and a tenant of the process engine by its id.
 */
@Entity
public class Municipality {

	private static final int MOST_EXPERTS = 3;

	@Id
	private String id;

	@Version
	private Integer version;

	private String name;

	private String shortName;

	private ZoneId zone;

	private int expertsPerProgramme;

	private int schoolCount;

	@Embedded
	private ProgrammeSettings programme = ProgrammeSettings.USUAL;

	protected Municipality() {
	}

	Municipality(String id, String name, String shortName, ZoneId zone, int expertsPerProgramme, int schoolCount) {
		this.id = id;
		describe(name, shortName, zone, expertsPerProgramme, schoolCount);
	}

	void describe(String name, String shortName, ZoneId zone, int expertsPerProgramme, int schoolCount) {
		if (expertsPerProgramme < 1 || expertsPerProgramme > MOST_EXPERTS) {
			throw new RuleViolation("Программу школы оценивают от 1 до %d экспертов, указано %d."
				.formatted(MOST_EXPERTS, expertsPerProgramme));
		}
		if (schoolCount < 1) {
			throw new RuleViolation(
					"В муниципалитете должна быть хотя бы одна школа, указано %d.".formatted(schoolCount));
		}
		this.name = Require.line(name, "Название муниципалитета");
		this.shortName = Require.line(shortName, "Краткое название муниципалитета");
		this.zone = Require.value(zone, "Часовой пояс");
		this.expertsPerProgramme = expertsPerProgramme;
		this.schoolCount = schoolCount;
	}

	void adopt(ProgrammeSettings settings) {
		this.programme = Require.value(settings, "Школьная программа");
	}

	/** The last second of the day in this municipality: until then a task is in time. */
	public Instant endOf(LocalDate day) {
		return day.atTime(LocalTime.of(23, 59, 59)).atZone(this.zone).toInstant();
	}

	/** The calendar day that it is now in this municipality. */
	public LocalDate today(Clock clock) {
		return LocalDate.ofInstant(clock.instant(), this.zone);
	}

	public String id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	public String shortName() {
		return this.shortName;
	}

	public ZoneId zone() {
		return this.zone;
	}

	/** How many experts review each programme. */
	public int expertsPerProgramme() {
		return this.expertsPerProgramme;
	}

	/** How programmes are called here, and which papers come with one. */
	public ProgrammeSettings programme() {
		return this.programme;
	}

	/** How many schools there are in all, which shares are computed of. */
	public int schoolCount() {
		return this.schoolCount;
	}

}
