package org.vekha.page;

import java.security.Principal;
import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells the web applications which of our pages they can lead to.
 */
@RestController
@Hidden
class MenuController {

	private final Menu menu;

	MenuController(Menu menu) {
		this.menu = menu;
	}

	@GetMapping("/web/menu")
	List<Link> menu(Principal user) {
		return this.menu.of(user.getName()).stream().map(entry -> new Link(entry.title(), entry.path())).toList();
	}

	record Link(String title, String path) {
	}

}
