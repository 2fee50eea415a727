package org.vekha.identification;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vekha.shared.SchoolYear;

import static org.assertj.core.api.Assertions.assertThat;

class ExaminedYearsTests {

	private static final SchoolYear LIST_YEAR = SchoolYear.of("2026/2027");

	@Test
	void areTheTwoBeforeTheYearOfTheList() {
		var years = ExaminedYears.of(LIST_YEAR, Optional.of(SchoolYear.of("2025/2026")));
		assertThat(years.both()).containsExactly(SchoolYear.of("2025/2026"), SchoolYear.of("2024/2025"));
		assertThat(years.outdated()).isFalse();
	}

	@Test
	void areTheNewestWithResultsAndTheOneBeforeIt() {
		var years = ExaminedYears.of(LIST_YEAR, Optional.of(SchoolYear.of("2018/2019")));
		assertThat(years.both()).containsExactly(SchoolYear.of("2018/2019"), SchoolYear.of("2017/2018"));
		assertThat(years.outdated()).isTrue();
	}

	@Test
	void areNotOutdatedWhereThereAreNoResultsAtAll() {
		var years = ExaminedYears.of(LIST_YEAR, Optional.empty());
		assertThat(years.last()).isEqualTo(SchoolYear.of("2025/2026"));
		assertThat(years.outdated()).isFalse();
	}

}
