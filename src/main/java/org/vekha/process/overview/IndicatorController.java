package org.vekha.process.overview;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import org.vekha.export.ExcelAnswer;
import org.vekha.export.ExcelTable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows how a municipality's indicators go over the years.
 */
@RestController
@Hidden
class IndicatorController {

	private final OverviewScopes scopes;

	private final IndicatorPictures pictures;

	IndicatorController(OverviewScopes scopes, IndicatorPictures pictures) {
		this.scopes = scopes;
		this.pictures = pictures;
	}

	@GetMapping("/web/overview/indicators")
	IndicatorPicture picture(@RequestParam Map<String, String> asked, Principal user) {
		return this.pictures.of(this.scopes.of(user.getName(), asked));
	}

	@GetMapping("/web/overview/indicators.xlsx")
	ResponseEntity<byte[]> file(@RequestParam Map<String, String> asked, Principal user) {
		var scope = this.scopes.of(user.getName(), asked);
		var picture = this.pictures.of(scope);
		return ExcelAnswer.of("Показатели, %s".formatted(scope.municipality().shortName()), indicators(picture),
				shares(picture));
	}

	private static ExcelTable indicators(IndicatorPicture picture) {
		var headers = new ArrayList<>(List.of("Показатель", "№", "Единица", "Направление"));
		picture.years().forEach(year -> headers.addAll(List.of("План " + year, "Факт " + year, "Оценка " + year)));
		var rows = picture.indicators().stream().map(indicator -> {
			var cells = new ArrayList<>(
					SchoolTables.row(indicator.name(), indicator.number(), indicator.unit(), indicator.direction()));
			indicator.values()
				.forEach(value -> cells
					.addAll(SchoolTables.row((value.planNumber() != null) ? value.planNumber() : value.plan(),
							(value.factNumber() != null) ? value.factNumber() : value.fact(), value.evaluation())));
			return (List<Object>) cells;
		}).toList();
		return new ExcelTable("Показатели", headers, rows);
	}

	private static ExcelTable shares(IndicatorPicture picture) {
		return new ExcelTable("Доля ШНОР",
				List.of("Учебный год", "ШНОР", "Из них вышли из списка", "Всего школ", "Доля, %"),
				picture.shares()
					.stream()
					.map(share -> SchoolTables.row(share.year(), share.schools(), share.left(), share.all(),
							share.percent()))
					.toList());
	}

}
