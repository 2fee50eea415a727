package org.vekha.process.overview;

import java.security.Principal;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the frame around the pictures what can be chosen in it.
 */
@RestController
@Hidden
class OverviewController {

	private final OverviewScopes scopes;

	OverviewController(OverviewScopes scopes) {
		this.scopes = scopes;
	}

	@GetMapping("/web/overview")
	Choices choices(@RequestParam Map<String, String> asked, Principal user) {
		var scope = this.scopes.of(user.getName(), asked);
		return new Choices(scope.visible().stream().map(found -> new Choice(found.id(), found.shortName())).toList(),
				scope.years()
					.stream()
					.map(year -> new Choice(year.id().toString(), year.schoolYear().toString()))
					.toList(),
				scope.municipality().id(), scope.chosen().map(year -> year.id().toString()).orElse(null));
	}

	record Choice(String id, String title) {

	}

	record Choices(List<Choice> municipalities, List<Choice> years, String municipality, String year) {

	}

}
