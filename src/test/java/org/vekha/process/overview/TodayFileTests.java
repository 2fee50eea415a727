package org.vekha.process.overview;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vekha.export.ExcelTable;
import org.vekha.process.overview.Today.Late;
import org.vekha.process.overview.Today.LateSchool;
import org.vekha.process.overview.Today.Link;
import org.vekha.process.overview.Today.OpenTask;
import org.vekha.process.overview.Today.Section;
import org.vekha.process.overview.Today.Silent;
import org.vekha.process.overview.Today.SilentLine;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No list of «Сегодня» is cut in its file without a word.
 */
class TodayFileTests {

	private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

	@Test
	void saysHowMuchItLeavesOut() {
		var task = new OpenTask(Link.NOWHERE, "Отчитаться", "", "s1", "СОШ № 1", DAY, 1, List.of(), false);
		var silent = new SilentLine("Task_SubmitReport", "Отчёт", 3, 3,
				List.of(new Silent(Link.NOWHERE, "СОШ № 1", DAY, 1)));
		var tables = TodayFile.of(new Today(DAY, DAY, DAY, true,
				new Late(8, 2, List.of(new LateSchool("s1", "СОШ № 1", 8, List.of(task)))),
				new Section<>(1, 1, List.of(task)), empty(), empty(), new Section<>(3, 1, List.of(silent)), empty(),
				empty(), 0, empty()));

		assertThat(last(tables[0])).startsWith("И ещё 7:");
		assertThat(last(tables[1])).isEqualTo("Отчитаться");
		assertThat(last(tables[3])).startsWith("И ещё 2:");
		assertThat(tables[2].rows()).isEmpty();
	}

	private static String last(ExcelTable table) {
		return table.rows().get(table.rows().size() - 1).get(0).toString();
	}

	private static <T> Section<T> empty() {
		return new Section<>(0, 0, List.of());
	}

}
