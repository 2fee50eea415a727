package org.vekha.deadline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.vekha.deadline.Clause.Bound;

/**
 * Makes a deadline of the pieces that its words consist of.
 */
final class Reading {

	private final String phrase;

	private final Period plan;

	private final Spans spans;

	private final Occurrences occurrences;

	private final Notes notes;

	private final List<Item> items;

	private final List<Clause> clauses;

	private final Sequel sequel;

	Reading(String phrase, Period plan, Units units, List<Item> items, Notes notes) {
		this.phrase = phrase;
		this.plan = plan;
		this.notes = notes;
		var resolution = new Resolution(plan, notes);
		this.spans = new Spans(plan, resolution, notes);
		this.occurrences = new Occurrences(units, plan);
		this.items = new YearsOfTimes(resolution).settled(items);
		this.clauses = new Brackets(this.items, this.spans).relevant(Clauses.of(this.items));
		this.sequel = new Sequel(this.items, this.clauses);
	}

	/** «сентябрь –»: the end of a range was forgotten. */
	private void requireEnd() {
		int last = this.items.size() - 1;
		if (last > 0 && gap(this.items.get(last), Sort.DASH) && this.items.get(last - 1) instanceof Time) {
			throw new Unclear("После тире ничего не указано: допишите окончание или уберите тире.");
		}
	}

	Deadline deadline() {
		requireEnd();
		var repeats = all(Repeat.class);
		var events = all(Item.Event.class);
		boolean always = !all(Item.Always.class).isEmpty();
		if (repeats.isEmpty() && events.isEmpty() && !always && this.clauses.isEmpty()) {
			throw new Unclear("В словах «%s» нет срока, который можно понять: укажите даты."
				.formatted(Notes.quote(this.phrase.strip())));
		}
		all(Item.Remark.class).forEach(words -> remark(words.words()));
		var parts = partsOfMonths(repeats);
		if (!parts.isEmpty()) {
			events.forEach(event -> remark(event.words()));
			return named(parts, parts.size() == 1 && Parts.days(parts.get(0)) == 1);
		}
		if (!repeats.isEmpty() && !allHolidays(repeats)) {
			events.forEach(event -> remark(event.words()));
			return recurring(repeats.stream().reduce(Repeat::and).orElseThrow());
		}
		if (!events.isEmpty() && eventDecides(events.get(0), always)) {
			return event(events.get(0), always);
		}
		events.forEach(event -> remark(event.words()));
		if (!this.clauses.isEmpty()) {
			if (this.sequel.lasts()) {
				return named(List.of(this.spans.lasting(this.clauses.get(0))), false);
			}
			if (this.clauses.stream().noneMatch(clause -> clause.bound() == Bound.SINCE)) {
				all(Item.Always.class).forEach(words -> remark(words.words()));
			}
			return dated();
		}
		if (!repeats.isEmpty()) {
			return named(this.occurrences.within(repeats.get(0), this.plan), false);
		}
		return whole();
	}

	/** «октябрь, до 15 числа»: a part of each month that is named, and no other. */
	private List<Period> partsOfMonths(List<Repeat> repeats) {
		if (repeats.size() != 1 || repeats.get(0).given()
				|| this.clauses.stream().anyMatch(clause -> !clause.within())) {
			return List.of();
		}
		var parts = this.clauses.stream()
			.flatMap(clause -> this.spans.of(List.of(clause)).stream())
			.flatMap(month -> this.occurrences.within(repeats.get(0), month).stream())
			.toList();
		return (parts.size() == this.clauses.size()) ? parts : List.of();
	}

	private boolean eventDecides(Item.Event event, boolean always) {
		int place = this.items.indexOf(event);
		if (this.clauses.isEmpty()) {
			return !always || this.items.subList(0, place).stream().noneMatch(item -> gap(item, Sort.OPEN));
		}
		var first = this.clauses.get(0).from();
		int dated = this.items.indexOf(first);
		boolean apart = event.scheduled() && !this.clauses.get(0).yearsOnly()
				&& this.items.subList(place, Math.max(place, dated))
					.stream()
					.anyMatch(item -> gap(item, Sort.COMMA) || gap(item, Sort.OPEN) || gap(item, Sort.SEMICOLON)
							|| gap(item, Sort.LINE) || gap(item, Sort.COLON));
		return place < dated && !apart;
	}

	private Deadline event(Item.Event event, boolean always) {
		var bound = this.clauses.isEmpty() ? (always ? this.plan : null) : Spans.whole(this.spans.of(this.clauses));
		var intervals = (bound != null) ? List.of(bound) : List.<Period>of();
		return new Deadline(DeadlineKind.EVENT, this.phrase, intervals, null,
				this.notes.after(Wording.event(PrintedWords.in(this.phrase, event.words()), bound)));
	}

