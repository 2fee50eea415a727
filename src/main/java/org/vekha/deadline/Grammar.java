package org.vekha.deadline;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a whole deadline into the pieces that mean something.
 */
final class Grammar {

	private final YearGrammar years = new YearGrammar();

	private final TimeGrammar times;

	private final RepeatGrammar repeats = new RepeatGrammar();

	private final WholeGrammar whole = new WholeGrammar(this.years);

	private final EventGrammar events;

	Grammar(Units units) {
		this.times = new TimeGrammar(units, this.years);
		this.events = new EventGrammar(this.times, this.whole);
	}

	List<Item> items(Tokens tokens) {
		var items = new ArrayList<Item>();
		while (tokens.more()) {
			boolean read = this.repeats.read(tokens, items) || this.events.event(tokens, items)
					|| this.whole.read(tokens, items) || this.times.read(tokens, items) || years(tokens, items);
			if (!read) {
				single(tokens, items);
			}
		}
		return items;
	}

	private boolean years(Tokens tokens, List<Item> items) {
		var named = this.years.read(tokens);
		if (named != null) {
			items.add(named);
		}
		return named != null;
	}

	private static boolean opens(Item item) {
		return item instanceof Item.Gap gap && gap.sort() == Sort.OPEN;
	}

	/** Whether it is a time of the day and no date: «в 14.00». */
	static boolean clock(Token token) {
		return token.year() == 0 && token.value() < 24 && (token.month() == 0 || token.month() > 12);
	}

	private static void single(Tokens tokens, List<Item> items) {
		int start = tokens.position();
		var token = tokens.next();
		if (token.sort().separates() || token.is(Sort.DASH) || Sort.SILENT.contains(token.sort())
				|| token.is(Sort.AFTER)) {
			// «по итогам» and «после окончания» bound nothing
			boolean results = (token.is(Sort.BY) || token.is(Sort.AFTER)) && tokens.at(Sort.RESULTS, Sort.COMPLETION);
			items.add(new Item.Gap(results ? Sort.IN : token.sort()));
			return;
		}
		if (token.is(Sort.DATE) && clock(token)) {
			return;
		}
		if (token.is(Sort.NEXT) && tokens.at(Sort.SCHOOL, Sort.YEAR)) {
			throw new Unclear("Какой год назван следующим, из срока не видно: укажите его числом.");
		}
		boolean alone = !tokens.more() || tokens.peek().sort().separates() || tokens.at(Sort.DASH, Sort.MONTH)
				|| tokens.peek().numeric();
		if (token.is(Sort.NUMBER) && alone) {
			// A number in a list, «1)», or after a remark, «каб. 12», counts nothing
			boolean listed = tokens.at(Sort.CLOSE) && items.stream().noneMatch(Grammar::opens);
			boolean remarked = !items.isEmpty() && items.get(items.size() - 1) instanceof Item.Remark
					&& token.digits() < 4;
			if (!listed && !remarked) {
				throw new Unclear("Что значит число «%s» в сроке, непонятно: проверьте, не пропущено ли слово."
					.formatted(Notes.quote(token.text())));
			}
		}
		var last = items.isEmpty() ? null : items.get(items.size() - 1);
		if (last instanceof Item.Remark remark) {
			items.set(items.size() - 1, new Item.Remark(remark.words() + " " + tokens.since(start)));
		}
		else {
			items.add(new Item.Remark(tokens.since(start)));
		}
	}

}
