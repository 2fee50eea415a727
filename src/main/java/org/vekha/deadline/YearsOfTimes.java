package org.vekha.deadline;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives each time the year that is printed with it, or once for several of them.
 */
final class YearsOfTimes {

	private final Resolution resolution;

	private final List<Item> out = new ArrayList<>();

	/** Where times stand that have no year yet. */
	private List<Integer> open = new ArrayList<>();

	/** Where the times stand that the last year was given to. */
	private List<Integer> given = new ArrayList<>();

	private Years heading;

	YearsOfTimes(Resolution resolution) {
		this.resolution = resolution;
	}

	List<Item> settled(List<Item> items) {
		for (int index = 0; index < items.size(); index++) {
			var item = items.get(index);
			if (item instanceof Time time) {
				time(time);
			}
			else if (item instanceof Years years) {
				years(years, items, index);
			}
			else {
				this.out.add(item);
			}
		}
		return this.out;
	}

	private void time(Time time) {
		var settled = (time.years() == null && this.heading != null) ? time.in(this.heading) : time;
		this.out.add(settled);
		if (settled.years() == null) {
			this.open.add(this.out.size() - 1);
		}
		else {
			backwards(this.out.size() - 1, settled.years());
			this.given.clear();
		}
	}

	private void years(Years years, List<Item> items, int index) {
		if (heads(items, index)) {
			this.heading = years;
			this.open.clear();
		}
		else if (!this.open.isEmpty()) {
			int last = this.open.remove(this.open.size() - 1);
			this.out.set(last, ((Time) this.out.get(last)).in(years));
			this.given = new ArrayList<>(this.open);
			this.given.add(last);
			backwards(last, years);
		}
		else if (!this.given.isEmpty() && separator(this.out.get(this.out.size() - 1))) {
			int first = this.given.get(0);
			int last = this.given.get(this.given.size() - 1);
			var again = List.copyOf(this.out.subList(first, last + 1));
			again.forEach(item -> this.out.add((item instanceof Time time) ? time.in(years) : item));
		}
		else {
			this.out.add(new Time(null, years, years.label()));
		}
	}

	/**
	 * Times that stand before a year belong to it, or to the year before where they could
	 * not be in order otherwise: «декабрь, март 2021».
	 */
	private void backwards(int dated, Years years) {
		var next = (Time) this.out.get(dated);
		for (int place = this.open.size() - 1; place >= 0; place--) {
			int index = this.open.get(place);
			next = this.resolution.before((Time) this.out.get(index), next, years);
			this.out.set(index, next);
		}
		this.open = new ArrayList<>();
	}

	/** Whether the year stands above the times: «2020 год: октябрь, декабрь». */
	private boolean heads(List<Item> items, int index) {
		int next = index + 1;
		if (sort(items, next) == Sort.COLON) {
			return true;
		}
		boolean first = index == 0 || sort(items, index - 1) == Sort.LINE || sort(items, index - 1) == Sort.SEMICOLON
				|| (index == 1 && sort(items, 0) == Sort.IN);
		while (sort(items, next) == Sort.COMMA || sort(items, next) == Sort.IN || sort(items, next) == Sort.OPEN
				|| (sort(items, next) == Sort.DASH && first)) {
			next++;
		}
		return first && this.open.isEmpty() && next < items.size() && items.get(next) instanceof Time time
				&& time.years() == null && time.unit() != null;
	}

	private static Sort sort(List<Item> items, int index) {
		return (index >= 0 && index < items.size() && items.get(index) instanceof Item.Gap gap) ? gap.sort() : null;
	}

	private static boolean separator(Item item) {
		return item instanceof Item.Gap gap && (gap.sort() == Sort.COMMA || gap.sort() == Sort.AND
				|| gap.sort() == Sort.SLASH || gap.sort() == Sort.IN);
	}

}
