package org.vekha.process.matter;

import java.time.LocalDate;
import java.util.List;

/**
 * The tab «Школа»: what somebody should know of the school before doing the task.
 *
 * @param year the school year that it tells of
 * @param reasons why the school is listed, in sentences; {@code null} if it is not
 * @param results the newest of each procedure, the low ones first
 * @param moreResults how many are left out
 * @param risks {@code null} before there is a profile
 * @param support how the support stands; {@code null} if the school has none
 * @param steps the way through the year; empty for who has nothing to do with it
 */
record SchoolCard(String name, String fullName, String year, List<Status> statuses, String reasons,
		List<Result> results, int moreResults, Risks risks, String support, List<Step> steps, List<Late> overdue,
		List<Contact> people) {

	/**
	 * What the school is in the year, and by which paper.
	 */
	record Status(String title, String basis, LocalDate since) {

	}

	/**
	 * A result in words, «60 % (3 из 5)».
	 *
	 * @param low whether it is low by the rules of the list
	 * @param trend how it compares with the year before, in words
	 */
	record Result(String procedure, String year, String text, boolean low, String trend) {

	}

	/**
	 * The risk profile.
	 *
	 * @param state how far it has come
	 * @param activated those that the programme answers, the acute ones first
	 */
	record Risks(String state, List<Risk> activated) {

	}

	/**
	 * A risk as it was graded.
	 */
	record Risk(String number, String title, String grade, boolean acute) {

	}

	/**
	 * A step of the year.
	 *
	 * @param current whether the school is there now
	 */
	record Step(String title, LocalDate due, String state, boolean over, boolean current) {

	}

	/**
	 * What should have been done by now.
	 */
	record Late(String title, LocalDate due, long days) {

	}

	/**
	 * Whom to ask.
	 *
	 * @param email {@code null} if none is known
	 */
	record Contact(String role, String name, String email) {

	}

}
