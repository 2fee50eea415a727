package org.vekha.process.measure;

import java.security.Principal;
import java.util.EnumSet;

import org.vekha.access.Role;
import org.vekha.page.Menu;
import org.vekha.page.MenuEntry;
import org.vekha.page.Page;
import org.vekha.reporting.MarkState;
import org.vekha.reporting.PaperKind;

import org.springframework.context.annotation.Bean;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the page on which schools mark the measures of their programmes.
 */
@Page
class MeasuresController {

	private static final MenuEntry ENTRY = new MenuEntry("Мероприятия школы", "/measures", 20,
			EnumSet.of(Role.SCHOOL, Role.CURATOR, Role.COORDINATOR));

	private final MeasureViewers viewers;

	private final Menu menu;

	MeasuresController(MeasureViewers viewers, Menu menu) {
		this.viewers = viewers;
		this.menu = menu;
	}

	@Bean
	static MenuEntry measuresEntry() {
		return ENTRY;
	}

	@GetMapping("/measures")
	String measures(Principal user, Model model) {
		this.menu.require(ENTRY, user.getName());
		model.addAttribute("schools", this.viewers.schoolsOf(user.getName()));
		model.addAttribute("states", MarkState.values());
		model.addAttribute("papers", PaperKind.values());
		return "measures";
	}

}
