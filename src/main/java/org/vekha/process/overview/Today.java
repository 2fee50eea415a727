package org.vekha.process.overview;

import java.time.LocalDate;
import java.util.List;

/**
 * What a municipality has to look at today.
 *
 * @param week the last of the coming seven days
 * @param month the last day of what is looked ahead
 * @param acts whether whoever looks may accept what waits for a decision
 * @param later what is due between the two days
 * @param lateAssignments how many assignments are past their day
 */
record Today(LocalDate today, LocalDate week, LocalDate month, boolean acts, Late overdue, Section<OpenTask> decisions,
		Section<DueLine> due, Section<DueLine> later, Section<SilentLine> silent, Section<OpenTask> signature,
		Section<AssignmentLine> assignments, int lateAssignments, Section<Meeting> meetings) {

	/**
	 * The first lines of a list.
	 *
	 * @param total how many tasks, people or meetings there are behind all of its lines
	 * @param lines how many lines the whole list has
	 */
	record Section<T>(int total, int lines, List<T> rows) {

		Section {
			rows = List.copyOf(rows);
		}

	}

	/**
	 * A task or instance to go to.
	 *
	 * @param task may be {@code null}: nothing is open yet
	 * @param instance may be {@code null}: it is not started yet
	 */
	record Link(String task, String instance) {

		static final Link NOWHERE = new Link(null, null);

	}

	/**
	 * An open task.
	 *
	 * @param name what there is to do
	 * @param matter about what, beside the school
	 * @param days for how many days it has been overdue, or 0
	 * @param accepted whether it can be accepted by a tick
	 */
	record OpenTask(Link link, String name, String matter, String schoolId, String school, LocalDate due, long days,
			List<Contact> people, boolean accepted) {

		OpenTask {
			people = List.copyOf(people);
		}

	}

	/**
	 * Somebody to call.
	 *
	 * @param email may be {@code null}
	 */
	record Contact(String name, String role, String email) {

	}

	/**
	 * What is overdue, by school.
	 */
	record Late(int total, int schools, List<LateSchool> rows) {

		Late {
			rows = List.copyOf(rows);
		}

	}

	/**
	 * What is overdue of one school, or of no school at all.
	 *
	 * @param total how much; the tasks may be fewer
	 */
	record LateSchool(String schoolId, String school, int total, List<OpenTask> tasks) {

		LateSchool {
			tasks = List.copyOf(tasks);
		}

	}

	/**
	 * The same task of one school or of many, due on the same day.
	 *
	 * @param names some of the schools
	 */
	record DueLine(Link link, String key, String name, String matter, LocalDate due, int tasks, int schools,
			List<String> names) {

		DueLine {
			names = List.copyOf(names);
		}

	}

	/**
	 * What several were asked for.
	 *
	 * @param key the user task in which they answer
	 * @param silent how many of those asked have not answered
	 */
	record SilentLine(String key, String title, int asked, int silent, List<Silent> names) {

		SilentLine {
			names = List.copyOf(names);
		}

	}

	/**
	 * Somebody who has not answered.
	 */
	record Silent(Link link, String name, LocalDate due, long days) {

	}

	/**
	 * What somebody was asked for by minutes.
	 */
	record AssignmentLine(Link link, String text, String who, LocalDate due, long days, String state) {

	}

	/**
	 * When people come together.
	 *
	 * @param school the school that it is about, or {@code null}
	 * @param schools how many schools take part, where it is not about one
	 */
	record Meeting(Link link, LocalDate date, String title, String school, int schools, String who) {

	}

}
