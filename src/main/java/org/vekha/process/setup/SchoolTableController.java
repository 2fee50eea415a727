package org.vekha.process.setup;

import java.security.Principal;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import org.vekha.export.ExcelAnswer;
import org.vekha.export.ExcelTable;
import org.vekha.process.intake.HandedIn;
import org.vekha.setup.CheckedSchool;
import org.vekha.setup.ReadTable;
import org.vekha.setup.SchoolIntake;
import org.vekha.setup.SchoolRow;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Reads, checks and takes the schools of a municipality.
 */
@RestController
@Hidden
@RequestMapping("/web/first-steps/{municipalityId}/schools")
class SchoolTableController {

	private final Administrators administrators;

	private final SchoolIntake schools;

	SchoolTableController(Administrators administrators, SchoolIntake schools) {
		this.administrators = administrators;
		this.schools = schools;
	}

	@GetMapping("/form")
	ResponseEntity<byte[]> form(Principal user) {
		this.administrators.require(user);
		return ExcelAnswer.of("Школы",
				new ExcelTable("Школы", List.of("Название по уставу", "Краткое название",
						"Код (логин в федеральных таблицах)", "Число обучающихся", "Когда нет дороги (месяцы)"),
						List.of()));
	}

	@PostMapping("/read")
	ShownTable<SchoolRow> read(@PathVariable String municipalityId, @RequestParam(required = false) MultipartFile file,
			Principal user) {
		this.administrators.require(user);
		return shown(HandedIn.read(HandedTable.nameOf(file), path -> file.transferTo(path),
				content -> this.schools.read(municipalityId, content)));
	}

	@PostMapping("/check")
	ShownTable<SchoolRow> check(@PathVariable String municipalityId, @RequestBody Rows rows, Principal user) {
		this.administrators.require(user);
		return shown(this.schools.check(municipalityId, rows.rows()));
	}

	@PostMapping
	Map<String, Integer> store(@PathVariable String municipalityId, @RequestBody Rows rows, Principal user) {
		this.administrators.require(user);
		return Map.of("stored", this.schools.store(municipalityId, rows.rows()).size());
	}

	private static ShownTable<SchoolRow> shown(ReadTable<CheckedSchool> read) {
		return ShownTable.of(read, CheckedSchool::row);
	}

	/**
	 * What is sent back after it was looked at.
	 */
	record Rows(List<SchoolRow> rows) {

	}

}
