package org.vekha.process.model;

import java.util.regex.Pattern;

import org.vekha.municipality.Municipalities;
import org.vekha.process.form.TaskContext;

import org.springframework.stereotype.Component;

/**
 * The first lines of a form: what is asked, and until when.
 */
@Component
public class Intro {

	private static final Pattern TWO_STOPS = Pattern.compile("(?<!\\.)\\.\\.(?!\\.)");

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
		// A part may bring a full stop of its own: «октябрь 2026 г.»
		var text = TWO_STOPS.matcher(pattern.formatted(plain)).replaceAll(".");
		if (task.due() == null) {
			return text;
		}
		var zone = this.municipalities.get(task.tenantId()).zone();
		return text + "\n\n**Срок:** до " + Written.day(task.due().atZone(zone).toLocalDate());
	}

}
