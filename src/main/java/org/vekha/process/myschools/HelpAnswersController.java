package org.vekha.process.myschools;

import java.security.Principal;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Hidden;
import org.vekha.access.Accounts;
import org.vekha.cycle.SchoolSupports;
import org.vekha.help.HelpRequest;
import org.vekha.help.HelpRequests;
import org.vekha.page.Menu;
import org.vekha.process.assistance.Assistance;
import org.vekha.school.Schools;
import org.vekha.shared.NotFound;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes what a curator answers to the curator's own schools.
 */
@RestController
@Hidden
@RequestMapping("/web/my-schools/help/{id}")
class HelpAnswersController {

	private final HelpRequests requests;

	private final Assistance assistance;

	private final SchoolSupports supports;

	private final Schools schools;

	private final Accounts accounts;

	private final Menu menu;

	HelpAnswersController(HelpRequests requests, Assistance assistance, SchoolSupports supports, Schools schools,
			Accounts accounts, Menu menu) {
		this.requests = requests;
		this.assistance = assistance;
		this.supports = supports;
		this.schools = schools;
		this.accounts = accounts;
		this.menu = menu;
	}

	@PostMapping("/answer")
	Ended answer(@PathVariable UUID id, @RequestBody Answer answer, Principal user) {
		var request = require(id, user.getName());
		return Ended
			.of(this.assistance.answer(id, this.schools.get(request.schoolId()), answer.text(), user.getName()));
	}

	/** What was asked for is settled in another way. */
	@PostMapping("/close")
	Ended close(@PathVariable UUID id, Principal user) {
		require(id, user.getName());
		return Ended.of(this.requests.close(id, user.getName()));
	}

	private HelpRequest require(UUID id, String userId) {
		this.menu.require(MySchoolsController.ENTRY, userId);
		var request = this.requests.get(id);
		if (!this.accounts.municipalitiesOf(userId).contains(request.municipalityId())
				|| !this.supports.get(request.supportId()).curator().equals(userId)) {
			throw new NotFound("Просьба о помощи не найдена или школа закреплена не за вами.");
		}
		return request;
	}

	record Answer(String text) {

	}

	record Ended(String state) {

		static Ended of(HelpRequest request) {
			return new Ended(request.state().title());
		}

	}

}
