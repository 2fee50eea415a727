package org.vekha.roadmap;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.vekha.deadline.DeadlineKind;

/**
 * How far an activity, or one part of it, has come.
 */
public enum ActivityState {

	NOT_DUE("Срок не наступил"),

	IN_PROGRESS("В работе"),

	IN_REVIEW("На проверке"),

	RETURNED("Возвращено с замечаниями"),

	DONE("Исполнено"),

	DONE_BEFORE_APPROVAL("Исполнено до утверждения"),

	PARTLY_DONE("Исполнено частично"),

	NOT_DONE("Не исполнено в срок"),

	AWAITS_EVENT("Ожидает события"),

	UNDATED("Срок не определён"),

	MOVED("Срок перенесён"),

	PAUSED("Приостановлено"),

	NOT_REQUIRED("Не требуется"),

	DROPPED("Снято с контроля"),

	CARRIED_OVER("Перенесено на следующий год");

	private static final Set<ActivityState> FINAL = EnumSet.of(DONE, DONE_BEFORE_APPROVAL, PARTLY_DONE, NOT_DONE,
			NOT_REQUIRED, DROPPED, CARRIED_OVER);

	private static final Set<ActivityState> WHOLLY_DONE = EnumSet.of(DONE, DONE_BEFORE_APPROVAL);

	private final String title;

	ActivityState(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/** The state of an activity before anybody works on it. */
	static ActivityState beforeWork(DeadlineKind deadline) {
		return switch (deadline) {
			case EVENT -> AWAITS_EVENT;
			case UNCLEAR -> UNDATED;
			case INTERVAL, DATES, RECURRING, WHOLE_PERIOD -> NOT_DUE;
		};
	}

	/** Whether nothing more is to come. */
	public boolean isFinal() {
		return FINAL.contains(this);
	}

	/** Whether somebody still has to do it: not what was reported or is paused. */
	public boolean waits() {
		return !isFinal() && this != IN_REVIEW && this != PAUSED;
	}

	/** The states after which nothing more is to come. */
	public static Set<ActivityState> finalStates() {
		return EnumSet.copyOf(FINAL);
	}

	/**
	 * The state of a whole from the states of its parts: while something is open, what
	 * most needs somebody's work; in the end, how much of it was done.
	 */
	public static ActivityState derivedFrom(Collection<ActivityState> parts) {
		if (parts.stream().allMatch(ActivityState::isFinal)) {
			return ended(parts);
		}
		for (var needsWork : List.of(RETURNED, IN_PROGRESS, IN_REVIEW)) {
			if (parts.contains(needsWork)) {
				return needsWork;
			}
		}
		return parts.stream().anyMatch(ActivityState::isFinal) ? IN_PROGRESS : NOT_DUE;
	}

	private static ActivityState ended(Collection<ActivityState> parts) {
		var counted = parts.stream().filter(state -> state != NOT_REQUIRED && state != DROPPED).toList();
		if (counted.isEmpty()) {
			return NOT_REQUIRED;
		}
		for (var same : List.of(DONE, DONE_BEFORE_APPROVAL, CARRIED_OVER)) {
			if (counted.stream().allMatch(same::equals)) {
				return same;
			}
		}
		if (counted.stream().allMatch(WHOLLY_DONE::contains)) {
			return DONE;
		}
		return counted.stream().anyMatch(state -> state == PARTLY_DONE || WHOLLY_DONE.contains(state)) ? PARTLY_DONE
				: NOT_DONE;
	}

}
