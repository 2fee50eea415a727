package org.vekha.access;

/**
 * The parts that people play; each is a group of users. A school's people are also in the
 * group of their own school.
 */
public enum Role {

	COORDINATOR("coordinator", "Муниципальный координатор"),

	HEAD("head", "Начальник управления образования"),

	CONTROL("control", "Контроль исполнения"),

	CURATOR("curator", "Куратор школы"),

	EXPERT("expert", "Эксперт"),

	WORKING_GROUP("working-group", "Муниципальная рабочая группа"),

	METHODIST("methodist", "Методист"),

	PSYCHOLOGIST("psychologist", "Педагог-психолог"),

	METHODICAL_ASSOCIATION("methodical-association", "Руководитель методического объединения"),

	PARTNER("partner", "Школа-партнёр"),

	SCHOOL("school", "Школа"),

	REGION("region", "Региональный оператор"),

	ADMINISTRATOR("administrator", "Администратор системы");

	private final String group;

	private final String title;

	Role(String group, String title) {
		this.group = group;
		this.title = title;
	}

	/** The key of the role's group, as the process models name it. */
	public String group() {
		return this.group;
	}

	public String title() {
		return this.title;
	}

}
