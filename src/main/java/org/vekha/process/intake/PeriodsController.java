package org.vekha.process.intake;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.vekha.access.Role;
import org.vekha.page.Menu;
import org.vekha.page.MenuEntry;
import org.vekha.page.Page;
import org.vekha.shared.SchoolYear;

import org.springframework.context.annotation.Bean;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the page on which a coordinator says for which periods schools report.
 */
@Page
class PeriodsController {

	private static final MenuEntry ENTRY = new MenuEntry("Периоды отчётов", "/periods", 60, Set.of(Role.COORDINATOR));

	private final Menu menu;

	private final Clock clock;

	PeriodsController(Menu menu, Clock clock) {
		this.menu = menu;
		this.clock = clock;
	}

	@Bean
	static MenuEntry periodsEntry() {
		return ENTRY;
	}

	@GetMapping("/periods")
	String periods(Principal user, Model model) {
		this.menu.require(ENTRY, user.getName());
		var year = SchoolYear.containing(LocalDate.now(this.clock));
		model.addAttribute("years", List.of(year, year.next()));
		return "periods";
	}

}
