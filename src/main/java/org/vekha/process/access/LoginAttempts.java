package org.vekha.process.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: who fails repeatedly must wait ever longer. Counted per user and
 * address, so that nobody can lock out somebody else from elsewhere, and per address, so
 * that one password cannot be tried on everybody.
 */
@Component
class LoginAttempts {

	private static final int FREE_PER_USER = 5;

	private static final int FREE_PER_ADDRESS = 50;

	private static final Duration SHORTEST_WAIT = Duration.ofSeconds(15);

	private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

	private static final int MOST_REMEMBERED = 10_000;

	private final Map<String, Failures> failures = new ConcurrentHashMap<>();

	private final Clock clock;

	/** The engine's clock can be set, and whoever guesses gains no time by that. */
	@Autowired
	LoginAttempts() {
		this(Clock.systemUTC());
	}

	LoginAttempts(Clock clock) {
		this.clock = clock;
	}

	boolean mustWait(String user, String address) {
		return mustWait(both(user, address)) || mustWait(address);
	}

	void failed(String user, String address) {
		if (this.failures.size() > MOST_REMEMBERED) {
			this.failures.values().removeIf(known -> known.forgottenAt().isBefore(this.clock.instant()));
		}
		count(both(user, address), FREE_PER_USER);
		count(address, FREE_PER_ADDRESS);
	}

	void succeeded(String user, String address) {
		this.failures.remove(both(user, address));
	}

	private boolean mustWait(String key) {
		var known = this.failures.get(key);
		return known != null && this.clock.instant().isBefore(known.waitUntil());
	}

	private void count(String key, int free) {
		var now = this.clock.instant();
		this.failures.compute(key, (ignored, known) -> {
			var count = (known == null || known.forgottenAt().isBefore(now)) ? 1 : known.count() + 1;
			return new Failures(count, now.plus(wait(count - free)));
		});
	}

	private static Duration wait(int beyond) {
		if (beyond < 0) {
			return Duration.ZERO;
		}
		var wait = SHORTEST_WAIT.multipliedBy(1L << Math.min(beyond, 10));
		return (wait.compareTo(LONGEST_WAIT) < 0) ? wait : LONGEST_WAIT;
	}

	private static String both(String user, String address) {
		return user + " " + address;
	}

	private record Failures(int count, Instant waitUntil) {

		Instant forgottenAt() {
			return this.waitUntil.plus(LONGEST_WAIT);
		}

	}

}
