package org.vekha.process.overview;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RegionLineTests {

	@Test
	void sharesAreOfAllSchools() {
		var line = line(2, 1, 3, 8, 12);
		assertThat(line.share()).isEqualTo(new BigDecimal("16.7"));
		assertThat(line.shareBefore()).isEqualTo(new BigDecimal("8.3"));
		assertThat(line.progress()).isEqualTo(new BigDecimal("37.5"));
	}

	@Test
	void noSchoolOnTheListIsNothingAndNoListIsUnknown() {
		var line = line(0, null, 0, 0, 12);
		assertThat(line.share()).isEqualTo(new BigDecimal("0.0"));
		assertThat(line.shareBefore()).isNull();
		assertThat(line.progress()).as("Nothing is planned yet").isNull();
	}

	@Test
	void withoutIndicatorsNoneIsReached() {
		assertThat(line(1, 1, 1, 1, 1).with(null).reached()).isNull();
	}

	private static RegionLine line(Integer listed, Integer before, int done, int needed, int schools) {
		return new RegionLine("yurga", "Юрга", "В работе", true, 2, 2, done, needed, 0, listed, before, schools, 0, 0,
				null, 0, 0);
	}

}
