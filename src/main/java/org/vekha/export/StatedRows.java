package org.vekha.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.vekha.deadline.Period;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityPart;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.EvidenceKind;
import org.vekha.roadmap.PartReport;

/**
 * Says in words what has become of the rows of a road map.
 */
final class StatedRows {

	private final Map<UUID, List<ActivityPart>> parts;

	private final Map<String, String> schools;

	private final LocalDate today;

	/**
	 * Words for the rows with these parts.
	 * @param parts the parts of all rows, by the row
	 * @param schools the names of the schools that report, by their ids
	 * @param today the day in the municipality
	 */
	StatedRows(Map<UUID, List<ActivityPart>> parts, Map<String, String> schools, LocalDate today) {
		this.parts = parts;
		this.schools = schools;
		this.today = today;
	}

	StatedRow of(Activity activity) {
		var own = this.parts.getOrDefault(activity.id(), List.of());
		return new StatedRow(activity.content(), state(activity, own), done(activity, own), evidence(activity, own));
	}

	private String state(Activity activity, List<ActivityPart> own) {
		var words = new ArrayList<String>();
		words.add(activity.state().title());
		if (activity.state() == ActivityState.DONE && activity.acceptanceNeeded() && !own.isEmpty()) {
			words.add("Принято");
		}
		if (own.size() > 1) {
			long ended = own.stream().filter(part -> part.state().isFinal()).count();
			words.add("Завершено %d из %d".formatted(ended, own.size()));
		}
		if (!activity.state().isFinal()) {
			late(activity, own).ifPresent(due -> words.add("Просрочено: срок истёк %s".formatted(date(due))));
		}
		return String.join(". ", words);
	}

	/** The day by which the oldest of what is late was due. */
	private Optional<LocalDate> late(Activity activity, List<ActivityPart> own) {
		var due = own.isEmpty() ? activity.due().filter(day -> activity.state().waits()).stream()
				: own.stream().filter(part -> part.state().waits()).map(ActivityPart::dueOn);
		return due.filter(day -> day.isBefore(this.today)).min(Comparator.naturalOrder());
	}

	private static String done(Activity activity, List<ActivityPart> own) {
		if (activity.doneOn() != null) {
			return date(activity.doneOn());
		}
		return own.stream()
			.filter(part -> part.state().isFinal())
			.flatMap(part -> part.report().stream())
			.map(PartReport::doneOn)
			.filter(day -> day != null)
			.max(Comparator.naturalOrder())
			.map(StatedRows::date)
			.orElse("");
	}

	private String evidence(Activity activity, List<ActivityPart> own) {
		var reported = own.stream()
			.filter(part -> part.state().isFinal())
			.filter(part -> part.report().filter(report -> report.evidence().kind() != EvidenceKind.NONE).isPresent())
			.map(part -> label(part, own.size() > 1) + part.report().orElseThrow().evidence().label());
		return String.join("\n", Stream.concat(Stream.ofNullable(activity.basis()), reported).toList());
	}

	/** Whose part it is, and which time, where there are several. */
	private String label(ActivityPart part, boolean several) {
		if (!several) {
			return "";
		}
		var who = (part.schoolId() != null) ? this.schools.getOrDefault(part.schoolId(), part.schoolId())
				: part.body().title();
		return Stream.of(who, part.occurrence())
			.filter(words -> words != null)
			.reduce((a, b) -> a + ", " + b)
			.orElseThrow() + ": ";
	}

	private static String date(LocalDate day) {
		return day.format(Period.DATE);
	}

}
