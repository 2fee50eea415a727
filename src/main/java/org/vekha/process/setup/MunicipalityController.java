package org.vekha.process.setup;

import java.security.Principal;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import org.vekha.setup.MunicipalSetup;
import org.vekha.setup.MunicipalityEntry;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes municipalities from the page of the first steps.
 */
@RestController
@Hidden
@RequestMapping("/web/first-steps")
class MunicipalityController {

	private final Administrators administrators;

	private final MunicipalSetup setup;

	MunicipalityController(Administrators administrators, MunicipalSetup setup) {
		this.administrators = administrators;
		this.setup = setup;
	}

	@PostMapping
	Map<String, String> open(@RequestBody MunicipalityEntry entry, Principal user) {
		this.administrators.require(user);
		return Map.of("id", this.setup.open(entry).id());
	}

	@PutMapping("/{id}")
	Map<String, String> change(@PathVariable String id, @RequestBody MunicipalityEntry entry, Principal user) {
		this.administrators.require(user);
		return Map.of("id", this.setup.change(id, entry).id());
	}

}
