package org.vekha.export;

import java.security.Principal;
import java.util.stream.Collectors;

import org.vekha.municipality.Municipalities;
import org.vekha.municipality.Municipality;
import org.vekha.page.MenuEntry;
import org.vekha.page.Page;
import org.vekha.roadmap.Roadmaps;

import org.springframework.context.annotation.Bean;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the road maps of the user's municipalities, the latest first.
 */
@Page
class RoadmapListController {

	private final Roadmaps roadmaps;

	private final RoadmapReaders readers;

	private final Municipalities municipalities;

	RoadmapListController(Roadmaps roadmaps, RoadmapReaders readers, Municipalities municipalities) {
		this.roadmaps = roadmaps;
		this.readers = readers;
		this.municipalities = municipalities;
	}

	@Bean
	static MenuEntry roadmapsEntry() {
		return new MenuEntry("Дорожные карты", "/roadmaps", 90, RoadmapReaders.READING);
	}

	@GetMapping("/roadmaps")
	String list(@RequestParam(defaultValue = "1") String page, Principal user, Model model) {
		var readable = this.readers.municipalitiesOf(user.getName());
		int number = page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
		model.addAttribute("roadmaps", this.roadmaps.page(readable, number - 1));
		model.addAttribute("page", number);
		model.addAttribute("pageSize", Roadmaps.PAGE_SIZE);
		model.addAttribute("several", readable.size() > 1);
		model.addAttribute("names",
				this.municipalities.all()
					.stream()
					.filter(municipality -> readable.contains(municipality.id()))
					.collect(Collectors.toMap(Municipality::id, Municipality::shortName)));
		return "roadmaps";
	}

}
