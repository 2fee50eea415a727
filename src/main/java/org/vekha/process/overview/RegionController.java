package org.vekha.process.overview;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Hidden;
import org.vekha.export.ExcelAnswer;
import org.vekha.export.ExcelTable;
import org.vekha.process.overview.Region.Row;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the view «Муниципалитеты» what it shows.
 */
@RestController
@Hidden
class RegionController {

	private static final int PAGE_SIZE = 25;

	private static final int MOST_IN_FILE = 1000;

	private final OverviewScopes scopes;

	private final Regions regions;

	RegionController(OverviewScopes scopes, Regions regions) {
		this.scopes = scopes;
		this.regions = regions;
	}

	@GetMapping("/web/overview/region")
	Region show(@RequestParam Map<String, String> asked, Principal user) {
		var scope = this.scopes.of(user.getName(), asked);
		var page = asked.getOrDefault("page", "1");
		return this.regions.of(scope, year(scope, asked), page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1,
				PAGE_SIZE);
	}

	@GetMapping("/web/overview/region.xlsx")
	ResponseEntity<byte[]> file(@RequestParam Map<String, String> asked, Principal user) {
		var scope = this.scopes.of(user.getName(), asked);
		var region = this.regions.of(scope, year(scope, asked), 1, MOST_IN_FILE);
		return ExcelAnswer.of("Муниципалитеты, " + region.year(), table(region));
	}

	/** The year that is named, or that of the municipality from which somebody comes. */
	private static String year(OverviewScope scope, Map<String, String> asked) {
		return asked.containsKey("year")
				? asked.getOrDefault("schoolYear",
						scope.chosen().map(year -> year.schoolYear().toString()).orElse(null))
				: asked.get("schoolYear");
	}

	private static ExcelTable table(Region region) {
		return new ExcelTable("Муниципалитеты",
				List.of("Муниципалитет", "Состояние года " + region.year(), "Всего школ", "ШНОР", "Доля ШНОР, %",
						"ШНОР " + region.before(), "Доля ШНОР %s, %%".formatted(region.before()), "Сопровождается школ",
						"Сопровождение идёт", "Этапов пройдено", "Этапов всего", "Пройдено, %", "Просрочено задач",
						"Отчётов сдано", "Отчётов запрошено", "Показателей достигнуто", "Показателей всего",
						"Значений ожидается"),
				region.rows().stream().map(RegionController::cells).toList());
	}

	private static List<Object> cells(Row row) {
		var line = row.line();
		return Stream
			.<Object>of(line.title(), line.state(), line.schools(), line.listed(), row.share(), line.listedBefore(),
					row.shareBefore(), line.supported(), line.going(), line.done(), line.needed(), row.progress(),
					line.late(), line.reports(), line.reportsAsked(), line.reached(), line.indicators(), line.awaited())
			.map(cell -> (cell != null) ? cell : "")
			.toList();
	}

}
