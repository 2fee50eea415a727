package org.vekha.deadline;

/**
 * How often a recurring activity comes round.
 */
public enum Recurrence {

	DAILY("ежедневно"),

	WEEKLY("еженедельно"),

	MONTHLY("ежемесячно"),

	CALENDAR_QUARTER("ежеквартально"),

	SCHOOL_QUARTER("раз в четверть"),

	TRIMESTER("раз в триместр"),

	HALF_YEAR("раз в полугодие"),

	YEARLY("ежегодно"),

	SEVERAL_A_YEAR("несколько раз в год"),

	STUDY_PERIOD("по учебным периодам"),

	HOLIDAYS("в каникулы");

	private final String title;

	Recurrence(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/** Whether it comes round in less than this many days. */
	boolean within(long days) {
		return switch (this) {
			case DAILY -> days > 1;
			case WEEKLY -> days > 7;
			case MONTHLY -> days > 31;
			case CALENDAR_QUARTER, SCHOOL_QUARTER, STUDY_PERIOD, TRIMESTER, HOLIDAYS -> days > 123;
			case HALF_YEAR -> days > 184;
			case YEARLY, SEVERAL_A_YEAR -> days > 366;
		};
	}

}
