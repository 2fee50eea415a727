package org.vekha.process.ownschool;

import java.security.Principal;

import org.vekha.page.Page;
import org.vekha.reporting.PaperKind;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows a school its page.
 */
@Page
class OwnSchoolController {

	private final OwnSchools schools;

	OwnSchoolController(OwnSchools schools) {
		this.schools = schools;
	}

	@GetMapping("/our-school")
	String show(Principal user, Model model) {
		model.addAttribute("schools", this.schools.of(user.getName()));
		model.addAttribute("papers", PaperKind.values());
		return "our-school";
	}

}
