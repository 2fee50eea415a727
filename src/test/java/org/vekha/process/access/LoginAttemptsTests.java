package org.vekha.process.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LoginAttemptsTests {

	private Instant now = Instant.parse("2026-11-22T08:00:00Z");

	private final LoginAttempts attempts = new LoginAttempts(new Clock() {
		@Override
		public ZoneOffset getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return LoginAttemptsTests.this.now;
		}
	});

	@Test
	void forgivesAFewMistakes() {
		fail("coordinator", "office", 4);
		assertThat(this.attempts.mustWait("coordinator", "office")).isFalse();
	}

	@Test
	void letsAGuesserWaitAndNobodyElse() {
		fail("coordinator", "elsewhere", 5);
		assertThat(this.attempts.mustWait("coordinator", "elsewhere")).isTrue();
		assertThat(this.attempts.mustWait("coordinator", "office")).isFalse();
		assertThat(this.attempts.mustWait("head", "elsewhere")).isFalse();
	}

	@Test
	void letsThemTryAgainAfterAWhile() {
		fail("coordinator", "office", 5);
		this.now = this.now.plus(Duration.ofSeconds(16));
		assertThat(this.attempts.mustWait("coordinator", "office")).isFalse();
		fail("coordinator", "office", 1);
		this.now = this.now.plus(Duration.ofSeconds(16));
		assertThat(this.attempts.mustWait("coordinator", "office")).isTrue();
	}

	@Test
	void beginsAnewAfterTheRightPassword() {
		fail("coordinator", "office", 4);
		this.attempts.succeeded("coordinator", "office");
		fail("coordinator", "office", 4);
		assertThat(this.attempts.mustWait("coordinator", "office")).isFalse();
	}

	@Test
	void stopsWhoTriesOnePasswordOnEverybody() {
		for (int user = 0; user < 50; user++) {
			fail("user" + user, "elsewhere", 1);
		}
		assertThat(this.attempts.mustWait("coordinator", "elsewhere")).isTrue();
		assertThat(this.attempts.mustWait("coordinator", "office")).isFalse();
	}

	private void fail(String user, String address, int times) {
		for (int time = 0; time < times; time++) {
			this.attempts.failed(user, address);
		}
	}

}
