package org.vekha.process.year;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vekha.cycle.RunningPlans;
import org.vekha.cycle.Unfinished;
import org.vekha.process.form.Briefing;
import org.vekha.process.form.TaskContext;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Intro;

import org.springframework.stereotype.Component;

/**
 * What the form about the unfinished shows: each kind with a decision for all of it, and
 * the first lines for exceptions.
 */
@Component("decideUnfinishedBriefing")
class UnfinishedBriefing implements Briefing {

	/** More lines than this nobody decides one by one, and no slow line loads them. */
	static final int MOST_SHOWN = 100;

	private final RunningPlans running;

	private final Intro intro;

	UnfinishedBriefing(RunningPlans running, Intro intro) {
		this.running = running;
		this.intro = intro;
	}

	@Override
	public Map<String, Object> of(TaskContext task) {
		var id = Ids.readRunning(task);
		var all = this.running.unfinished(id);
		var shown = all.subList(0, Math.min(all.size(), MOST_SHOWN));
		var brief = new HashMap<String, Object>();
		brief
			.put("intro",
					this.intro.of(task,
							"**%s: срок заканчивается.** Решите, что закрыть и что перенести: сразу для всех "
									+ "строк одного вида, а где нужно иначе – построчно.",
							this.running.get(id).title()));
		brief.put("kinds", kinds(all, shown));
		brief.put("items", shown.stream().map(UnfinishedBriefing::line).toList());
		if (shown.size() < all.size()) {
			brief.put("restNote",
					"Построчно показаны первые %d из %d. К остальным %d применится решение, общее для их вида."
						.formatted(shown.size(), all.size(), all.size() - shown.size()));
		}
		return brief;
	}

	private static List<Map<String, Object>> kinds(List<Unfinished> all, List<Unfinished> shown) {
		var lines = count(shown);
		return count(all).entrySet()
			.stream()
			.map(kind -> Map.<String, Object>of("kind", kind.getKey().name(), "decision", "each", "label",
					label(kind.getKey(), kind.getValue(), lines.getOrDefault(kind.getKey(), 0L))))
			.toList();
	}

	private static String label(Unfinished.Kind kind, long all, long shown) {
		if (shown == all) {
			return "%s: %d".formatted(kind.title(), all);
		}
		return (shown > 0) ? "%s: %d, построчно показаны %d".formatted(kind.title(), all, shown)
				: "%s: %d, построчно не показаны".formatted(kind.title(), all);
	}

	private static Map<Unfinished.Kind, Long> count(List<Unfinished> items) {
		return items.stream()
			.map(Unfinished::kind)
			.collect(Collectors.groupingBy(Function.identity(), () -> new EnumMap<>(Unfinished.Kind.class),
					Collectors.counting()));
	}

	private static Map<String, Object> line(Unfinished item) {
		return Map.of("itemId", item.itemId().toString(), "label", item.label(), "state", item.state(), "decision",
				"common");
	}

}
