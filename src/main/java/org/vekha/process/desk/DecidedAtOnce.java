package org.vekha.process.desk;

import java.util.Set;

/**
 * Knows the tasks in which accepting what somebody handed in needs no more than a tick.
 */
public final class DecidedAtOnce {

	private static final Set<String> TASKS = Set.of("Task_AcceptActivity", "Task_AcceptAssignment", "Task_CheckReport");

	private DecidedAtOnce() {
	}

	/** The ids of those tasks in their models. */
	public static Set<String> tasks() {
		return TASKS;
	}

	/**
	 * Whether the task is one of them.
	 * @param key the id of the user task in its model
	 */
	public static boolean includes(String key) {
		return TASKS.contains(key);
	}

}
