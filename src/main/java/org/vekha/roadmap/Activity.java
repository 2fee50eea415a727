package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.DeadlineKind;
import org.vekha.deadline.Period;
import org.vekha.shared.RuleViolation;

/**
 * An activity of a road map: its row and how far it has come.
 *
 * <p>
 * It has no version: several people end its parts at the same time, and none of their
 * reports may fail because of another's. Whoever changes it locks its row first.
 */
@Entity
public class Activity {

	@Id
	private UUID id;

	private UUID roadmapId;

	private int position;

	@Embedded
	private RoadmapRow content;

	private LocalDate movedStart;

	private LocalDate movedEnd;

	@Embedded
	private Progress progress;

	protected Activity() {
	}

	Activity(UUID roadmapId, int position, RoadmapRow content) {
		this.id = UUID.randomUUID();
		this.roadmapId = roadmapId;
		this.position = position;
		this.content = content;
		this.progress = Progress.before(content);
	}

	/** Changes the days of the row itself while the road map is still being agreed. */
	void revise(Period period) {
		var unchanged = deadline().span().filter(period::equals).isPresent();
		if (!unchanged) {
			requireOpen();
			this.content = this.content.with(Deadline.interval(period));
			this.progress = Progress.at(ActivityState.beforeWork(deadline().kind()));
		}
	}

	void clarify(Period period) {
		requireOpen(DeadlineKind.UNCLEAR, "срок уже определён");
		this.content = this.content.with(deadline().clarified(period));
		this.progress = Progress.at(ActivityState.NOT_DUE);
	}

	void openByEvent(String event, Period period) {
		requireOpen(DeadlineKind.EVENT, "оно не зависит от события");
		moveTo(period, Progress.after(event));
	}

	/** Moves the days on which the work is due; the row keeps what was printed. */
	void redate(Period period) {
		requireOpen();
		moveTo(period, Progress.at(ActivityState.MOVED));
	}

	/** Takes over that its parts are due on other days now. */
	void follow(Period parts) {
		if (!state().isFinal()) {
			var beforeWork = state() == ActivityState.NOT_DUE;
			moveTo(parts, beforeWork ? Progress.at(ActivityState.MOVED) : this.progress);
		}
	}

	void start() {
		this.progress = this.progress.started();
	}

	/** Ends the activity; one that has ended already stays as it is. */
	void end(ActivityState finalState, LocalDate doneOn, String basis) {
		this.progress = this.progress.ended(finalState, doneOn, basis);
	}

	void derive(Collection<ActivityState> parts, LocalDate day) {
		this.progress = this.progress.derivedFrom(parts, day);
	}

	/** Follows its parts, and notes what their end rests on. */
	void derive(Collection<ActivityState> parts, LocalDate day, String reason) {
		this.progress = this.progress.because(reason).derivedFrom(parts, day);
	}

	/** Whether the year has anything to do for it; what was moved is meant for now. */
	boolean concerns(WorkYear year) {
		return this.movedEnd != null || year.concerns(deadline());
	}

	void close(boolean carryOver, Collection<ActivityState> parts, String reason) {
		this.progress = this.progress.closed(carryOver, parts, reason);
	}

	/** Makes its parts; where they get more time than the row says, so does the whole. */
	List<ActivityPart> plan(WorkYear year, List<String> schoolIds) {
		var planned = PlannedPart.of(this.content, movedTo().orElse(null), year, schoolIds);
		var last = planned.stream().map(PlannedPart::dueOn).max(Comparator.naturalOrder());
		var due = movedTo().map(Period::end).or(() -> year.lastDay(deadline()));
		if (last.isPresent() && !last.equals(due)) {
			moveTo(new Period(planned.get(0).opensOn(), last.get()), this.progress);
		}
		return IntStream.range(0, planned.size())
			.mapToObj(index -> new ActivityPart(this.id, index + 1, planned.get(index)))
			.toList();
	}

	void requireOpen() {
		if (state().isFinal()) {
			throw refused("оно завершено («%s»)".formatted(state().title()));
		}
	}

	void requireBegunBefore(LocalDate orderDate) {
		if (deadline().span().filter(span -> span.start().isBefore(orderDate)).isEmpty()) {
			throw new RuleViolation("Мероприятие «%s» начинается не раньше приказа от %s: отчитайтесь об исполнении."
				.formatted(label(), orderDate.format(Period.DATE)));
		}
	}

	private void moveTo(Period period, Progress next) {
		this.movedStart = period.start();
		this.movedEnd = period.end();
		this.progress = next;
	}

	private void requireOpen(DeadlineKind kind, String why) {
		if (deadline().kind() != kind) {
			throw refused(why);
		}
		requireOpen();
	}

	private RuleViolation refused(String why) {
		return new RuleViolation("Мероприятие «%s» изменить нельзя: %s.".formatted(label(), why));
	}

	public UUID id() {
		return this.id;
	}

	public UUID roadmapId() {
		return this.roadmapId;
	}

	public RoadmapRow content() {
		return this.content;
	}

	public String number() {
		return this.content.number();
	}

	public String title() {
		return this.content.title();
	}

	public String label() {
		return this.content.label();
	}

	public Deadline deadline() {
		return this.content.deadline();
	}

	public CycleStep step() {
		return this.content.step();
	}

	public String responsiblePhrase() {
		return this.content.responsiblePhrase();
	}

	public Body lead() {
		return this.content.lead();
	}

	/** Whether the coordinator accepts what is reported. */
	public boolean acceptanceNeeded() {
		return lead().acceptanceNeeded();
	}

	/** The days that hold now in place of those in the row, if it was given others. */
	public Optional<Period> movedTo() {
		return Optional.ofNullable(this.movedEnd).map(end -> new Period(this.movedStart, end));
	}

	/** The last day on which work is due, if there is one. */
	public Optional<LocalDate> due() {
		return movedTo().map(Period::end).or(() -> deadline().lastDay());
	}

	public ActivityState state() {
		return this.progress.state();
	}

	/** What the state rests on: an order, an event, a reason; may be {@code null}. */
	public String basis() {
		return this.progress.basis();
	}

	public LocalDate doneOn() {
		return this.progress.doneOn();
	}

}
