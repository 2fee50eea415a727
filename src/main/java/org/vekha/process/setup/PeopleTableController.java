package org.vekha.process.setup;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Hidden;
import org.vekha.access.Role;
import org.vekha.export.ExcelAnswer;
import org.vekha.export.ExcelTable;
import org.vekha.process.intake.HandedIn;
import org.vekha.school.Schools;
import org.vekha.setup.CheckedPerson;
import org.vekha.setup.HandedPassword;
import org.vekha.setup.PeopleIntake;
import org.vekha.setup.PersonRow;
import org.vekha.setup.ReadTable;

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
 * Reads, checks and takes the people of a municipality, and hands out their first
 * passwords.
 */
@RestController
@Hidden
@RequestMapping("/web/first-steps/{municipalityId}")
class PeopleTableController {

	private final Administrators administrators;

	private final PeopleIntake people;

	private final Schools schools;

	PeopleTableController(Administrators administrators, PeopleIntake people, Schools schools) {
		this.administrators = administrators;
		this.people = people;
		this.schools = schools;
	}

	/** With a line for everybody who is usually there, schools included. */
	@GetMapping("/people/form")
	ResponseEntity<byte[]> form(@PathVariable String municipalityId, Principal user) {
		this.administrators.require(user);
		var lines = new ArrayList<List<Object>>();
		Stream.of(Role.COORDINATOR, Role.HEAD, Role.CURATOR, Role.EXPERT, Role.METHODIST)
			.map(role -> List.<Object>of("", role.title(), "", "", ""))
			.forEach(lines::add);
		this.schools.present(municipalityId)
			.stream()
			.map(school -> List.<Object>of("", Role.SCHOOL.title(), school.shortName(), "", ""))
			.forEach(lines::add);
		return ExcelAnswer.of("Люди", new ExcelTable("Люди",
				List.of("ФИО", "Роль", "Школа", "Электронная почта", "Логин (можно не заполнять)"), lines));
	}

	@PostMapping("/people/read")
	ShownTable<PersonRow> read(@PathVariable String municipalityId, @RequestParam(required = false) MultipartFile file,
			Principal user) {
		this.administrators.require(user);
		return shown(HandedIn.read(HandedTable.nameOf(file), path -> file.transferTo(path),
				content -> this.people.read(municipalityId, content)));
	}

	@PostMapping("/people/check")
	ShownTable<PersonRow> check(@PathVariable String municipalityId, @RequestBody Rows rows, Principal user) {
		this.administrators.require(user);
		return shown(this.people.check(municipalityId, rows.rows()));
	}

	@PostMapping("/people")
	List<HandedPassword> register(@PathVariable String municipalityId, @RequestBody Rows rows, Principal user) {
		this.administrators.require(user);
		return this.people.register(municipalityId, rows.rows());
	}

	@PostMapping("/passwords")
	List<HandedPassword> renew(@PathVariable String municipalityId, @RequestBody Logins logins, Principal user) {
		this.administrators.require(user);
		return this.people.renew(municipalityId, logins.logins());
	}

	private static ShownTable<PersonRow> shown(ReadTable<CheckedPerson> read) {
		return ShownTable.of(read, CheckedPerson::row);
	}

	/**
	 * What is sent back after it was looked at.
	 */
	record Rows(List<PersonRow> rows) {

	}

	/**
	 * Whose passwords got lost.
	 */
	record Logins(List<String> logins) {

	}

}
