package org.vekha.responsible;

import org.vekha.roadmap.Body;

/**
 * A post or an institution that road maps name as responsible, finer than the bodies that
 * have tasks.
 */
public enum Post {

	MUNICIPAL_COORDINATOR("municipal-coordinator", "Муниципальный координатор", Body.EDUCATION_DEPARTMENT),

	EDUCATION_DEPARTMENT("education-department", "Управление образования", Body.EDUCATION_DEPARTMENT),

	EDUCATION_DEPARTMENT_HEAD("education-department-head", "Начальник управления образования",
			Body.EDUCATION_DEPARTMENT),

	METHODICAL_CENTRE("methodical-centre", "Методический центр", Body.METHODICAL_CENTRE),

	WORKING_GROUP("working-group", "Рабочая группа", Body.WORKING_GROUP),

	PROJECT_TEAM("project-team", "Проектная команда", Body.SCHOOL),

	SCHOOL("school", "Школа", Body.SCHOOL),

	SCHOOL_HEAD("school-head", "Руководитель школы", Body.SCHOOL),

	SCHOOL_ADMIN_TEAM("school-admin-team", "Административная команда школы", Body.SCHOOL),

	DEPUTY_HEAD("deputy-head", "Заместитель директора", Body.SCHOOL),

	METHODICAL_ASSOCIATION("methodical-association", "Методическое объединение", Body.METHODICAL_ASSOCIATION),

	PARTNER_SCHOOL("partner-school", "Школа-партнёр", Body.PARTNER),

	CONSULTANT_TEACHER("consultant-teacher", "Учитель-консультант", Body.METHODICAL_ASSOCIATION),

	PSYCH_SERVICE("psych-service", "Психологическая служба", Body.PSYCHOLOGICAL_SERVICE),

	REGIONAL_INSTITUTE("regional-institute", "Региональный институт", Body.EXTERNAL),

	REGIONAL_OPERATOR("regional-operator", "Региональный оператор", Body.EXTERNAL),

	CURATOR("curator", "Куратор школы", Body.METHODICAL_CENTRE),

	TUTOR("tutor", "Тьютор", Body.METHODICAL_CENTRE),

	SPECIALIST("specialist", "Специалист", Body.EDUCATION_DEPARTMENT);

	private final String key;

	private final String title;

	private final Body body;

	Post(String key, String title, Body body) {
		this.key = key;
		this.title = title;
		this.body = body;
	}

	/** The name by which programs know it: «education-department». */
	public String key() {
		return this.key;
	}

	public String title() {
		return this.title;
	}

	/** Whose tasks they are. */
	public Body body() {
		return this.body;
	}

}
