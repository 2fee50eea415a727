package org.vekha.deadline;

import java.util.List;
import java.util.stream.IntStream;

import org.vekha.deadline.Clause.Bound;

/**
 * Decides between the days in brackets and those outside of them.
 */
final class Brackets {

	private final List<Item> items;

	private final Spans spans;

	Brackets(List<Item> items, Spans spans) {
		this.items = items;
		this.spans = spans;
	}

	/** Days in brackets explain others, unless they are more exact. */
	List<Clause> relevant(List<Clause> found) {
		var outside = found.stream().filter(clause -> !clause.bracketed()).toList();
		if (outside.isEmpty() || outside.size() == found.size()) {
			return found;
		}
		var inside = found.stream().filter(Clause::bracketed).toList();
		if (outside.size() > 1) {
			return inPairs(found) ? pairs(found) : outside;
		}
		var only = outside.get(0);
		if (only.yearsOnly()) {
			return inside;
		}
		if (!divisible(only)) {
			return outside;
		}
		if (inside.stream().allMatch(Clause::singleDay)) {
			return inside;
		}
		return (inside.size() == 1 && ofDays(inside.get(0))) ? List.of(narrowed(only, inside.get(0))) : outside;
	}

	/** «декабрь (до 25.12), май (20.05)»: each month has its own days. */
	private boolean inPairs(List<Clause> found) {
		boolean pairs = found.size() % 2 == 0;
		for (int index = 0; pairs && index < found.size(); index++) {
			var clause = found.get(index);
			pairs = (index % 2 == 0) ? !clause.bracketed() && divisible(clause) && !clause.yearsOnly()
					: clause.bracketed() && ofDays(clause);
		}
		return pairs;
	}

	private List<Clause> pairs(List<Clause> found) {
		return IntStream.range(0, found.size() / 2)
			.mapToObj(pair -> narrowed(found.get(2 * pair), found.get(2 * pair + 1)))
			.toList();
	}

	/**
	 * Whether a month or the like stands before brackets with nothing but days in them:
	 * «ноябрь (18.11.2020)», «декабрь (до 25.12)».
	 */
	private boolean divisible(Clause outside) {
		int open = this.items.indexOf(new Item.Gap(Sort.OPEN));
		boolean remarked = this.items.subList(Math.max(open, 0), this.items.size())
			.stream()
			.anyMatch(item -> item instanceof Item.Remark || item instanceof Item.Event);
		return !remarked && outside.to() == null && !outside.singleDay() && outside.bound() == Bound.WITHIN;
	}

	private static boolean ofDays(Clause clause) {
		boolean days = clause.from().unit() != null && clause.from().unit().day();
		return days && clause.bound() != Bound.AFTER
				&& (clause.to() == null || clause.to().unit() != null && clause.to().unit().day());
	}

	private Clause narrowed(Clause outside, Clause inside) {
		var narrowed = switch (inside.bound()) {
			case UNTIL, BEFORE -> new Clause(outside.from(), inside.from(), Bound.WITHIN, true);
			case SINCE -> new Clause(inside.from(), outside.from(), Bound.WITHIN, true);
			case WITHIN, AFTER ->
				new Clause(dated(inside.from(), outside), dated(inside.to(), outside), Bound.WITHIN, true);
		};
		var whole = Spans.whole(this.spans.of(List.of(outside)));
		var part = Spans.whole(this.spans.of(List.of(narrowed)));
		if (part.start().isBefore(whole.start()) || part.end().isAfter(whole.end())) {
			throw new Unclear("Дни в скобках не входят в «%s»: исправьте срок.".formatted(outside.from().words()));
		}
		return narrowed;
	}

	/** Days in brackets are of the year that stands before them. */
	private static Time dated(Time inside, Clause outside) {
		boolean open = inside != null && inside.years() == null && outside.from().years() != null;
		return (open && outside.from().years().single()) ? inside.in(outside.from().years()) : inside;
	}

}
