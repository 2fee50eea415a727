package org.vekha.process.overview;

import java.security.Principal;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import org.vekha.cycle.MunicipalYear;
import org.vekha.export.ExcelAnswer;
import org.vekha.export.ExcelTable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the picture of a year: its schools by phases or by activities, and the activities
 * of the municipality.
 */
@RestController
@RequestMapping("/web/overview")
@Hidden
class YearController {

	private final OverviewScopes scopes;

	private final YearMatrices matrices;

	private final YearActivities activities;

	private final YearDetails details;

	YearController(OverviewScopes scopes, YearMatrices matrices, YearActivities activities, YearDetails details) {
		this.scopes = scopes;
		this.matrices = matrices;
		this.activities = activities;
		this.details = details;
	}

	@GetMapping("/year")
	YearPicture year(@RequestParam Map<String, String> asked, Principal user) {
		var scope = this.scopes.of(user.getName(), asked);
		return scope.chosen()
			.map(year -> YearPicture.of(scope, year.schoolYear().firstDay(), matrix(scope, year, asked),
					this.activities.of(scope, year)))
			.orElseGet(() -> YearPicture.of(scope, scope.today(), YearMatrix.EMPTY, List.of()));
	}

	@GetMapping("/year.xlsx")
	ResponseEntity<byte[]> file(@RequestParam Map<String, String> asked, Principal user) {
		var scope = this.scopes.of(user.getName(), asked);
		var matrix = scope.chosen().map(year -> matrix(scope, year, asked)).orElse(YearMatrix.EMPTY);
		var lines = scope.chosen().map(year -> this.activities.of(scope, year)).orElse(List.of());
		var name = scope.chosen().map(year -> year.schoolYear().toString()).orElse("нет данных");
		return ExcelAnswer.of("Год %s %s".formatted(name, scope.municipality().shortName()),
				matrix.filtered(YearFilter.of(asked)).table("Школы"), new ExcelTable("Мероприятия",
						YearActivity.headers(), lines.stream().map(YearActivity::texts).toList()));
	}

	/** What stands behind a cell or an activity, with the ways to it. */
	@GetMapping("/year/details")
	YearDetail details(@RequestParam Map<String, String> asked, Principal user) {
		return this.details.of(this.scopes.of(user.getName(), asked), asked);
	}

	private YearMatrix matrix(OverviewScope scope, MunicipalYear year, Map<String, String> asked) {
		return "activities".equals(asked.get("columns")) ? this.matrices.activities(scope, year)
				: this.matrices.phases(scope, year);
	}

}
