package org.vekha.behalf;

import org.vekha.shared.Require;

/**
 * A task that somebody else was given.
 *
 * @param instanceId the engine's id of the process instance
 * @param matter what there is to do, and about what
 * @param performer whose task it is: a login, or the key of a group
 */
public record TaskOfAnother(String municipalityId, String taskId, String instanceId, String matter, String performer,
		String performerName) {

	public TaskOfAnother {
		Require.value(municipalityId, "Муниципалитет");
		Require.value(taskId, "Задача");
		Require.value(instanceId, "Экземпляр процесса");
		matter = Require.line(matter, "Задача");
		performer = Require.line(performer, "Исполнитель");
		performerName = Require.line(performerName, "Исполнитель");
	}

}
