package org.vekha.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.vekha.deadline.Deadline;
import org.vekha.deadline.DeadlineKind;
import org.vekha.deadline.Period;
import org.vekha.responsible.ReadResponsible;

/**
 * Tells what the coordinator should look at in a row.
 */
final class RowWarnings {

	static final String NO_RESULT = "Ожидаемый результат не указан.";

	/** More than each week of a year. */
	private static final int MOST_TIMES = 60;

	private static final String NO_SCHOOL = " не найдена в муниципалитете: уточните круг школ.";

	private RowWarnings() {
	}

	static List<String> ofDeadline(Deadline deadline, Period plan) {
		if (deadline.phrase().isBlank()) {
			return List.of("Срок не указан.");
		}
		if (deadline.kind() == DeadlineKind.UNCLEAR) {
			return List.of("Срок «%s» не определён: уточните его.".formatted(deadline.phrase()));
		}
		return Stream.of(outside(deadline, plan), often(deadline)).flatMap(Optional::stream).toList();
	}

	/** «Ежедневно» is easily printed, and nobody means so many reports. */
	private static Optional<String> often(Deadline deadline) {
		int times = deadline.occurrences().size();
		return (times <= MOST_TIMES) ? Optional.empty()
				: Optional
					.of(("Повторений за период: %d. Каждое будет отдельной задачей для каждого, кто отчитывается: "
							+ "если столько отчётов не нужно, измените срок, например на «в течение года» или "
							+ "«ежемесячно».")
						.formatted(times));
	}

	private static Optional<String> outside(Deadline deadline, Period plan) {
		return deadline.intervals()
			.stream()
			.filter(interval -> isOutside(interval, plan))
			.findFirst()
			.map(interval -> "Срок вне периода плана: %s, а план – %s.".formatted(interval.label(), plan.label()));
	}

	private static boolean isOutside(Period interval, Period plan) {
		return interval.end().isAfter(plan.end()) || interval.end().isBefore(plan.start())
				|| interval.start() != null && interval.start().isBefore(plan.start());
	}

	static List<String> ofResponsible(ReadResponsible named) {
		if (named.phrase() == null || named.phrase().isBlank()) {
			return List.of("Исполнитель не указан: отчитываться будет управление образования.");
		}
		var warnings = new ArrayList<String>();
		named.unknown().forEach(part -> warnings.add("Исполнитель «%s» не опознан: укажите, кто это.".formatted(part)));
		if (named.leadUnclear()) {
			warnings.add("Исполнители «%s» названы наравне: укажите, кто отвечает.".formatted(named.phrase()));
		}
		return warnings;
	}

	static List<String> ofCircle(ReadCircle circle) {
		return circle.unknown().stream().map(name -> "Школа «%s»%s".formatted(name, NO_SCHOOL)).toList();
	}

	/** Whether the coordinator is to look at the schools. */
	static boolean isOfCircle(String warning) {
		return warning.endsWith(NO_SCHOOL);
	}

}
