package org.vekha.process.model;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	private final List<IntroLines> added;

	Intro(Municipalities municipalities, List<IntroLines> added) {
		this.municipalities = municipalities;
		this.added = added;
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
		var lines = Stream.concat(Stream.of(text + due(task)),
				this.added.stream().flatMap(more -> more.of(task).stream()));
		return lines.collect(Collectors.joining("\n\n"));
	}

	private String due(TaskContext task) {
		if (task.due() == null) {
			return "";
		}
		var zone = this.municipalities.get(task.tenantId()).zone();
		return "\n\n**Срок:** до " + Written.day(task.due().atZone(zone).toLocalDate());
	}

}
