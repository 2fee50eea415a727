package org.vekha.cycle;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * What the coordinator decided about everything unfinished: the same for all of a kind,
 * and something else for single items.
 */
public record Decisions(List<Common> common, List<Single> single) {

	public Decisions {
		common = List.copyOf(common);
		single = List.copyOf(single);
	}

	/** One settlement an item; none for an item about which nothing was decided. */
	List<Settlement> about(List<Unfinished> unfinished) {
		var ofKind = new EnumMap<Unfinished.Kind, Common>(Unfinished.Kind.class);
		for (var each : this.common) {
			if (ofKind.put(each.kind(), each) != null) {
				throw twice();
			}
		}
		var ofItem = new HashMap<UUID, Single>();
		for (var each : this.single) {
			if (ofItem.put(each.itemId(), each) != null) {
				throw twice();
			}
		}
		return unfinished.stream().flatMap(item -> about(item, ofKind, ofItem).stream()).toList();
	}

	private static Optional<Settlement> about(Unfinished item, Map<Unfinished.Kind, Common> ofKind,
			Map<UUID, Single> ofItem) {
		var common = ofKind.get(item.kind());
		var single = ofItem.get(item.itemId());
		if (single == null || single.decision() == null) {
			return Optional.ofNullable(common)
				.map(each -> new Settlement(item.itemId(), each.decision(),
						(single != null && single.reason() != null) ? single.reason() : each.reason()));
		}
		if (single.reason() == null && (common == null || common.decision() != single.decision())) {
			throw new RuleViolation("«%s»: напишите, почему решено %s.".formatted(item.label(),
					(common != null) ? "не так, как об остальных" : "именно так"));
		}
		return Optional.of(new Settlement(item.itemId(), single.decision(),
				(single.reason() != null) ? single.reason() : common.reason()));
	}

	private static RuleViolation twice() {
		return new RuleViolation("О незавершённом принято два решения: оставьте одно.");
	}

	/**
	 * What becomes of all of a kind.
	 */
	public record Common(Unfinished.Kind kind, Settlement.Decision decision, String reason) {

		public Common {
			Require.value(kind, "Что не закончено");
			Require.value(decision, "Решение");
			reason = Require.text(reason, "Основание решения");
		}

	}

	/**
	 * What becomes of one item.
	 *
	 * @param decision or {@code null} for that about its kind
	 * @param reason or {@code null} for that about its kind
	 */
	public record Single(UUID itemId, Settlement.Decision decision, String reason) {

		public Single {
			Require.value(itemId, "Незавершённое");
			reason = Require.optionalText(reason, "Основание решения");
		}

	}

}
