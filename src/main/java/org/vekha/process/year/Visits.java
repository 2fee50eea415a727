package org.vekha.process.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.vekha.change.Travels;
import org.vekha.process.model.Written;
import org.vekha.school.School;

/**
 * Flags interviews that are planned for a time in which a school cannot be reached.
 */
final class Visits {

	private Visits() {
	}

	/**
	 * Which of the schools cannot be reached on a day, in Markdown.
	 * @param interview the day, or {@code null} in a year without interviews
	 */
	static Optional<String> warned(Travels travels, List<School> schools, LocalDate interview) {
		if (interview == null) {
			return Optional.empty();
		}
		var warnings = travels.warnings(schools.stream().collect(Collectors.toMap(School::id, school -> interview)));
		return Optional.of(warnings)
			.filter(some -> !some.isEmpty())
			.map(some -> some.stream()
				.map(each -> "\n- " + Written.plain(each))
				.collect(Collectors.joining("",
						"**Собеседование приходится на время без выезда.** Таким школам можно назначить особый срок:\n",
						"")));
	}

}
