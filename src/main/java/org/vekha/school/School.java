package org.vekha.school;

import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * A school of a municipality.
 */
@Entity
public class School {

	/** Begins the key of a school's group. */
	static final String GROUP = "school-";

	private static final int MOST_PUPILS = 20_000;

	@Id
	private String id;

	@Version
	private Integer version;

	private String municipalityId;

	private String name;

	private String shortName;

	private String code;

	private Integer pupils;

	private String mergedInto;

	protected School() {
	}

	School(String id, String municipalityId, String name, String shortName, String code, Integer pupils) {
		this.id = id;
		this.municipalityId = municipalityId;
		describe(name, shortName, code, pupils);
	}

	void describe(String name, String shortName, String code, Integer pupils) {
		if (pupils != null && (pupils < 0 || pupils > MOST_PUPILS)) {
			throw new RuleViolation(
					"Число обучающихся должно быть от 0 до %d, указано %d.".formatted(MOST_PUPILS, pupils));
		}
		this.name = Require.line(name, "Название школы");
		this.shortName = Require.line(shortName, "Краткое название школы");
		this.code = Require.optionalLine(code, "Логин школы в федеральных таблицах");
		this.pupils = pupils;
	}

	/** Becomes a part of another school. */
	void mergeInto(School other) {
		if (other.id.equals(this.id) || other.mergedInto != null) {
			throw new RuleViolation("Школу нельзя присоединить к самой себе или к той, которой уже нет.");
		}
		if (this.mergedInto != null) {
			throw new RuleViolation("%s уже присоединена к другой школе.".formatted(this.shortName));
		}
		this.mergedInto = other.id;
	}

	/**
	 * The key of the group that acts for this school: that of its users, or of the school
	 * that it has become a part of.
	 */
	public String group() {
		return groupOf((this.mergedInto != null) ? this.mergedInto : this.id);
	}

	/** The key of the group of a school with this id. */
	public static String groupOf(String id) {
		return GROUP + id;
	}

	/** The school of which it is a part now, if it is no school of its own any more. */
	public Optional<String> mergedInto() {
		return Optional.ofNullable(this.mergedInto);
	}

	public String id() {
		return this.id;
	}

	public String municipalityId() {
		return this.municipalityId;
	}

	public String name() {
		return this.name;
	}

	public String shortName() {
		return this.shortName;
	}

	/** The login by which federal tables of results name the school, if known. */
	public String code() {
		return this.code;
	}

	/** The number of pupils on the roll, if known. */
	public Integer pupils() {
		return this.pupils;
	}

}
