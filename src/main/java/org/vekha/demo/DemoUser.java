package org.vekha.demo;

import java.util.List;

import org.vekha.access.Role;

/**
 * The people of the demo: one for every part that is played in a year.
 */
enum DemoUser {

	ADMIN("admin", "Администратор системы", null, Role.ADMINISTRATOR),
	REGION("region", "Региональный оператор", null, Role.REGION),
	COORDINATOR("coordinator.yurga", "Координатор Юрги", null, Role.COORDINATOR, Role.WORKING_GROUP),
	HEAD("head.yurga", "Начальник управления Юрги", null, Role.HEAD),
	CURATOR("curator.yurga", "Куратор школ Юрги", null, Role.CURATOR, Role.WORKING_GROUP),
	EXPERT_1("expert1.yurga", "Первый эксперт Юрги", null, Role.EXPERT),
	EXPERT_2("expert2.yurga", "Второй эксперт Юрги", null, Role.EXPERT),
	METHODIST("methodist.yurga", "Методист Юрги", null, Role.METHODIST, Role.WORKING_GROUP),
	PSYCHOLOGIST("psychologist.yurga", "Педагог-психолог Юрги", null, Role.PSYCHOLOGIST),
	PARTNER("partner.yurga", "Школа-партнёр Юрги", "yurga-gymnasium", Role.PARTNER),
	SCHOOL_1("school1.yurga", "Школа № 1 Юрги", "yurga-1", Role.SCHOOL),
	SCHOOL_14("school14.yurga", "Школа № 14 Юрги", "yurga-14", Role.SCHOOL);

	/** The password of all of them. */
	static final String PASSWORD = "vekha-demo";

	private final String login;

	private final String title;

	private final String school;

	private final List<Role> roles;

	DemoUser(String login, String title, String school, Role... roles) {
		this.login = login;
		this.title = title;
		this.school = school;
		this.roles = List.of(roles);
	}

	String login() {
		return this.login;
	}

	String title() {
		return this.title;
	}

	/** The school that the user acts for, or {@code null}. */
	String school() {
		return this.school;
	}

	List<Role> roles() {
		return this.roles;
	}

	/** Whether the user runs the system and belongs to no municipality. */
	boolean runsTheSystem() {
		return this.roles.contains(Role.ADMINISTRATOR);
	}

}
