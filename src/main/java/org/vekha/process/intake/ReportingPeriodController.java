package org.vekha.process.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.vekha.reporting.PeriodEntry;
import org.vekha.reporting.ReportingPeriod;
import org.vekha.reporting.ReportingPeriods;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows and takes the periods for which a municipality's schools report, to programs and
 * to the page of the periods.
 */
@RestController
@Tag(name = "reporting-periods", description = "Периоды отчётов")
class ReportingPeriodController {

	private static final int MOST = 12;

	private final ReportingPeriods periods;

	private final PreviewedMunicipality municipality;

	ReportingPeriodController(ReportingPeriods periods, PreviewedMunicipality municipality) {
		this.periods = periods;
		this.municipality = municipality;
	}

	@GetMapping({ "/api/reporting-periods", "/web/reporting-periods" })
	@Operation(summary = "Показать периоды отчётов учебного года",
			description = "Учебные четверти, если другие периоды не внесены. Только для муниципального координатора.")
	Periods get(
			@Parameter(description = "Учебный год, например 2026/2027") @RequestParam("schoolYear") String schoolYear) {
		var year = SchoolYear.of(schoolYear);
		return Periods.of(year, this.periods.of(this.municipality.ofCoordinator(), year));
	}

	@PutMapping({ "/api/reporting-periods", "/web/reporting-periods" })
	@Operation(summary = "Внести периоды отчётов учебного года",
			description = "Вместо внесённых раньше; пустой список возвращает учебные четверти.")
	@ApiResponse(responseCode = "400",
			description = "Периоды не подходят или отчёты за этот год уже запланированы: сказано, что не так")
	Periods put(@RequestBody Periods entered) {
		var year = SchoolYear.of(Require.line(entered.schoolYear(), "Учебный год"));
		return Periods.of(year, this.periods.set(this.municipality.ofCoordinator(), year, entered.entries()));
	}

	/**
	 * The periods of a school year in their order.
	 */
	record Periods(String schoolYear, List<Entered> periods) {

		static Periods of(SchoolYear year, List<ReportingPeriod> periods) {
			return new Periods(year.toString(),
					periods.stream()
						.map(period -> new Entered(period.title(), period.start(), period.end(), period.due()))
						.toList());
		}

		List<PeriodEntry> entries() {
			var entered = (this.periods != null) ? this.periods : List.<Entered>of();
			if (entered.size() > MOST || entered.stream().anyMatch(Objects::isNull)) {
				throw new RuleViolation("Периодов отчёта не может быть больше %d за учебный год.".formatted(MOST));
			}
			return entered.stream()
				.map(each -> new PeriodEntry(each.title(), each.start(), each.end(), each.due()))
				.toList();
		}

	}

	/**
	 * A period.
	 *
	 * @param due until when reports are due; without it five working days after the end
	 */
	record Entered(String title, LocalDate start, LocalDate end, LocalDate due) {

	}

}
