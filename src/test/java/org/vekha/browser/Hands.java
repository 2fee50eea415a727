package org.vekha.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The people of a school's track, each at a computer of their own, where they stay logged
 * in. Takes a picture of each form that is filled in.
 */
final class Hands implements AutoCloseable {

	private static final String SCHOOL = "СОШ № 1";

	private final Map<String, Visit> visits = new LinkedHashMap<>();

	private final Chromium chromium;

	private final int port;

	private final Runnable afterwards;

	private int step;

	/**
	 * Sits everybody down.
	 * @param afterwards what the application does by itself when a task is done
	 */
	Hands(Chromium chromium, int port, Runnable afterwards) {
		this.chromium = chromium;
		this.port = port;
		this.afterwards = afterwards;
	}

	/** Opens the user's task, fills it in and completes it. */
	void act(String user, String task, Consumer<TaskDesk> form) {
		var desk = open(user, task);
		form.accept(desk);
		desk.picture(picture(user)).complete();
		this.afterwards.run();
	}

	/** Opens the user's task, among those that are open by now. */
	TaskDesk open(String user, String task) {
		if (this.visits.containsKey(user)) {
			visit(user).open("/camunda/app/tasklist/default/");
		}
		return new TaskDesk(visit(user)).filter("Мои задачи").open(task, SCHOOL);
	}

	/** Whoever has not been there yet logs in, which leads to their tasks. */
	Visit visit(String user) {
		return this.visits.computeIfAbsent(user, id -> this.chromium.visit(this.port).logIn(id));
	}

	/** Does what the application does by itself. */
	void settle() {
		this.afterwards.run();
	}

	/** The name of the next picture. */
	String picture(String what) {
		return "track-%02d-%s".formatted(++this.step, what);
	}

	@Override
	public void close() {
		this.visits.values().forEach(Visit::close);
	}

}
