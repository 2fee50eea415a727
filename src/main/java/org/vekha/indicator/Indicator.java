package org.vekha.indicator;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.vekha.shared.Require;

/**
 * A figure by which a municipality tells whether its work helps.
 */
@Entity
public class Indicator {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private String municipalityId;

	private int number;

	private String name;

	private String unit;

	@Enumerated(EnumType.STRING)
	private Direction direction;

	protected Indicator() {
	}

	Indicator(String municipalityId, int number) {
		this.id = UUID.randomUUID();
		this.municipalityId = municipalityId;
		this.number = number;
	}

	Indicator describe(String name, String unit, Direction direction) {
		this.name = Require.text(name, "Название показателя");
		this.unit = Require.optionalLine(unit, "Единица измерения");
		this.direction = direction;
		return this;
	}

	public UUID id() {
		return this.id;
	}

	public String municipalityId() {
		return this.municipalityId;
	}

	/** Its place among the municipality's indicators. */
	public int number() {
		return this.number;
	}

	public String name() {
		return this.name;
	}

	/** The unit, or {@code null} if it has none. */
	public String unit() {
		return this.unit;
	}

	/** Which way it is to move, or {@code null} if that is not said. */
	public Direction direction() {
		return this.direction;
	}

}
