package org.vekha.process.overview;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vekha.deadline.Deadline;
import org.vekha.process.overview.SchoolSheet.MeasureLine;
import org.vekha.programme.Measure;

import static org.assertj.core.api.Assertions.assertThat;

class SchoolProgrammesTests {

	private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

	private final Measure measure = new Measure(UUID.randomUUID(), "1.1", "Занятия",
			Deadline.interval("в ноябре", DUE.withDayOfMonth(1), DUE), "Завуч", "Справка");

	@Test
	void takesAMeasureOfWhichNobodySaidAnythingForLateAfterItsLastDayAlone() {
		assertThat(line(DUE)).extracting(MeasureLine::state, MeasureLine::overdue)
			.containsExactly("Срок не наступил", false);
		assertThat(line(DUE.plusDays(1))).extracting(MeasureLine::state, MeasureLine::overdue)
			.containsExactly("Отметки нет", true);
	}

	private MeasureLine line(LocalDate today) {
		return SchoolProgrammes.line(this.measure, Map.of(), today);
	}

}
