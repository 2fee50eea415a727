package org.vekha.process.overview;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * All that is shown of a school, in words.
 *
 * @param schoolYear the year whose support is shown
 * @param support the state of its support in that year, or {@code null} without one
 * @param reason why it is listed, or not, by the rules, or {@code null} before they were
 * asked
 */
record SchoolSheet(String id, String name, String shortName, List<String> facts, String schoolYear, String support,
		String reason, List<StatusLine> statuses, Results results, Profile profile, ProgrammeSheet programme,
		List<AgreementLine> agreements, List<StepLine> steps, List<ReportLine> reports, List<PaperLine> papers,
		boolean morePapers, List<PersonLine> people, List<InstanceLine> instances) {

	record StatusLine(String year, String title, String basis, String since, String until) {

	}

	/**
	 * The results of years.
	 *
	 * @param threshold the share of «2» from which on a result is low, or {@code null}
	 * @param low how many procedures were low in each year
	 */
	record Results(List<String> years, Integer threshold, List<Long> low, List<ProcedureLine> procedures) {

	}

	record ProcedureLine(String procedure, boolean voluntary, String trend, List<Point> points) {

	}

	/**
	 * A procedure in a year.
	 *
	 * @param percent the share of «2», or {@code null} where there is no figure
	 * @param text the same in words, or why there is none
	 * @param small whether few pupils stand behind it
	 * @param band how low it is, or {@code null} if it is not
	 */
	record Point(BigDecimal percent, String text, boolean small, String band) {

	}

	record Profile(String state, String agreed, List<RiskLine> risks) {

	}

	/**
	 * A risk factor.
	 *
	 * @param level 0 absent, 1 significant, 2 acute
	 * @param works whether the school works on it
	 */
	record RiskLine(String number, String group, String title, String grade, int level, boolean works, String facts) {

	}

	record ProgrammeSheet(String title, String state, String order, int version, List<MeasureLine> measures) {

	}

	record MeasureLine(String risk, String title, String deadline, String responsible, String expected, String state,
			boolean done, boolean overdue, String result) {

	}

	record AgreementLine(String text, String due, String state, boolean overdue) {

	}

	/**
	 * A step of the cycle.
	 *
	 * @param overdue for how many days, or 0
	 */
	record StepLine(String title, String due, String state, String doneOn, long overdue) {

	}

	record ReportLine(String period, String due, String state, boolean overdue, String submitted, String lines,
			String remark, String instance) {

	}

	/**
	 * A document.
	 *
	 * @param address where it can be opened, or {@code null} if it is no file or not for
	 * the viewer
	 */
	record PaperLine(UUID id, String title, String matter, String kind, String author, String added, String address) {

	}

	/**
	 * Somebody who has to do with the school, or a school that helps it.
	 *
	 * @param school the id of that school, or {@code null} for people
	 */
	record PersonLine(String role, String name, String login, String school) {

	}

	record InstanceLine(String id, String process, String key) {

	}

}
