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

	private final EventGrammar events;

	Grammar(Units units) {
		this.times = new TimeGrammar(units, this.years);
		this.events = new EventGrammar(this.times, this.years);
	}

	List<Item> items(Tokens tokens) {
		var items = new ArrayList<Item>();
		while (tokens.more()) {
			boolean read = this.repeats.read(tokens, items) || this.events.event(tokens, items)
					|| this.events.always(tokens, items) || this.times.read(tokens, items) || years(tokens, items);
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

	private static void single(Tokens tokens, List<Item> items) {
		int start = tokens.position();
		var token = tokens.next();
		if (token.sort().separates() || token.is(Sort.DASH) || Sort.SILENT.contains(token.sort())
				|| token.is(Sort.AFTER)) {
			items.add(new Item.Gap(token.sort()));
			return;
		}
		if (token.is(Sort.NEXT) && tokens.at(Sort.SCHOOL, Sort.YEAR)) {
			throw new Unclear("Какой год назван следующим, из срока не видно: укажите его числом.");
		}
		if (token.is(Sort.NUMBER) && !tokens.at(Sort.WORD)) {
			// A number in a list of remarks, «1)», counts nothing
			if (!tokens.at(Sort.CLOSE) && items.stream().noneMatch(item -> item instanceof Item.Remark)) {
				throw new Unclear("Что значит число «%s» в сроке, непонятно: проверьте, не пропущено ли слово."
					.formatted(token.text()));
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