	private Deadline dated() {
		if (this.clauses.stream().allMatch(Clause::yearsOnly) && coversPlan()) {
			return whole();
		}
		if (this.clauses.size() == 1) {
			this.spans.requireOneYear(this.clauses.get(0));
		}
		boolean day = this.clauses.size() == 1 && this.clauses.get(0).singleDay();
		return named(this.spans.of(this.clauses), day);
	}

	private Deadline named(List<Period> periods, boolean day) {
		var inOrder = periods.stream().distinct().sorted(Comparator.comparing(Period::end)).toList();
		var kind = (day || inOrder.size() > 1) ? DeadlineKind.DATES : DeadlineKind.INTERVAL;
		return new Deadline(kind, this.phrase, inOrder, null, this.notes.after(Wording.dated(inOrder)));
	}

	private Deadline whole() {
		return new Deadline(DeadlineKind.WHOLE_PERIOD, this.phrase, List.of(this.plan), null,
				this.notes.after(Wording.whole(this.plan)));
	}

	private Deadline recurring(Repeat repeat) {
		List<Period> found;
		var bound = bound(repeat);
		if (this.sequel.comesRound()) {
			found = sequel(repeat);
		}
		else if (bound != null) {
			found = within(repeat, bound);
		}
		else {
			found = this.clauses.stream().flatMap(clause -> this.spans.each(clause).stream()).toList();
		}
		found = found.stream().distinct().sorted(Comparator.comparing(Period::end)).toList();
		if (found.isEmpty()) {
			throw new Unclear("Повторение «%s» ни разу не приходится на срок плана: укажите даты."
				.formatted(repeat.often().title()));
		}
		return new Deadline(DeadlineKind.RECURRING, this.phrase, found, repeat.often(),
				this.notes.after(Wording.recurring(repeat, PrintedWords.in(this.phrase, repeat.words()), found)));
	}

	/** «В течение учебного года» nothing comes round in summer. */
	private List<Period> within(Repeat repeat, Period bound) {
		boolean byCalendarYears = !repeat.every().within(366) && PlanFit.calendarYears(this.plan);
		if (byCalendarYears || !duringSchoolYear()) {
			return this.occurrences.within(repeat, bound);
		}
		this.notes.add("«Учебный год» прочитан как время занятий: летние каникулы не считаются.");
		return this.occurrences.lessons(bound)
			.flatMap(lessons -> this.occurrences.within(repeat, lessons).stream())
			.toList();
	}

	private boolean duringSchoolYear() {
		return all(Item.Always.class).stream().anyMatch(Item.Always::schoolYear)
				|| this.clauses.stream().anyMatch(clause -> clause.yearsOnly() && clause.from().years().school());
	}

	/** The first time, and each one that begins after it. */
	private List<Period> sequel(Repeat repeat) {
		var first = this.spans.closed(Spans.whole(this.spans.of(this.clauses)));
		var next = within(repeat, this.plan).stream().filter(period -> period.start().isAfter(first.end()));
		return Stream.concat(Stream.of(first), next).toList();
	}

	/**
	 * What bounds the recurrence; {@code null} if the times named are its occurrences.
	 */
	private Period bound(Repeat repeat) {
		if (this.clauses.isEmpty()) {
			return this.plan;
		}
		if (this.clauses.stream().allMatch(Clause::yearsOnly)) {
			return coversPlan() ? this.plan : this.spans.closed(Spans.whole(this.spans.of(this.clauses)));
		}
		if (this.clauses.size() > 1) {
			return null;
		}
		var clause = this.clauses.get(0);
		boolean open = clause.bound() != Bound.WITHIN && repeat.every() != Recurrence.YEARLY;
		if (!open && clause.to() == null && !repeat.every().within(32) && repeat.detail() == null) {
			return null;
		}
		var span = this.spans.closed(Spans.whole(this.spans.of(this.clauses)));
		return (open || repeat.detail() != null || repeat.every().within(Parts.days(span))) ? span : null;
	}

	private boolean coversPlan() {
		var named = Spans.whole(this.spans.of(this.clauses));
		boolean contains = !named.start().isAfter(this.plan.start()) && !named.end().isBefore(this.plan.end());
		boolean sameYears = named.start().getYear() == this.plan.start().getYear()
				&& named.end().getYear() == this.plan.end().getYear();
		boolean school = this.clauses.stream().anyMatch(clause -> clause.from().years().school());
		return contains && (sameYears || school);
	}

	private static boolean allHolidays(List<Repeat> repeats) {
		return repeats.size() == 1 && repeats.get(0).every() == Recurrence.HOLIDAYS && repeats.get(0).step() == 1
				&& !repeats.get(0).words().toLowerCase().startsWith("кажд");
	}

	private void remark(String words) {
		this.notes.add("Слова «%s» на срок не влияют.".formatted(Notes.quote(PrintedWords.in(this.phrase, words))));
	}

	private <T extends Item> List<T> all(Class<T> type) {
		return this.items.stream().filter(type::isInstance).map(type::cast).toList();
	}

	private static boolean gap(Item item, Sort sort) {
		return item instanceof Item.Gap gap && gap.sort() == sort;
	}

}
