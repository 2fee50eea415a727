package org.vekha.process.model;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.vekha.process.form.TaskContext;

/**
 * The ids that process instances carry: all that an instance knows of the domain.
 */
public final class Ids {

	public static final String YEAR = "yearId";

	public static final String PLAN = "planId";

	public static final String SUPPORT = "supportId";

	public static final String REVIEW = "reviewId";

	public static final String REPORT = "reportId";

	public static final String ACTIVITY = "activityId";

	public static final String PART = "partId";

	public static final String ROADMAP_IMPORT = "roadmapImportId";

	/** A summary of all reports for a period. */
	public static final String PERIOD_SUMMARY = "periodSummaryId";

	/** The work with a school whose results are biased. */
	public static final String OBJECTIVITY = "objectivityId";

	/** A change in the middle of the year. */
	public static final String CHANGE = "changeId";

	/** What somebody was asked to do at a round table. */
	public static final String ASSIGNMENT = "assignmentId";

	private Ids() {
	}

	/** Reads what the instance carries out: its year or its plan. */
	public static UUID readRunning(VariableScope scope) {
		return read(scope, scope.hasVariable(PLAN) ? PLAN : YEAR);
	}

	/** Reads what the task's instance carries out: its year or its plan. */
	public static UUID readRunning(TaskContext task) {
		return UUID.fromString(task.text((task.variables().apply(PLAN) != null) ? PLAN : YEAR));
	}

	/**
	 * Reads an id of an instance.
	 * @throws IllegalStateException if the instance has none of this name, as when it was
	 * started by hand in the wrong place
	 */
	public static UUID read(VariableScope scope, String name) {
		var value = scope.getVariable(name);
		if (value == null) {
			throw new IllegalStateException("Экземпляр процесса запущен без идентификатора «%s».".formatted(name));
		}
		return UUID.fromString(value.toString());
	}

}
