package org.vekha.process.myschools;

import java.security.Principal;
import java.util.EnumSet;

import org.vekha.access.Role;
import org.vekha.page.Menu;
import org.vekha.page.MenuEntry;
import org.vekha.page.Page;

import org.springframework.context.annotation.Bean;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows a curator the schools that the curator accompanies.
 */
@Page
class MySchoolsController {

	static final MenuEntry ENTRY = new MenuEntry("Мои школы", "/my-schools", 1, EnumSet.of(Role.CURATOR));

	private static final int LONGEST_TEXT = 100;

	private final MySchools schools;

	private final Menu menu;

	MySchoolsController(MySchools schools, Menu menu) {
		this.schools = schools;
		this.menu = menu;
	}

	@Bean
	static MenuEntry mySchoolsEntry() {
		return ENTRY;
	}

	@GetMapping("/my-schools")
	String show(@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "1") String page,
			Principal user, Model model) {
		this.menu.require(ENTRY, user.getName());
		var asked = (text.length() > LONGEST_TEXT) ? text.substring(0, LONGEST_TEXT) : text.strip();
		int number = page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
		model.addAttribute("found", this.schools.page(user.getName(), asked, number));
		model.addAttribute("text", asked);
		model.addAttribute("page", number);
		return "my-schools";
	}

}
