package org.vekha.deadline;

import java.util.ArrayList;
import java.util.List;

import org.vekha.deadline.Clause.Bound;

/**
 * Puts times together to ranges, and to what is bounded by a preposition.
 */
final class Clauses {

	private final List<Clause> clauses = new ArrayList<>();

	private Bound lead;

	private boolean join;

	private boolean afterTime;

	private int depth;

	private Clauses() {
	}

	/**
	 * The clauses of a deadline in their order.
	 * @param items its pieces; years already stand with what they belong to
	 */
	static List<Clause> of(List<Item> items) {
		var clauses = new Clauses();
		for (var item : items) {
			if (item instanceof Time time) {
				clauses.add(time);
			}
			else if (item instanceof Item.Gap gap) {
				clauses.pass(gap.sort());
			}
			else {
				clauses.forget();
			}
		}
		return clauses.clauses;
	}

	private void add(Time time) {
		int last = this.clauses.size() - 1;
		if (this.join && last >= 0 && this.clauses.get(last).to() == null) {
			this.clauses.set(last, this.clauses.get(last).until(time));
		}
		else {
			this.clauses.add(new Clause(time, null, (this.lead != null) ? this.lead : Bound.WITHIN, this.depth > 0));
		}
		forget();
		this.afterTime = true;
	}

	private void forget() {
		this.lead = null;
		this.join = false;
		this.afterTime = false;
	}

	private void pass(Sort sort) {
		switch (sort) {
			case OPEN -> this.depth++;
			case CLOSE -> this.depth--;
			case DASH -> this.join = this.afterTime;
			case BY -> lead(Bound.UNTIL);
			case UNTIL -> lead(Bound.BEFORE);
			case TOWARDS -> this.lead = Bound.BEFORE;
			case LATER -> this.lead = Bound.UNTIL;
			case FROM, STARTING, EARLIER -> this.lead = Bound.SINCE;
			case AFTER -> this.lead = Bound.AFTER;
			case INCLUSIVE -> inclusive();
			case COMMA, AND, SEMICOLON, LINE, SLASH, COLON -> {
				// «с 1 октября 2020 г., по 30 мая» is a range all the same
				this.afterTime = this.afterTime && !this.clauses.isEmpty()
						&& this.clauses.get(this.clauses.size() - 1).bound() == Bound.SINCE && sort == Sort.COMMA;
				this.join = false;
			}
			default -> {
			}
		}
		if (sort == Sort.OPEN || sort == Sort.CLOSE) {
			forget();
		}
	}

	private void lead(Bound bound) {
		this.join = this.afterTime;
		this.lead = this.join ? null : bound;
	}

	private void inclusive() {
		int last = this.clauses.size() - 1;
		if (last >= 0) {
			this.clauses.set(last, this.clauses.get(last).inclusive());
		}
	}

}
