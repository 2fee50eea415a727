package org.vekha.demo;

import java.util.List;

/**
 * The people of the demo: one for every part that is played in a year.
 */
enum DemoUser {

	ADMIN("admin", "Администратор системы", null, "administrator"),
	REGION("region", "Региональный оператор", "yurga", "region"),
	COORDINATOR("coordinator.yurga", "Координатор Юрги", "yurga", "coordinator", "working-group"),
	HEAD("head.yurga", "Начальник управления Юрги", "yurga", "head"),
	CURATOR("curator.yurga", "Куратор школ Юрги", "yurga", "curator", "working-group"),
	EXPERT_1("expert1.yurga", "Первый эксперт Юрги", "yurga", "expert"),
	EXPERT_2("expert2.yurga", "Второй эксперт Юрги", "yurga", "expert"),
	METHODIST("methodist.yurga", "Методист Юрги", "yurga", "methodist", "working-group"),
	PSYCHOLOGIST("psychologist.yurga", "Педагог-психолог Юрги", "yurga", "psychologist"),
	PARTNER("partner.yurga", "Гимназия Юрги", "yurga", "partner", "school-yurga-gymnasium"),
	SCHOOL_1("school1.yurga", "Школа № 1 Юрги", "yurga", "school", "school-yurga-1"),
	SCHOOL_14("school14.yurga", "Школа № 14 Юрги", "yurga", "school", "school-yurga-14");

	static final String PASSWORD = "vekha-demo";

	private final String login;

	private final String title;

	private final String municipality;

	private final List<String> groups;

	DemoUser(String login, String title, String municipality, String... groups) {
		this.login = login;
		this.title = title;
		this.municipality = municipality;
		this.groups = List.of(groups);
	}

	String login() {
		return this.login;
	}

	String title() {
		return this.title;
	}

	/** Whose tenant the user belongs to; none for who runs the system. */
	String municipality() {
		return this.municipality;
	}

	List<String> groups() {
		return this.groups;
	}

}
