package org.vekha.process.overview;

import java.time.LocalDate;
import java.util.List;

/**
 * What there is to do in the months ahead, and who has to do it.
 *
 * @param role the role that is shown alone, by its people, or nothing
 * @param roles those that have anything to do
 * @param slots what is late, and the months in their order
 * @param series one for each role, or of one role for each of its people
 * @param work what it is, slot by slot, the most of it first
 * @param undated how many open tasks have no date
 * @param later how much lies behind the last month
 * @param summary where the pile is, in words
 * @param hint what the figures cannot tell yet, or {@code null}
 * @param acts whether whoever looks has the desk to act on the tasks
 */
record Load(LocalDate today, String role, List<Choice> roles, List<Slot> slots, List<Series> series, List<Line> work,
		int undated, int later, String summary, String hint, boolean acts) {

	Load {
		roles = List.copyOf(roles);
		slots = List.copyOf(slots);
		series = List.copyOf(series);
		work = List.copyOf(work);
	}

	record Choice(String id, String title) {

	}

	/**
	 * A month, or all that is late.
	 *
	 * @param open how many tasks are open
	 * @param planned how many are still to come
	 * @param pile whether it is far more than in other months
	 */
	record Slot(String key, String title, int open, int planned, boolean pile) {

		int total() {
			return this.open + this.planned;
		}

	}

	/**
	 * What one role or person has to do.
	 *
	 * @param counts for each slot
	 */
	record Series(String title, List<Integer> counts) {

		Series {
			counts = List.copyOf(counts);
		}

		int total() {
			return this.counts.stream().mapToInt(Integer::intValue).sum();
		}

	}

	/**
	 * One kind of work in a slot.
	 *
	 * @param slot its number
	 * @param key the id of the user task, if tasks are open
	 * @param step the step of the cycle, if one is planned
	 */
	record Line(int slot, String title, String role, String key, String step, int count) {

		Line with(int counted) {
			return new Line(this.slot, this.title, this.role, this.key, this.step, counted);
		}

	}

}
