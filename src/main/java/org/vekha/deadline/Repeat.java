package org.vekha.deadline;

import java.util.List;
import java.util.function.BiFunction;

/**
 * How often something comes round, in the words of a deadline.
 *
 * @param every how often
 * @param step every how-maniest time, usually 1
 * @param times how many times in each of these periods
 * @param detail when in each of these periods; {@code null} if that is left open
 * @param given whether the words say how often, and not only when
 * @param words the words for it
 */
record Repeat(Recurrence every, int step, int times, BiFunction<Recurrence, Period, List<Period>> detail, boolean given,
		String words) implements Item {

	static Repeat every(Recurrence every, String words) {
		return new Repeat(every, 1, 1, null, true, words);
	}

	static Repeat detail(Recurrence every, BiFunction<Recurrence, Period, List<Period>> detail, String words) {
		return new Repeat(every, 1, 1, detail, false, words);
	}

	/** How often it comes round in all. */
	Recurrence often() {
		return this.every.every(this.step);
	}

	/** Both together: «ежеквартально» and «до 10 числа». */
	Repeat and(Repeat other) {
		if (!this.given && other.given) {
			return other.and(this);
		}
		return new Repeat(this.every, this.step, this.times, (this.detail != null) ? this.detail : other.detail,
				this.given, this.words + ", " + other.words);
	}

}
