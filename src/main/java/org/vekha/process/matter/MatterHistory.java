package org.vekha.process.matter;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vekha.access.Accounts;
import org.vekha.cycle.Agreement;
import org.vekha.cycle.FollowUp;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.document.Matter;
import org.vekha.municipality.Municipalities;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Written;
import org.vekha.process.task.Matters;
import org.vekha.process.task.TaskMatters;
import org.vekha.process.task.VisibleTask;
import org.vekha.process.task.VisibleTasks;
import org.vekha.programme.Programmes;
import org.vekha.programme.Review;
import org.vekha.programme.Reviews;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what was done with the matter of a task before. Who sees the task sees the
 * history of what its documents belong to, and of nothing else.
 */
@Service
@Transactional(readOnly = true)
class MatterHistory {

	/** More than anybody reads; a matter goes to and fro a few times. */
	private static final int MOST = 100;

	private static final Comparator<HistoryEntry> LATEST_FIRST = Comparator.comparing(HistoryEntry::day)
		.thenComparing(HistoryEntry::time, Comparator.nullsFirst(Comparator.naturalOrder()))
		.reversed();

	private final VisibleTasks tasks;

	private final TaskMatters matters;

	private final MatterJournal journal;

	private final SchoolSupports supports;

	private final Programmes programmes;

	private final Reviews reviews;

	private final Accounts accounts;

	private final Municipalities municipalities;

	MatterHistory(VisibleTasks tasks, TaskMatters matters, MatterJournal journal, SchoolSupports supports,
			Programmes programmes, Reviews reviews, Accounts accounts, Municipalities municipalities) {
		this.tasks = tasks;
		this.matters = matters;
		this.journal = journal;
		this.supports = supports;
		this.programmes = programmes;
		this.reviews = reviews;
		this.accounts = accounts;
		this.municipalities = municipalities;
	}

	Listing of(String taskId) {
		var task = this.tasks.get(taskId);
		var shown = this.matters.shown(task);
		var found = Stream.of(events(task, shown), support(task, shown), given(task, shown))
			.flatMap(List::stream)
			.sorted(LATEST_FIRST)
			.toList();
		return new Listing(found.stream().limit(MOST).toList(), found.size() > MOST);
	}

	private List<HistoryEntry> events(VisibleTask task, List<Matter> shown) {
		var events = this.journal.of(shown, MOST + 1);
		var names = this.accounts
			.namesOf(events.stream().map(MatterEvent::user).filter(Objects::nonNull).collect(Collectors.toSet()));
		var zone = this.municipalities.get(task.municipalityId()).zone();
		return events.stream().map(event -> entry(event, names, zone)).toList();
	}

	private static HistoryEntry entry(MatterEvent event, Map<String, String> names, ZoneId zone) {
		var at = event.at().atZone(zone);
		return new HistoryEntry(event.act(), event.title(),
				(event.user() != null) ? names.getOrDefault(event.user(), event.user()) : null, at.toLocalDate(),
				at.toLocalTime().truncatedTo(ChronoUnit.SECONDS), event.reason());
	}

	/**
	 * What the support itself keeps: the interview with its agreements, the contracts.
	 */
	private List<HistoryEntry> support(VisibleTask task, List<Matter> shown) {
		var kinds = shown.stream().map(Matter::kind).collect(Collectors.toSet());
		var support = task.id(Ids.SUPPORT)
			.filter(id -> kinds.contains(Matters.INTERVIEW) || kinds.contains(Matters.CONTRACT))
			.map(this.supports::get);
		var entries = new ArrayList<HistoryEntry>();
		if (kinds.contains(Matters.INTERVIEW)) {
			support.ifPresent(found -> interview(found, entries));
		}
		if (kinds.contains(Matters.CONTRACT)) {
			support.flatMap(SchoolSupport::contract)
				.ifPresent(contract -> entries.add(new HistoryEntry(Act.NOTED,
						"Договор № %s от %s внесён".formatted(contract.number(), Written.day(contract.date())), null,
						contract.date(), null, contract.subject())));
		}
		return entries;
	}

	private void interview(SchoolSupport support, List<HistoryEntry> entries) {
		support.interview().ifPresent(minutes -> {
			entries.add(new HistoryEntry(Act.NOTED, "Собеседование проведено", null, minutes.heldOn(), null,
					minutes.findings()));
			minutes.agreements().forEach(agreement -> {
				entries.add(new HistoryEntry(Act.NOTED, "Договорённость до %s".formatted(Written.day(agreement.due())),
						null, minutes.heldOn(), null, agreement.text()));
				agreement.followUps().forEach(found -> entries.add(followedUp(agreement, found)));
			});
		});
	}

	private static HistoryEntry followedUp(Agreement agreement, FollowUp found) {
		var moved = (found.newDue() != null) ? " на " + Written.day(found.newDue()) : "";
		return new HistoryEntry(Act.NOTED,
				"Договорённость «%s»: %s%s".formatted(agreement.text(), found.state().title().toLowerCase(), moved),
				null, found.day(), null, found.note());
	}

	/**
	 * What the experts said, under the numbers that hide who they are. An expert sees
	 * what the form shows: the round before, and nothing of the others' in this one.
	 */
	private List<HistoryEntry> given(VisibleTask task, List<Matter> shown) {
		return shown.stream()
			.filter(matter -> matter.kind().equals(Matters.PROGRAMME))
			.map(Matter::id)
			.findFirst()
			.map(supportId -> task.id(Ids.REVIEW).map(this.reviews::before).orElseGet(() -> ofAll(supportId)))
			.orElse(List.of())
			.stream()
			.map(this::entry)
			.toList();
	}

	private List<Review> ofAll(UUID supportId) {
		return this.reviews.given(supportId);
	}

	private HistoryEntry entry(Review review) {
		var version = this.programmes.get(review.supportId()).version(review.versionNumber());
		var said = review.remarks()
			.stream()
			.map(remark -> "%s: %s".formatted(version.label(remark.item()), remark.text()))
			.collect(Collectors.joining("\n"));
		return new HistoryEntry(Act.NOTED,
				"Экспертное заключение на версию %d: %d %%".formatted(review.versionNumber(), review.percent()),
				review.label(), review.givenOn(), null, said);
	}

	/**
	 * The history of a task's matter.
	 *
	 * @param more whether there was more than is shown
	 */
	record Listing(List<HistoryEntry> entries, boolean more) {

	}

}
