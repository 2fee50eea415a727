package org.vekha.process.overview;

import java.security.Principal;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import org.vekha.export.ExcelAnswer;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the view «Сегодня» what it shows.
 */
@RestController
@Hidden
class TodayController {

	private final OverviewScopes scopes;

	private final TodayPicture picture;

	TodayController(OverviewScopes scopes, TodayPicture picture) {
		this.scopes = scopes;
		this.picture = picture;
	}

	@GetMapping("/web/overview/today")
	Today show(@RequestParam Map<String, String> asked, Principal user) {
		return this.picture.of(this.scopes.of(user.getName(), asked), TodayLimits.SCREEN);
	}

	@GetMapping("/web/overview/today.xlsx")
	ResponseEntity<byte[]> file(@RequestParam Map<String, String> asked, Principal user) {
		var scope = this.scopes.of(user.getName(), asked);
		return ExcelAnswer.of("Сегодня, %s, %s".formatted(scope.municipality().shortName(), scope.today()),
				TodayFile.of(this.picture.of(scope, TodayLimits.FILE)));
	}

}
