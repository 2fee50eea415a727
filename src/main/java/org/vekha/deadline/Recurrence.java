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

	HOLIDAYS("в каникулы"),

	FORTNIGHT("раз в две недели"),

	TWO_MONTHS("раз в два месяца"),

	/** Every third day, month, year and so on: the words say which. */
	EVERY_SEVERAL("с промежутком, указанным в сроке");

	private final String title;

	Recurrence(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/** What it is if only every how-maniest time counts. */
	Recurrence every(int step) {
		if (step == 1) {
			return this;
		}
		return switch (this) {
			case WEEKLY -> (step == 2) ? FORTNIGHT : EVERY_SEVERAL;
			case MONTHLY -> (step == 2) ? TWO_MONTHS : EVERY_SEVERAL;
			case CALENDAR_QUARTER, SCHOOL_QUARTER -> (step == 2) ? HALF_YEAR : EVERY_SEVERAL;
			default -> EVERY_SEVERAL;
		};
	}

	/** Whether it comes round in less than this many days. */
	boolean within(long days) {
		return switch (this) {
			case DAILY -> days > 1;
			case WEEKLY -> days > 7;
			case FORTNIGHT -> days > 14;
			case MONTHLY -> days > 31;
			case TWO_MONTHS -> days > 62;
			case CALENDAR_QUARTER, SCHOOL_QUARTER, STUDY_PERIOD, TRIMESTER, HOLIDAYS -> days > 123;
			case HALF_YEAR -> days > 184;
			case YEARLY, SEVERAL_A_YEAR, EVERY_SEVERAL -> days > 366;
		};
	}

}
