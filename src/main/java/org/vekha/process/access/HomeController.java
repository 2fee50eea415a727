package org.vekha.process.access;

import org.vekha.access.Role;
import org.vekha.setup.FirstSteps;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Leads whoever has logged in to the web application of their work, and an administrator
 * first to what is still to be set up.
 */
@Controller
class HomeController {

	private final FirstSteps steps;

	HomeController(FirstSteps steps) {
		this.steps = steps;
	}

	@GetMapping({ "/", "/camunda", "/camunda/" })
	String home(Authentication login) {
		var groups = login.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
		if (groups.contains(Role.ADMINISTRATOR.group()) || groups.contains(AllowedActions.UNCHECKED_GROUP)) {
			return this.steps.open() ? "redirect:/first-steps" : "redirect:/camunda/app/admin/default/";
		}
		return groups.contains(Role.REGION.group()) ? "redirect:/camunda/app/cockpit/default/"
				: "redirect:/camunda/app/tasklist/default/";
	}

}
