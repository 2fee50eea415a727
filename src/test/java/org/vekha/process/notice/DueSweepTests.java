package org.vekha.process.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.notification.Notification;
import org.vekha.notification.NotificationKind;
import org.vekha.notification.Notifications;
import org.vekha.process.Jobs;
import org.vekha.process.desk.DeskDistricts;
import org.vekha.process.desk.DeskDistricts.StartedDesk;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@VekhaTest
class DueSweepTests {

	private static final LocalDate SOON = LocalDate.of(2026, 10, 27);

	private static final LocalDate LATE = LocalDate.of(2026, 11, 5);

	@Autowired
	private DeskDistricts desks;

	@Autowired
	private DueSweep sweep;

	@Autowired
	private Notifications notifications;

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void tellsOnceBeforeAndOnceAfterHoweverOftenItRuns() {
		var desk = this.desks.open(2);
		var school = desk.district().schoolUser(1);

		Jobs.setClock(SOON.minusDays(1));
		this.sweep.sweep();
		assertThat(told(school)).isEmpty();

		Jobs.setClock(SOON);
		this.sweep.sweep();
		this.sweep.sweep();
		assertThat(kinds(school)).containsExactly(NotificationKind.DUE_SOON);
		assertThat(told(desk.district().user(Role.COORDINATOR))).isEmpty();

		Jobs.setClock(LATE);
		this.sweep.sweep();
		Jobs.setClock(LATE.plusDays(1));
		this.sweep.sweep();
		assertThat(kinds(school)).containsExactly(NotificationKind.LATE, NotificationKind.DUE_SOON);
		assertThat(kinds(desk.district().user(Role.COORDINATOR))).containsExactly(NotificationKind.LATE,
				NotificationKind.LATE);
		assertThat(told(desk.district().user(Role.HEAD))).isEmpty();
	}

	@Test
	void tellsTheSameOnceWhereTwoServersLook() {
		var desk = this.desks.open(3);
		Jobs.setClock(SOON);

		var running = Stream.generate(() -> CompletableFuture.supplyAsync(this.sweep::sweep)).limit(2).toList();
		running.forEach(CompletableFuture::join);

		assertThat(schools(desk)).allSatisfy(school -> assertThat(told(school)).hasSize(1));
	}

	private static List<String> schools(StartedDesk desk) {
		return List.of(desk.district().schoolUser(1), desk.district().schoolUser(2), desk.district().schoolUser(3));
	}

	private List<NotificationKind> kinds(String user) {
		return told(user).stream().map(Notification::kind).toList();
	}

	private List<Notification> told(String user) {
		return this.notifications.page(user, 0);
	}

}
