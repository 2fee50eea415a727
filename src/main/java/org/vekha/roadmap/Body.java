package org.vekha.roadmap;

import java.util.Optional;

/**
 * A body that a road map names as responsible.
 */
public enum Body {

	EDUCATION_DEPARTMENT("Управление образования", "coordinator", false),

	METHODICAL_CENTRE("Методический центр", "methodist", false),

	WORKING_GROUP("Муниципальная рабочая группа", "working-group", true),

	PSYCHOLOGICAL_SERVICE("Психологическая служба", "psychologist", false),

	METHODICAL_ASSOCIATION("Методическое объединение", "methodical-association", true),

	SCHOOL("Школа", null, true),

	PARTNER("Школа-партнёр", "partner", true),

	EXTERNAL("Внешняя организация", null, true);

	private final String title;

	private final String groupKey;

	private final boolean acceptanceNeeded;

	Body(String title, String groupKey, boolean acceptanceNeeded) {
		this.title = title;
		this.groupKey = groupKey;
		this.acceptanceNeeded = acceptanceNeeded;
	}

	public String title() {
		return this.title;
	}

	/**
	 * The group whose people act for the body: none for a school, which has a group of
	 * its own, and none for an external body, which never gets a task.
	 */
	public Optional<String> groupKey() {
		return Optional.ofNullable(this.groupKey);
	}

	/**
	 * Whether the coordinator accepts what this body did. The department's own services
	 * are taken at their word.
	 */
	public boolean acceptanceNeeded() {
		return this.acceptanceNeeded;
	}

}
