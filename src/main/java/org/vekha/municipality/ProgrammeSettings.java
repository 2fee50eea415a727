package org.vekha.municipality;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.vekha.shared.Require;

/**
 * How a municipality calls the programmes of its schools, and which papers come with one.
 *
 * @param name in the nominative: «школьная программа», «школьная дорожная карта»
 * @param conceptRequired whether a school has to hand in its concept of development, too
 * @param mediumTermRequired whether a school has to hand in its medium-term programme,
 * too
 */
@Embeddable
public record ProgrammeSettings(@Column(name = "programme_name") String name, boolean conceptRequired,
		boolean mediumTermRequired) {

	/** What holds where nothing else was set. */
	public static final ProgrammeSettings USUAL = new ProgrammeSettings("школьная программа", false, false);

	public ProgrammeSettings {
		name = Require.line(name, "Название школьной программы");
	}

}
