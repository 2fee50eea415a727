package org.vekha.process.intake;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.vekha.deadline.Period;
import org.vekha.deadline.SchoolCalendar;
import org.vekha.deadline.SchoolCalendars;
import org.vekha.shared.SchoolYear;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows and takes the quarters and holidays of a municipality's schools, by which
 * deadlines such as «в конце четверти» are read.
 */
@RestController
@Tag(name = "calendars", description = "Учебный календарь")
class SchoolCalendarController {

	private final SchoolCalendars calendars;

	private final PreviewedMunicipality municipality;

	SchoolCalendarController(SchoolCalendars calendars, PreviewedMunicipality municipality) {
		this.calendars = calendars;
		this.municipality = municipality;
	}

	@GetMapping("/api/calendars")
	@Operation(summary = "Показать четверти и каникулы учебного года",
			description = "Обычный календарь, если другой не внесён. Только для муниципального координатора.")
	Calendar get(
			@Parameter(description = "Учебный год, например 2026/2027") @RequestParam("schoolYear") String schoolYear) {
		return Calendar.of(this.calendars.of(this.municipality.ofCoordinator(), SchoolYear.of(schoolYear)));
	}

	@PutMapping("/api/calendars")
	@Operation(summary = "Внести четверти и каникулы учебного года", description = "Вместо внесённых раньше.")
	@ApiResponse(responseCode = "400", description = "Даты не подходят: сказано, какие и почему")
	Calendar put(@RequestBody Calendar entered) {
		var calendar = entered.calendar();
		this.calendars.set(this.municipality.ofCoordinator(), calendar);
		return Calendar.of(calendar);
	}

	/**
	 * A school year's quarters and holidays.
	 */
	record Calendar(String schoolYear, List<Period> quarters, Period autumn, Period winter, Period spring,
			Period summer) {

		static Calendar of(SchoolCalendar calendar) {
			return new Calendar(calendar.year().toString(), calendar.quarters(), calendar.autumn(), calendar.winter(),
					calendar.spring(), calendar.summer());
		}

		SchoolCalendar calendar() {
			return new SchoolCalendar(SchoolYear.of(this.schoolYear), this.quarters, this.autumn, this.winter,
					this.spring, this.summer);
		}

	}

}
