package org.vekha.process.overview;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.vekha.roadmap.ActivityState;

import static org.assertj.core.api.Assertions.assertThat;

class YearFilterTests {

	private static final List<YearColumn> COLUMNS = List.of(new YearColumn("INTERVIEW", "Собеседование"),
			new YearColumn("PROGRAMME", "Программа"));

	private static final YearMatrix MATRIX = new YearMatrix(COLUMNS,
			List.of(row("СОШ № 1", cell(ActivityState.DONE, 0), cell(ActivityState.IN_PROGRESS, 4)),
					row("СОШ № 14", cell(ActivityState.IN_PROGRESS, 0), cell(ActivityState.NOT_DUE, 0)),
					row("Лицей <b>", cell(ActivityState.NOT_REQUIRED, 0), cell(ActivityState.NOT_REQUIRED, 0))));

	@Test
	void withoutAnythingAskedForShowsAll() {
		assertThat(shown(Map.of())).containsExactly("СОШ № 1", "СОШ № 14", "Лицей <b>");
		assertThat(shown(Map.of("phase", "PROGRAMME"))).hasSize(3);
	}

	@Test
	void asksForAStateInAPhase() {
		assertThat(shown(Map.of("state", "IN_PROGRESS"))).containsExactly("СОШ № 1", "СОШ № 14");
		assertThat(shown(Map.of("state", "IN_PROGRESS", "phase", "INTERVIEW"))).containsExactly("СОШ № 14");
	}

	@Test
	void asksForWhatIsOverdueInTheSameCell() {
		assertThat(shown(Map.of("overdue", "yes"))).containsExactly("СОШ № 1");
		assertThat(shown(Map.of("overdue", "yes", "state", "DONE"))).isEmpty();
	}

	@Test
	void looksForAPartOfTheNameAsItIsTyped() {
		assertThat(shown(Map.of("text", " сош № 1 "))).containsExactly("СОШ № 1", "СОШ № 14");
		assertThat(shown(Map.of("text", "<b>"))).containsExactly("Лицей <b>");
		assertThat(shown(Map.of("text", "%"))).isEmpty();
	}

	@Test
	void leavesOutThePhasesThatNobodyGoesThrough() {
		var matrix = new YearMatrix(COLUMNS,
				List.of(row("Лицей", cell(ActivityState.NOT_REQUIRED, 0), cell(ActivityState.DONE, 0))));
		assertThat(matrix.withoutUnneeded().columns()).extracting(YearColumn::key).containsExactly("PROGRAMME");
		assertThat(matrix.withoutUnneeded().rows().get(0).cells()).hasSize(1);
		assertThat(YearMatrix.EMPTY.withoutUnneeded()).isEqualTo(YearMatrix.EMPTY);
	}

	private static List<String> shown(Map<String, String> asked) {
		return MATRIX.filtered(YearFilter.of(asked)).rows().stream().map(YearRow::name).toList();
	}

	private static YearRow row(String name, YearCell... cells) {
		return new YearRow(name, name, "Куратор", List.of(cells));
	}

	private static YearCell cell(ActivityState state, long overdue) {
		return new YearCell(state, null, overdue, null);
	}

}
