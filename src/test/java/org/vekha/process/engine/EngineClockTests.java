package org.vekha.process.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EngineClockTests {

	@AfterEach
	void reset() {
		ClockUtil.reset();
	}

	@Test
	void tellsTheTimeOfTheEngineInAnyZone() {
		ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-10-31T20:00:00Z")));
		var clock = new EngineClock(ZoneId.of("UTC"));
		assertThat(clock.instant()).isEqualTo("2026-10-31T20:00:00Z");
		assertThat(LocalDate.now(clock.withZone(ZoneId.of("Asia/Novokuznetsk")))).isEqualTo("2026-11-01");
	}

}
