package org.vekha.results;

/**
 * A school as a file of results names it.
 *
 * @param name its name there, or its login where there is no name
 * @param code its login in federal tables, or {@code null}
 * @param id the registered school that is meant, or {@code null} if there is none
 */
public record ReadSchool(String name, String code, String id) {

	public boolean registered() {
		return this.id != null;
	}

	/** One and the same for all results of the school in the file. */
	public String key() {
		return registered() ? this.id : name() + '\n' + code();
	}

}
