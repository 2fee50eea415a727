package org.vekha.process.task;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.vekha.document.Matter;

/**
 * The kinds of what documents belong to. What happens once in the support of a school has
 * the id of the support, a contract and a review that of the two who are in it, all else
 * its own.
 */
public final class Matters {

	public static final String INTERVIEW = "interview";

	public static final String SELF_ASSESSMENT = "self-assessment";

	public static final String RISK_PROFILE = "risk-profile";

	public static final String PROGRAMME = "programme";

	public static final String CONTRACT = "contract";

	public static final String SUMMARY = "summary";

	public static final String REVIEW = "review";

	public static final String REPORT = "report";

	public static final String ACTIVITY = "activity";

	public static final String PART = "part";

	public static final String MEASURE = "measure";

	public static final String ASSIGNMENT = "assignment";

	public static final String CHANGE = "change";

	public static final String PERIOD_SUMMARY = "period-summary";

	/** What was agreed on with a school in its interview. */
	public static final String AGREEMENT = "agreement";

	public static final String YEAR = "year";

	public static final String PLAN = "plan";

	public static final String OBJECTIVITY = "objectivity";

	private static final Map<String, String> TITLES = Map.ofEntries(Map.entry(INTERVIEW, "Собеседование"),
			Map.entry(SELF_ASSESSMENT, "Самооценка"), Map.entry(RISK_PROFILE, "Рисковый профиль"),
			Map.entry(PROGRAMME, "Программа"), Map.entry(CONTRACT, "Договор"),
			Map.entry(SUMMARY, "Итоги сопровождения"), Map.entry(REVIEW, "Экспертиза"), Map.entry(REPORT, "Отчёт"),
			Map.entry(ACTIVITY, "Мероприятие"), Map.entry(PART, "Исполнение"), Map.entry(MEASURE, "Мера программы"),
			Map.entry(ASSIGNMENT, "Поручение"), Map.entry(AGREEMENT, "Договорённость"), Map.entry(CHANGE, "Изменение"),
			Map.entry(PERIOD_SUMMARY, "Свод за период"), Map.entry(YEAR, "Учебный год"),
			Map.entry(PLAN, "План школы-партнёра"), Map.entry(OBJECTIVITY, "Объективность результатов"));

	private Matters() {
	}

	/** What people call documents of the kind. */
	public static String title(String kind) {
		return TITLES.getOrDefault(kind, kind);
	}

	/** The contract with one partner school: the next partner sees nothing of it. */
	public static Matter contract(UUID supportId, String partnerSchoolId) {
		return new Matter(CONTRACT, of(supportId, partnerSchoolId));
	}

	/** One expert's review: whoever takes it over sees nothing of theirs. */
	public static Matter review(UUID reviewId, String expert) {
		return new Matter(REVIEW, of(reviewId, expert));
	}

	/** What shows that a school has kept an agreement. */
	public static Matter agreement(UUID supportId, UUID agreementId) {
		return new Matter(AGREEMENT, of(supportId, agreementId.toString()));
	}

	private static UUID of(UUID id, String party) {
		return UUID.nameUUIDFromBytes("%s/%s".formatted(id, party).getBytes(StandardCharsets.UTF_8));
	}

	/** One body's or school's share of an activity. */
	public static Matter part(UUID partId) {
		return new Matter(PART, partId);
	}

}
