package org.vekha.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.cycle.StepDates;
import org.vekha.deadline.Period;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.roadmap.ActivityParts;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * Moves dates by order, and keeps what was due when: first all of it is checked and
 * written down, then carried out some at a time.
 */
@Service
@Transactional
public class DateMoves {

	/** How many dates one order can move. */
	public static final int MOST = 2000;

	/** How many moved dates a page shows. */
	public static final int PAGE_SIZE = 200;

	private final DateMoveRepository repository;

	private final EntityManager entities;

	private final YearChanges changes;

	private final OpenDates dates;

	private final StepDates steps;

	private final ActivityParts parts;

	private final QuarterlyReports reports;

	private final Clock clock;

	DateMoves(DateMoveRepository repository, EntityManager entities, YearChanges changes, OpenDates dates,
			StepDates steps, ActivityParts parts, QuarterlyReports reports, Clock clock) {
		this.repository = repository;
		this.entities = entities;
		this.changes = changes;
		this.dates = dates;
		this.steps = steps;
		this.parts = parts;
		this.reports = reports;
		this.clock = clock;
	}

	/**
	 * Writes down what the order moves; nothing has moved yet.
	 * @throws RuleViolation if one of the days does not fit
	 */
	public void plan(UUID changeId, MovingOrder order, List<NewDate> wanted, String userId) {
		var change = this.changes.get(changeId);
		Require.list(wanted, MOST, "Новые сроки");
		requireOnce(wanted);
		var today = this.changes.today(change);
		if (order.date().isAfter(today)) {
			throw new RuleViolation("Дата приказа (%s) ещё не наступила.".formatted(order.date().format(Period.DATE)));
		}
		var current = this.dates.get(change.municipalityId(), wanted.stream().map(NewDate::item).toList());
		var bounds = current.stream()
			.map(OpenDate::runningId)
			.distinct()
			.collect(Collectors.toMap(id -> id, this.dates::last));
		for (int index = 0; index < wanted.size(); index++) {
			requireFits(current.get(index), wanted.get(index).due(), today, bounds);
		}
		this.steps.check(steps(wanted));
		this.changes.decide(change, Paper.of(order), "Перенесено сроков: %d".formatted(wanted.size()), today);
		var now = this.clock.instant();
		for (int index = 0; index < wanted.size(); index++) {
			// Not by the repository, which would look for each of them first
			this.entities
				.persist(new DateMove(change, index + 1, current.get(index), wanted.get(index).due(), userId, now));
		}
	}

	/**
	 * Carries out the next of what is planned.
	 * @return what has another date now
	 */
	public List<NewDate> carryOut(UUID changeId, int most) {
		var next = this.repository.findByChangeIdAndStateOrderByPosition(changeId, DateMove.State.PLANNED,
				Limit.of(most));
		var planned = next.stream().map(move -> new NewDate(move.item(), move.newDue())).toList();
		var moved = new HashSet<>(this.steps.move(steps(planned)));
		var done = new ArrayList<NewDate>();
		for (var move : next) {
			var date = new NewDate(move.item(), move.newDue());
			var open = switch (move.item().kind()) {
				case STEP -> moved.contains(move.item().id());
				case PART -> this.parts.move(move.item().id(), move.newDue());
				case REPORT -> this.reports.move(move.item().id(), move.newDue());
				case TASK -> true;
			};
			move.end(open, this.clock.instant());
			if (open) {
				done.add(date);
			}
		}
		return done;
	}

	/** Whether something of the change is still to be carried out. */
	@Transactional(readOnly = true)
	public boolean pending(UUID changeId) {
		return this.repository.existsByChangeIdAndState(changeId, DateMove.State.PLANNED);
	}

	/**
	 * Moves one date at once.
	 * @return what has another date now
	 */
	public List<NewDate> move(String municipalityId, DatedItem item, LocalDate due, MovingOrder order, String userId) {
		var change = this.changes.open(municipalityId, ChangeKind.DATES, userId);
		plan(change.id(), order, List.of(new NewDate(item, due)), userId);
		this.entities.flush();
		var moved = carryOut(change.id(), 1);
		this.changes.finish(change.id());
		return moved;
	}

	/** Notes that a task was given another day which nothing else has. */
	public void note(String municipalityId, OpenDate task, LocalDate due, MovingOrder order, String userId) {
		var change = this.changes.open(municipalityId, ChangeKind.DATES, userId);
		requireFits(task, due, this.changes.today(change), new HashMap<>());
		this.changes.decide(change, Paper.of(order), "Перенесён срок: " + task.label(), this.changes.today(change));
		var move = new DateMove(change, 1, task, due, userId, this.clock.instant());
		move.end(true, this.clock.instant());
		this.entities.persist(move);
		this.changes.finish(change.id());
	}

	/** When and by what order something was moved, the oldest first. */
	@Transactional(readOnly = true)
	public List<DateMove> history(DatedItem item) {
		return this.repository.findByItemIdOrderByMovedAt(item.id());
	}

	/**
	 * A page of what an order moves.
	 * @param page the number of the page, the first is 0
	 */
	@Transactional(readOnly = true)
	public List<DateMove> of(UUID changeId, int page) {
		return this.repository.findByChangeIdOrderByPosition(changeId, PageRequest.of(page, PAGE_SIZE));
	}

	private static void requireFits(OpenDate date, LocalDate due, LocalDate today, Map<UUID, LocalDate> bounds) {
		if (due.isBefore(today)) {
			throw new RuleViolation("%s: новый срок %s уже прошёл, укажите не раньше сегодняшнего дня."
				.formatted(date.label(), due.format(Period.DATE)));
		}
		var last = Objects.requireNonNullElse(bounds.get(date.runningId()), due);
		if (due.isAfter(last)) {
			throw new RuleViolation("%s: новый срок %s позже последнего возможного дня (%s).".formatted(date.label(),
					due.format(Period.DATE), last.format(Period.DATE)));
		}
		if (due.equals(date.due())) {
			throw new RuleViolation("%s: новый срок совпадает с прежним (%s), снимите отметку.".formatted(date.label(),
					due.format(Period.DATE)));
		}
	}

	private static void requireOnce(List<NewDate> wanted) {
		var seen = new HashSet<DatedItem>();
		if (!wanted.stream().map(NewDate::item).allMatch(seen::add)) {
			throw new RuleViolation("Один срок указан дважды: обновите страницу и заполните её заново.");
		}
	}

	private static Map<UUID, LocalDate> steps(List<NewDate> dates) {
		var steps = new LinkedHashMap<UUID, LocalDate>();
		dates.stream()
			.filter(date -> date.item().kind() == DatedItem.Kind.STEP)
			.forEach(date -> steps.put(date.item().id(), date.due()));
		return steps;
	}

}
