package org.vekha.deadline;

import java.util.List;

import org.vekha.deadline.Clause.Bound;

/**
 * Finds what goes on after a first time: «октябрь – постоянно», «до 01.11, далее
 * ежеквартально».
 */
final class Sequel {

	private final List<Item> items;

	private final List<Clause> clauses;

	Sequel(List<Item> items, List<Clause> clauses) {
		this.items = items;
		this.clauses = clauses;
	}

	/** Whether what comes round does so after the one time that is named. */
	boolean comesRound() {
		return single() && !open() && after(Sort.THEN).stream().anyMatch(Repeat.class::isInstance);
	}

	/** Whether the one time that is named begins something without an end. */
	boolean lasts() {
		if (!single()) {
			return false;
		}
		var afterDash = after(Sort.DASH);
		return (!afterDash.isEmpty() && afterDash.get(0) instanceof Item.Always)
				|| after(Sort.THEN).stream().anyMatch(Item.Always.class::isInstance);
	}

	/** «с октября, далее ежемесячно» has no first time of its own. */
	private boolean open() {
		var bound = this.clauses.get(0).bound();
		return bound == Bound.SINCE || bound == Bound.AFTER;
	}

	private boolean single() {
		return this.clauses.size() == 1 && this.clauses.get(0).to() == null && !this.clauses.get(0).yearsOnly();
	}

	/** What stands behind the sign or word that comes after the time. */
	private List<Item> after(Sort sort) {
		int place = this.items.lastIndexOf(new Item.Gap(sort));
		boolean behind = place > this.items.indexOf(this.clauses.get(0).from());
		return behind ? this.items.subList(place + 1, this.items.size()) : List.of();
	}

}
