package org.vekha.process.overview;

import java.security.Principal;
import java.util.Map;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Hidden;
import org.vekha.export.ExcelAnswer;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows the schools of a municipality, and each of them with its years.
 */
@RestController
@Hidden
class SchoolController {

	private static final String SCHOOL = "school";

	private final OverviewScopes scopes;

	private final SchoolDirectory directory;

	private final SchoolSheets sheets;

	private final SchoolPapers papers;

	SchoolController(OverviewScopes scopes, SchoolDirectory directory, SchoolSheets sheets, SchoolPapers papers) {
		this.scopes = scopes;
		this.directory = directory;
		this.sheets = sheets;
		this.papers = papers;
	}

	@GetMapping("/web/overview/schools")
	SchoolDirectory.Page schools(@RequestParam Map<String, String> asked, Principal user) {
		return this.directory.page(this.scopes.of(user.getName(), asked), asked);
	}

	@GetMapping("/web/overview/school")
	SchoolSheet school(@RequestParam Map<String, String> asked, Principal user) {
		return this.sheets.of(this.scopes.of(user.getName(), asked), asked.get(SCHOOL));
	}

	/** The school that is asked for, or the list if there is none. */
	@GetMapping("/web/overview/school.xlsx")
	ResponseEntity<byte[]> file(@RequestParam Map<String, String> asked, Principal user) {
		var scope = this.scopes.of(user.getName(), asked);
		if (!asked.containsKey(SCHOOL)) {
			return ExcelAnswer.of("Школы, %s".formatted(SchoolDirectory.schoolYear(scope)),
					SchoolTables.of(this.directory.all(scope, asked)));
		}
		var sheet = this.sheets.of(scope, asked.get(SCHOOL));
		return ExcelAnswer.of("%s, %s".formatted(sheet.shortName(), sheet.schoolYear()), SchoolTables.of(sheet));
	}

	@GetMapping("/web/overview/school/documents/{id}")
	ResponseEntity<Resource> document(@PathVariable("id") UUID id, @RequestParam Map<String, String> asked,
			Principal user) {
		var scope = this.scopes.of(user.getName(), asked);
		return this.papers.open(scope, this.sheets.school(scope, asked.get(SCHOOL)).id(), id).answer();
	}

}
