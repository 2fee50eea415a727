package org.vekha.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds what a school changed from one version of its programme to a later one.
 */
final class ProgrammeChanges {

	private static final String ADDED = "добавлено";

	private static final String TAKEN_OUT = "убрано";

	private final ProgrammeVersion earlier;

	private final ProgrammeVersion later;

	private final List<ProgrammeChange> changes = new ArrayList<>();

	ProgrammeChanges(ProgrammeVersion earlier, ProgrammeVersion later) {
		this.earlier = earlier;
		this.later = later;
	}

	/** In the order of the later version; what was taken out comes last. */
	List<ProgrammeChange> all() {
		changed("Программа", "Название", this.earlier.title(), this.later.title());
		goals();
		measures();
		return List.copyOf(this.changes);
	}

	/** Goals have no ids: those of one risk are compared in their order. */
	private void goals() {
		var before = new ArrayList<>(this.earlier.goals());
		for (var goal : this.later.goals()) {
			var item = label(goal);
			var same = before.stream().filter(other -> other.riskNumber().equals(goal.riskNumber())).findFirst();
			same.ifPresentOrElse(other -> {
				before.remove(other);
				changed(item, "Цель", other.text(), goal.text());
				changed(item, "Показатель", other.indicator(), goal.indicator());
			}, () -> this.changes.add(new ProgrammeChange(item, ADDED, null, text(goal))));
		}
		before.forEach(goal -> this.changes.add(new ProgrammeChange(label(goal), TAKEN_OUT, text(goal), null)));
	}

	private void measures() {
		var before = byId(this.earlier);
		for (int row = 1; row <= this.later.measures().size(); row++) {
			var measure = this.later.measures().get(row - 1);
			var item = "Мероприятие " + row;
			var other = before.remove(measure.id());
			if (other == null) {
				this.changes.add(new ProgrammeChange(item, ADDED, null, text(measure)));
			}
			else {
				compare(item, other, measure);
			}
		}
		this.earlier.measures()
			.stream()
			.filter(measure -> before.containsKey(measure.id()))
			.forEach(measure -> this.changes
				.add(new ProgrammeChange("Прежнее мероприятие", TAKEN_OUT, text(measure), null)));
	}

	private void compare(String item, Measure before, Measure after) {
		changed(item, "Риск", before.riskNumber(), after.riskNumber());
		changed(item, "Мероприятие", before.title(), after.title());
		changed(item, "Срок", before.deadline().phrase(), after.deadline().phrase());
		changed(item, "Ответственный", before.responsible(), after.responsible());
		changed(item, "Результат", before.expectedResult(), after.expectedResult());
	}

	private void changed(String item, String what, String before, String after) {
		if (!before.equals(after)) {
			this.changes.add(new ProgrammeChange(item, what, before, after));
		}
	}

	private static Map<UUID, Measure> byId(ProgrammeVersion version) {
		return version.measures()
			.stream()
			.collect(Collectors.toMap(Measure::id, Function.identity(), (one, other) -> one));
	}

	private static String label(Goal goal) {
		return "Цель по риску " + goal.riskNumber();
	}

	private static String text(Goal goal) {
		return "%s (%s)".formatted(goal.text(), goal.indicator());
	}

	private static String text(Measure measure) {
		return "%s, %s, %s: %s".formatted(measure.title(), measure.deadline().phrase(), measure.responsible(),
				measure.expectedResult());
	}

}
