package org.vekha.benchmark;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.process.CopiedSchools;
import org.vekha.process.Districts;
import org.vekha.process.access.Browser;
import org.vekha.process.change.ChangingYears;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.RoadmapRow;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures the picture of a year of 10, 100 and 1,000 schools, each of which reports on
 * 30 activities: how long the server takes, and how much it sends. It is no part of the
 * tests, since its figures depend on the machine;
 * {@code mvn test -Dtest=OverviewBenchmark} runs it.
 */
@VekhaTest
class OverviewBenchmark {

	private static final int ACTIVITIES = 30;

	private static final int REPETITIONS = 15;

	private static final List<String> PATHS = List.of("year", "year?columns=activities");

	private static final List<String> UNLIKE = List.of(
			"""
					update vekha.school set short_name = (array['СОШ', 'ООШ', 'Гимназия', 'Лицей'])[1 + floor(random() * 4)]
						|| ' № ' || floor(random() * 300) || ' '
						|| (array['с. Ивановка', 'пос. Заречный', 'д. Берёзовка', 'с. Красный Яр', 'г. Юрга'])[1 + floor(random() * 5)]
					where municipality_id = :municipality
					""",
			"""
					update vekha.scheduled_step step set due = due + (floor(random() * 10))::int,
						state = (array['NOT_DUE', 'NOT_DUE', 'DONE', 'MOVED'])[1 + floor(random() * 4)]
					from vekha.school_support support
					where support.id = step.support_id and support.municipality_id = :municipality
					""",
			"""
					update vekha.activity_part part set due_on = due_on + (floor(random() * 10))::int,
						state = (array['IN_PROGRESS', 'DONE', 'IN_REVIEW', 'RETURNED', 'NOT_DUE'])[1 + floor(random() * 5)]
					from vekha.school school
					where school.id = part.school_id and school.municipality_id = :municipality
					""");

	@Autowired
	private ChangingYears changingYears;

	@Autowired
	private CopiedSchools copied;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	@AfterEach
	void setTheClockRight() {
		ClockUtil.reset();
	}

	@Test
	void showsAYear() {
		var year = this.changingYears.begin(1, rows());
		year.goTo(LocalDate.of(2026, 11, 20));
		var browser = Browser.at(this.port);
		browser.logIn(year.coordinator(), Districts.PASSWORD);
		var figures = new ArrayList<Measured>();
		var schools = 1;
		var last = year.district().school(1);
		for (var wanted : List.of(10, 100, 1000)) {
			last = grow(year.district().id(), last, wanted - schools);
			schools = wanted;
			for (var path : PATHS) {
				// The first times warm up
				measure(browser, path, wanted);
				figures.add(measure(browser, path, wanted));
			}
		}
		figures.forEach(System.out::println);
		assertThat(figures).allMatch(measured -> measured.bytes() < 200_000);
	}

	/**
	 * Copies a school until there are enough, and lets each be somewhere else in its
	 * year: what is alike would be compressed to nothing.
	 * @param school the one to copy, which was not copied before
	 * @return the last of the copies
	 */
	private String grow(String municipality, String school, int times) {
		this.copied.copy(school, times);
		this.jdbc.sql("select setseed(0.5)").query(String.class).list();
		for (var statement : UNLIKE) {
			this.jdbc.sql(statement).param("municipality", municipality).update();
		}
		return "%s-%d".formatted(school, times);
	}

	private Measured measure(Browser browser, String path, int schools) {
		var answers = IntStream.range(0, REPETITIONS).mapToObj(time -> ask(browser, path)).sorted().toList();
		return new Measured(path, schools, answers.get(REPETITIONS / 2).duration(), answers.get(0).bytes());
	}

	private static Answer ask(Browser browser, String path) {
		var begun = System.nanoTime();
		var answer = browser.compressed("/web/overview/" + path);
		var duration = Duration.ofNanos(System.nanoTime() - begun);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
		return new Answer(duration, answer.body().length);
	}

	private static RoadmapRow[] rows() {
		return IntStream.rangeClosed(1, ACTIVITIES)
			.mapToObj(number -> Districts.row(number + ".", LocalDate.of(2026, 9, 20).plusDays(number),
					LocalDate.of(2026, 10, 25).plusDays(number), Body.SCHOOL))
			.toArray(RoadmapRow[]::new);
	}

	private record Answer(Duration duration, int bytes) implements Comparable<Answer> {

		@Override
		public int compareTo(Answer other) {
			return this.duration.compareTo(other.duration);
		}

	}

	/** Bytes are as they go over the line. */
	private record Measured(String path, int schools, Duration median, int bytes) {

		@Override
		public String toString() {
			return "%-24s %5d schools: %6.1f ms, %7d bytes".formatted(this.path, this.schools,
					this.median.toNanos() / 1e6, this.bytes);
		}

	}

}
