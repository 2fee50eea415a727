package org.vekha.notification;

import java.time.LocalDate;

import org.vekha.shared.Require;

/**
 * What is to be told to somebody, mostly about a task.
 *
 * @param taskId the task, or whatever else it was that somebody is told of once
 * @param title what there is to do, or what it is about
 * @param path where the task is opened, or {@code null} if there is none to open
 * @param day the day in the municipality; on one day nobody is told the same twice
 */
public record Notice(String municipalityId, Recipient recipient, NotificationKind kind, String taskId, String title,
		String text, String path, LocalDate day) {

	public Notice {
		Require.value(municipalityId, "Муниципалитет");
		Require.value(recipient, "Получатель");
		Require.value(kind, "Вид уведомления");
		Require.value(taskId, "Задача");
		title = Require.line(title, "Задача");
		text = Require.text(text, "Текст уведомления");
		Require.day(day, "Дата уведомления");
	}

}
