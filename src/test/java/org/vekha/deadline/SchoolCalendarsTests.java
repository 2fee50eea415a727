package org.vekha.deadline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.municipality.Municipalities;
import org.vekha.shared.SchoolYear;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@VekhaTest
class SchoolCalendarsTests {

	private static final SchoolYear YEAR = new SchoolYear(2020);

	private final SchoolCalendars calendars;

	private final DeadlineReaders readers;

	private final Municipalities municipalities;

	@Autowired
	SchoolCalendarsTests(SchoolCalendars calendars, DeadlineReaders readers, Municipalities municipalities) {
		this.calendars = calendars;
		this.readers = readers;
		this.municipalities = municipalities;
	}

	@BeforeEach
	void municipality() {
		this.municipalities.register("calendar-town", "Город", "Город", ZoneId.of("Europe/Moscow"), 1, 3);
	}

	@AfterEach
	void usual() {
		this.calendars.reset("calendar-town", YEAR);
	}

	@Test
	void anEnteredCalendarTakesThePlaceOfTheUsualOneForItsYear() {
		var usual = SchoolCalendar.usual(YEAR);
		var autumn = new Period(LocalDate.of(2020, 10, 26), LocalDate.of(2020, 11, 8));
		var first = new Period(YEAR.firstDay(), LocalDate.of(2020, 10, 25));
		var own = new SchoolCalendar(YEAR,
				List.of(first, usual.quarters().get(1), usual.quarters().get(2), usual.quarters().get(3)), autumn,
				usual.winter(), usual.spring(), usual.summer());
		this.calendars.set("calendar-town", own);
		this.calendars.set("calendar-town", own);
		assertThat(this.calendars.of("calendar-town", YEAR)).isEqualTo(own);
		assertThat(this.calendars.of("calendar-town", YEAR.next())).isEqualTo(SchoolCalendar.usual(YEAR.next()));
		var plan = new Period(YEAR.firstDay(), YEAR.lastDay());
		assertThat(this.readers.of("calendar-town", plan).read("осенние каникулы").intervals()).containsExactly(autumn);
		assertThat(this.readers.of("yurga", plan).read("осенние каникулы").intervals()).containsExactly(usual.autumn());
		this.calendars.reset("calendar-town", YEAR);
		assertThat(this.calendars.of("calendar-town", YEAR)).isEqualTo(usual);
	}

}
