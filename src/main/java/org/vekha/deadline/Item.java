package org.vekha.deadline;

/**
 * A piece of a deadline that means something by itself.
 */
sealed interface Item permits Item.Gap, Item.Remark, Item.Always, Item.Event, Repeat, Time, Years {

	/** A sign or a small word between two others. */
	record Gap(Sort sort) implements Item {

	}

	/** Words that say nothing about time. */
	record Remark(String words) implements Item {

	}

	/**
	 * Words for the whole period.
	 *
	 * @param schoolYear whether they are «в течение учебного года»
	 */
	record Always(String words, boolean schoolYear) implements Item {

	}

	/**
	 * Words for something that has to happen first.
	 *
	 * @param scheduled whether it is a plan or schedule, which a printed date makes
	 * needless
	 */
	record Event(String words, boolean scheduled) implements Item {

	}

}
