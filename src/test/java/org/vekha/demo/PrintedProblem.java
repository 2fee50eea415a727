package org.vekha.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.vekha.risk.Grade;

import org.springframework.core.io.ClassPathResource;

/**
 * What the printed programme of Молчаново says of a problem in a school. Where it does
 * not say how grave the problem is, it is taken as significant.
 */
record PrintedProblem(String number, String school, Grade grade) {

	private static final List<PrintedProblem> ALL = read();

	static List<PrintedProblem> all() {
		return ALL;
	}

	/** How grave a problem is in a school; a school's id ends with its printed name. */
	static Grade grade(String number, String schoolId) {
		return ALL.stream()
			.filter(problem -> problem.number.equals(number) && schoolId.endsWith("-" + problem.school))
			.map(PrintedProblem::grade)
			.findFirst()
			.orElse(Grade.ABSENT);
	}

	private static List<PrintedProblem> read() {
		try (var file = new ClassPathResource("org/vekha/demo/molchanovo-problems.csv").getInputStream()) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.map(line -> line.split(",", -1))
				.map(cells -> new PrintedProblem(cells[0], cells[1],
						cells[2].isEmpty() ? Grade.SIGNIFICANT : Grade.valueOf(cells[2])))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
