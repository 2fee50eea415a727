package org.vekha.process.model;

import org.vekha.municipality.Municipalities;
import org.vekha.process.form.TaskContext;

import org.springframework.stereotype.Component;

/**
 * The first lines of a form: what is asked, and until when.
 */
@Component
public class Intro {

	private final Municipalities municipalities;

	Intro(Municipalities municipalities) {
		this.municipalities = municipalities;
	}

	/**
	 * Writes the lines as Markdown.
	 * @param pattern what is asked, with places for the parts
	 * @param parts texts from the domain; put in as plain text
	 */
	public String of(TaskContext task, String pattern, Object... parts) {
		var plain = new Object[parts.length];
		for (int i = 0; i < parts.length; i++) {
			plain[i] = Written.plain(String.valueOf(parts[i]));
		}
		var text = pattern.formatted(plain);
		if (task.due() == null) {
			return text;
		}
		var zone = this.municipalities.get(task.tenantId()).zone();
		return text + "\n\n**Срок:** до " + Written.day(task.due().atZone(zone).toLocalDate());
	}

}
